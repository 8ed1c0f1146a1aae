import { frame } from '../../../../ui/base/strings/nl.js';
import type { Leaf } from '../../../../science/movement/leaflet.js';
import type { Sections } from '../../../../ui/guide/index.js';
import type { PillWords } from '../movement-pill.picture.js';

export const nl = {
  frame,
  title: 'Stel dat bewegen een pil was',
  purpose: 'De doos is een schoen: een vakje per dag.',
  start: 'Eén vakje is 15 tot 20 minuten bewegen.',
  ask: 'Wat zegt de bijsluiter?',
  leaves: { effects: 'Werking', dose: 'Dosis', harm: 'Bijwerking' } as Record<Leaf, string>,
  pockets: 'Hoeveel vakjes in een week?',
  count: (n: number) => (n === 1 ? 'Eén vakje' : `${n} vakjes`),
  week: (count: string, from: string, to: string) => `${count}: ${from} tot ${to} minuten.`,
  empty: 'Een lege week zegt niets over jou.',
  begin: 'Begin met 10 als dat veel is. Een blokje om in je middagpauze telt mee.',
  hour: 'In een studie ging 1 uur per week samen met 15 procent minder kans om te sterven in die jaren. Een verband, geen belofte.',
  harm: [
    'Wandelen geeft zelden een letsel.',
    'Bij balsport en judo gebeurt het vaker. De cijfers komen uit twee bronnen: kijk naar het grote verschil, niet naar het kleine.',
  ] as readonly [string, string],
  picture: {
    hour: (hours) => `${hours} u`,
    less: (percent) => `−${percent}%`,
    week: 'per week',
    risk: ['kans om te sterven, in een studie', 'kans om te sterven'],
    per: ['letsels per 1.000 uur'],
    kinds: [
      [['wandelen, zwemmen, tuin', 'wandelen'], '0,19–1,5'],
      [['krachtsport, wedstrijden', 'krachtsport'], '1–4,4'],
      [['balsport, judo, squash', 'balsport'], '6,6–18,3'],
    ],
  } as PillWords,
  more: 'De hele bijsluiter',
  sections: {
    effects: {
      head: 'Wat bewegen kan doen, volgens een kinesist.',
      body: [
        'Tien werkingen:',
        [
          'pijn dempen',
          'je lijf sterken',
          'je leven verlengen',
          'vallen beperken',
          'vertrouwen geven',
          'je suiker regelen',
          'ontsteking remmen',
          'je pijngrens verhogen',
          'je stemming verlichten',
          'hervallen beperken',
        ],
        'In studies zette de ene groep 7.000 stappen per dag, de andere 2.000. De eerste had 47 procent minder kans om in die jaren te ' +
          'sterven. Vallen deed ze 28 procent minder, maar dat is minder zeker.',
        'Vanaf 5.000 tot 7.000 wordt het verschil kleiner. Een ander overzicht vond geen bovengrens.',
        '701 mensen waren net hersteld van lage rugpijn. Met uitleg en een wandelplan duurde het in het midden 208 dagen tot de ' +
          'volgende keer. Zonder plan was dat 112 dagen.',
      ],
    },
    dose: {
      head: 'Hoeveel?',
      body: [
        'Een kinesist noemt 15 tot 20 minuten per dag. Een blog begint met 10 minuten wandelen.',
        'Een studie volgde 416.420 volwassenen. Hun kans om in die jaren te sterven was kleiner dan zonder duurbeweging:',
        [
          '1 uur per week: 15 procent.',
          '3 uur per week: 27 procent. Daarna vlakt het af.',
          'Kracht, één keer per week erbij: nog eens 11 procent.',
        ],
        'Dat zijn verbanden, geen beloftes.',
      ],
    },
    harm: {
      head: 'Welke bijwerkingen?',
      body: [
        'Letsels per 1.000 uur:',
        [
          'Wandelen, zwemmen, dansen, tuinieren: 0,19 tot 1,5. Dat hielden 3.363 Finnen een jaar bij.',
          'Balsport, judo, squash: 6,6 tot 18,3, in dezelfde studie.',
          'Krachtsport in wedstrijden: gewichtheffen 2,4 tot 3,3, powerliften 1 tot 4,4. Die studies zijn zwakker.',
        ],
        'Een kinesist noemt 1 tot 4 voor heffen, zwemmen en fietsen. Ook met een letsel erbij is niets doen slechter, schrijft hij.',
        'Wie het wandelplan volgde, had vaker last van de benen.',
        'Koorts, duizeligheid, een doof been of een ziekte? Bel eerst je huisarts.',
      ],
    },
    myths: {
      head: 'Vaak verkeerd begrepen',
      body: [
        [
          'Je hoeft niet eerst pijnvrij te zijn. Wat pijn hoort bij herstel.',
          'Rustig opgebouwd bewegen is gezond voor je rug.',
          'Een behandeling op de tafel helpt vlugger, maar kort. Oefenen werkt langer.',
        ],
      ],
    },
  } satisfies Sections,
};

export type MovementPillTexts = typeof nl;
