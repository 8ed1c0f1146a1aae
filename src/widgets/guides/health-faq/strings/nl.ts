import type { KitQuestion, Subject } from '../../../../science/food/questions.js';
import { frame } from '../../../../ui/base/strings/nl.js';
import type { Section } from '../../../../ui/guide/index.js';

export const nl = {
  frame,
  title: 'Vraag het de ladekast',
  purpose: 'Trek een lade open, of zoek.',
  start: 'Trek een lade open, of zoek een woord.',
  search: 'Zoek een vraag',
  about: 'Waarover',
  all: 'alle vragen',
  count: (n: number) => (n === 1 ? 'Eén vraag' : `${n} vragen`),
  none: 'Niets gevonden.',
  otherwise: 'Probeer een ander woord. Of vraag het aan je kinesist.',
  ask: 'Stel je eigen vraag',
  drawers: {
    magnesium: ['magnesium', 'mineraal'],
    form: ['welke vorm', 'vorm'],
    dose: ['hoeveel'],
    stress: ['stress'],
    food: ['eten'],
    sleep: ['slaap'],
    medicines: ['medicijnen', 'pillen'],
    doctor: ['huisarts', 'arts'],
    practice: ['praktijk', 'wij'],
  } as Readonly<Record<Subject, readonly string[]>>,
  sections: {
    cramps: {
      head: 'Helpt magnesium tegen krampen?',
      body: [
        'Nauwelijks. In 5 proeven met 307 mensen scheelde het 0,18 kramp per week. Dat kan toeval zijn.',
        'Eén blog ziet wel nut als je er weinig van eet.',
      ],
    },
    back: {
      head: 'Geneest magnesium rugpijn?',
      body: [
        'Nee, dat zegt geen van onze bronnen.',
        'Eén blog: eet je er weinig van, dan kan het wat schelen in spanning en stijfheid. Andere bronnen vinden weinig bewijs.',
      ],
    },
    form: {
      head: 'Welke vorm kies ik?',
      body: [
        'Volgens Tim Willems neem je citraat en lactaat goed op, en oxide en carbonaat weinig. ' +
          'In één studie nam het lichaam 4 procent op van oxide.',
        'In een studie was chloride even goed als lactaat. Een blog vindt bisglycinaat goed te verdragen.',
      ],
    },
    dose: {
      head: 'Hoeveel is genoeg?',
      body: [
        'EFSA, voor Europa: per dag 350 mg voor mannen en 300 mg voor vrouwen, uit al je eten samen. ' +
          'Tim Willems noemt 410 tot 420 mg en 320 tot 360 mg. Een blog zegt 300 tot 400 mg.',
        'Uit een supplement hoogstens 250 mg per dag, over minstens 2 keer. In de Verenigde Staten is dat 350 mg.',
      ],
    },
    stress: {
      head: 'Helpt magnesium tegen stress?',
      body: [
        'Eén blog tekent stress en magnesium als twee handen die op elkaar werken. Dat is een beeld van die blog, geen bewijs.',
      ],
    },
    food: {
      head: 'Waar zit magnesium in?',
      body: [
        ['Bladgroenten, noten en pitten', 'Volle granen, bonen en linzen', 'Pure cacao, en ook zalm, kip en rund'],
      ],
    },
    enough: {
      head: 'Krijg ik genoeg binnen?',
      body: [
        'Daarover verschillen de bronnen. Het Duitse BfR ziet geen teken dat gezonde volwassenen te weinig krijgen. ' +
          'Volgens Tim Willems haalt meer dan de helft de aanbevolen hoeveelheid niet.',
        'Een supplement is er voor een tekort dat is vastgesteld. Een bloedtest toont niet altijd je voorraad.',
      ],
    },
    sleep: {
      head: 'Slaap ik er beter door?',
      body: ['Daar is weinig bewijs voor. Vaste slaaptijden zijn goed voor je gezondheid.'],
    },
    medicines: {
      head: 'Kan het samen met mijn medicijnen?',
      body: [
        'Niet altijd. Sommige antibiotica, schildkliermedicijnen en botmedicijnen neem je enkele uren los van magnesium.',
        'Vraag het eerst aan je apotheker of arts. Verander zelf niets aan je medicijnen.',
      ],
    },
    doctor: {
      head: 'Wanneer vraag ik het aan mijn huisarts?',
      body: [
        'Heb je een ziekte van nieren of hart, of neem je medicijnen? Vraag het dan eerst.',
        'Onder ‘Wanneer meteen hulp?’ staan tekens waarmee je niet wacht. Twijfel je? Bel je huisarts.',
      ],
    },
  } as Readonly<Record<KitQuestion, Section>>,
};

export type HealthFaqTexts = typeof nl;
