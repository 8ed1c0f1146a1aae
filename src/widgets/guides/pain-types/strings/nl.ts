import { frame } from '../../../../ui/base/strings/nl.js';
import type { Kind } from '../../../../science/pain/kinds.js';
import type { Sections } from '../../../../ui/guide/index.js';

const start = 'Na zes weken is korte pijn gemiddeld gehalveerd.';

export const nl = {
  frame,
  title: 'Welke weg loopt rugpijn?',
  purpose: 'Hoe hoger het land, hoe meer pijn.',
  start,
  ask: 'Welke rugpijn?',
  kinds: { cause: 'Met oorzaak', short: 'Kort', long: 'Langdurig' } as Record<Kind, string>,
  when: 'Tijd',
  /** In the earth, from long to short; the first is read aloud too. */
  stops: [['nu'], ['6 weken', '6 w'], ['half jaar', '½ jaar', '½ j'], ['1 jaar', '1 j']] as string[][],
  valueText: (time: string, pain: number) => `${time}: gemiddeld ${pain} op\u00a0100`,
  /** The dotted way, from long to short. */
  roads: { short: ['korte pijn', 'kort'], long: ['langdurige pijn', 'langdurig'] } as Record<
    'short' | 'long',
    string[]
  >,
  doctor: 'huisarts',
  noClock: 'Hier telt de oorzaak, niet de klok.',
  begins: (pain: number) => `Gemiddeld is de pijn dan ${pain} op 100.`,
  fell: (from: number, pain: number) => `De pijn zakt gemiddeld van ${from} naar ${pain} op 100.`,
  cause: [
    'Eerst naar je huisarts.',
    'Een breuk, reuma of hernia vraagt eerst zorg. Hoelang het duurt, hangt daarvan af.',
  ],
  /** At each stop: head, and the sentence after the figures. */
  said: {
    short: [
      ['Korte pijn begint vaak fel.', 'Dat betekent niet dat er iets stuk is.'],
      [start, 'Daarna gaat het trager, en vaak blijft er wat over.'],
      ['Na een half jaar is er gemiddeld minder pijn.', 'Op en af hoort erbij. Kijk naar maanden, niet naar dagen.'],
      ['Na een jaar blijft er vaak wat over.', 'Stoort het je? Vertel het aan je kinesist.'],
    ],
    long: [
      ['Langdurige pijn is even echt.', 'Vaak is je zenuwstelsel gevoeliger geworden, ook zonder schade.'],
      ['Een lange weg, en hij daalt.', 'Slaap, stress en gevoelens spelen mee.'],
      ['Een lange weg, en hij daalt.', 'Op en af hoort erbij. Kijk naar maanden, niet naar dagen.'],
      ['Na een jaar is er gemiddeld minder pijn.', 'Dit is heel onzeker. Jouw weg kan anders lopen.'],
    ],
  } as Record<'short' | 'long', string[][]>,
  more: 'Meer over deze wegen',
  sections: {
    first: {
      head: 'Eerst: is er iets nieuws?',
      body: [
        'Een zwakker been, een doof gevoel tussen je benen, moeilijk plassen, een zwaar ongeval? Bel meteen het noodnummer.',
      ],
    },
    kinds: {
      head: 'Wat betekent elke soort?',
      body: [
        [
          'Met oorzaak: een breuk, reuma, een hernia of een gezwel. Medische zorg komt eerst.',
          'Kort: plots begonnen. Er is geen duidelijke oorzaak. Veel pijn betekent niet meteen schade.',
          'Langdurig: meer dan drie maanden. Je zenuwstelsel is vaak gevoeliger, ook zonder schade. Hoe je leeft en wat je voelt, speelt mee.',
        ],
        'Bij minstens 85 procent van wie hulp zoekt, is er geen duidelijke oorzaak. Twijfel je? Bel je huisarts.',
      ],
    },
    ankle: {
      head: 'Vergelijk het met je enkel',
      body: [
        'Een verstuikte enkel doet fel pijn. Toch stap je er rustig weer op, en meestal komt het goed. Korte rugpijn lijkt daarop.',
        'Doet die enkel na maanden nog pijn? Dan kijk je verder dan de verstuiking: slaap, stress, kracht, vertrouwen. Zo ook met je rug.',
        'Het is maar een vergelijking. De cijfers hier gaan over ruggen.',
      ],
    },
    course: {
      head: 'Waar bronnen verschillen',
      body: [
        'Het land volgt een overzicht van 47 groepen met 9.224 mensen (2024). Gemiddeld op 100, nu en na 6, 26 en 52 weken:',
        [
          'Nog geen 6 weken pijn: 56, 26, 22, 21.',
          'Van 6 tot 12 weken: 63, 29, 29, 31.',
          'Langer: 56, 48, 43, 40. Dit is heel onzeker.',
        ],
        'Een ouder overzicht (2012) vond bij korte pijn minder: 52, 23, 12 en 6.',
        'Een fysiotherapeut schrijft: 3 tot 6 weken, wat je ook doet. In de studies duurt het vaak langer.',
        'Een gemiddelde is geen voorspelling voor jou.',
      ],
    },
  } satisfies Sections,
};

export type PainTypesTexts = typeof nl;
