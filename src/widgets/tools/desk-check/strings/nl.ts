import type { DeskPart, WayOf } from '../../../../science/rest/desk.js';
import { frame, keeping } from '../../../../ui/shared/memory/strings/nl.js';

/** For each part and each way that is not comfortable: head, sentences, and a few words in the earth of the picture. */
type Advice = {
  readonly [P in DeskPart]: Readonly<
    Record<Exclude<WayOf<P>, 'fine'>, readonly [head: string, body: string, earth: string]>
  >;
};
type Ways = { readonly [P in DeskPart]: Readonly<Record<WayOf<P>, string>> };

export const nl = {
  frame,
  ...keeping,
  title: 'Je werkplek op jouw maat',
  purpose: 'Geen houding is fout. Zoek wat stoort, en verander alleen dat.',
  about: 'Waar kijken we naar?',
  parts: { screen: 'Scherm', feet: 'Voeten', back: 'Rug', work: 'Zitten en staan' } as Record<DeskPart, string>,
  ask: {
    screen: 'Hoe staat je scherm voor jou?',
    feet: 'Hoe staan je voeten?',
    back: 'Hoe zit je rug?',
    work: 'Hoe werk je meestal?',
  } as Record<DeskPart, string>,
  ways: {
    screen: { low: 'Wat laag', fine: 'Goed zo', high: 'Wat hoog' },
    feet: { hanging: 'Ze bungelen', fine: 'Goed zo', cramped: 'Knieën hoog' },
    back: { bare: 'Geen steun', fine: 'Goed zo', pushing: 'Leuning duwt' },
    work: { sitting: 'Ik zit', fine: 'Ik wissel af', standing: 'Ik sta' },
  } as Ways,
  example: 'voorbeeld',
  start: ['Begin met wat stoort.', 'Zeg hoe het voor jou is. Stoort er niets? Dan hoeft er niets anders.'],
  advice: {
    screen: {
      low: [
        'Zet je scherm wat hoger.',
        'Leg er een paar boeken onder, tot kijken geen moeite kost.',
        'scherm wat hoger',
      ],
      high: ['Zet je scherm wat lager.', 'Kan dat niet? Zet dan je stoel wat hoger.', 'scherm wat lager'],
    },
    feet: {
      hanging: [
        'Geef je voeten steun.',
        'Zet je stoel lager. Kan dat niet, zet dan een doos onder je voeten.',
        'iets onder je voeten',
      ],
      cramped: [
        'Zet je stoel wat hoger.',
        'Stoot je dan met je knieën tegen de tafel? Kies een gewone stoel zonder armleuning.',
        'stoel wat hoger',
      ],
    },
    back: {
      bare: [
        'Laat je rug eens leunen.',
        'Schuif naar achteren, of leg een opgerolde handdoek achter je onderrug.',
        'iets achter je rug',
      ],
      pushing: ['Zet de leuning wat losser.', 'Of zit een tijdje wat meer naar voren.', 'leuning wat losser'],
    },
    work: {
      sitting: [
        'Sta af en toe eens recht.',
        'Bel staand, of haal zelf je water. Een tafel die omhoog kan, is niet nodig.',
        'af en toe recht',
      ],
      standing: [
        'Ga af en toe eens zitten.',
        'Zet een stoel of kruk dichtbij. Even wandelen kan ook.',
        'af en toe zitten',
      ],
    },
  } as Advice,
  fine: ['Goed zo? Laat het zo.', 'Wissel wel eens van houding, ook als alles lekker zit.', 'goed zo'],
  changed: [
    'Kijk hoe dit voelt.',
    'Niet beter? Zet het gerust terug. Blijft het storen, vertel het dan aan je kinesist.',
    'veranderd',
  ],
  earlier: (day: string) => `Je veranderde dit op ${day}. Hoe is het nu?`,
  also: (parts: readonly DeskPart[]): string => {
    const names = { screen: 'je scherm', feet: 'je voeten', back: 'je rug', work: 'zitten en staan' };
    return `Daarna misschien: ${parts.map((part) => names[part]).join(', ')}. Eén ding per keer is genoeg.`;
  },
  change: 'Dit heb ik veranderd',
  go: {
    screen: 'Verder: scherm',
    feet: 'Verder: voeten',
    back: 'Verder: rug',
    work: 'Verder: zitten en staan',
  } as Record<DeskPart, string>,
  clear: 'Opnieuw',
  posture: 'Bestaat er een juiste houding?',
  postures: [
    'Eén blog zegt: scherm op ooghoogte, voeten plat, onderrug gesteund, en wissel zitten en staan af. ' +
      'Onderzoekers vonden dat je houding geen lage rugpijn voorspelt. Kies dus wat voor jou lekker zit.',
    'In 10 studies met 955 mensen is niet aangetoond dat meer staan of wandelen op het werk klachten vermindert.',
    'Over zitten verschillen studies. Bij veteranen met lage rugpijn was een opflakkering na elk uur zitten iets minder ' +
      'waarschijnlijk: 0,96 keer. Bij pas begonnen rugpijn was dat 4,4 keer bij meer dan 6 uur zitten.',
  ],
};

export type DeskCheckTexts = typeof nl;
