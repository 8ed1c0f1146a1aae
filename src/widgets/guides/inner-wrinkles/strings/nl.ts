import type { FindingId } from '../../../../science/spine/findings.js';
import { frame } from '../../../../ui/base/strings/nl.js';

export const nl = {
  frame,
  title: 'Rimpels aan de binnenkant',
  purpose: 'Een scan van 100 mensen zonder pijn.',
  start: 'Van 100 mensen van 50 jaar zonder pijn hebben er 80 een schijf die ouder oogt.',
  age: 'Leeftijd',
  years: (age: string) => `${age} jaar`,
  onScan: 'Op de scan',
  findings: {
    degeneration: 'Schijf die ouder oogt (degeneratie)',
    signal: 'Schijf die donkerder oogt (signaalverlies)',
    height: 'Schijf die lager is (hoogteverlies)',
    bulge: 'Schijf die breder is (bulging)',
    protrusion: 'Schijf die wat uitpuilt (protrusie)',
    fissure: 'Spleetje in de schijfrand (annulusfissuur)',
    facet: 'Gewrichtje dat ouder oogt (facetdegeneratie)',
    slip: 'Wervel wat naar voren (spondylolisthesis)',
  } as Record<FindingId, string>,
  head: (people: string, age: string, about: boolean) =>
    `${about ? 'Ongeveer ' : ''}${people} van de 100 mensen van ${age} jaar zonder pijn hebben dit.`,
  estimated: 'Een schatting uit 33 studies.',
  between: (from: string, to: string) => `Dit ligt tussen de schattingen voor ${from} en ${to} jaar.`,
  rests: (people: string, none: boolean) =>
    none
      ? 'Zo jong is niemand onderzocht: een model rekende dit uit.'
      : `Die schatting rust op maar ${people} mensen zo jong.`,
  ageing: 'Het hoort wellicht bij ouder worden, net als rimpels.',
  alone: 'Het zegt op zich niet of iemand pijn heeft.',
  younger: 'Tot 50 jaar zien studies het nog vaker bij mensen mét rugpijn.',
  with: (people: string) => `${people} met`,
  without: (people: string) => `${people} zonder`,
  play: 'Van 20 naar 80',
  pause: 'Pauze',
  more: 'Meer over zo’n scan',
  sections: {
    meaning: {
      head: 'Wat betekent dit voor mij?',
      body: [
        'Een verslag zegt wat men ziet, niet wat je voelt. Leg het naast je verhaal, met je kinesist of huisarts.',
      ],
    },
    all: {
      head: 'Alle acht op een rij',
      body: [
        'Geschat bij 100 mensen zonder pijn, op 20, 30, 40, 50, 60, 70 en 80 jaar:',
        [
          'Schijf die ouder oogt (schijfdegeneratie): 37, 52, 68, 80, 88, 93, 96',
          'Schijf die donkerder oogt (signaalverlies): 17, 33, 54, 73, 86, 94, 97',
          'Schijf die lager is (hoogteverlies): 24, 34, 45, 56, 67, 76, 84',
          'Schijf die breder is (bulging): 30, 40, 50, 60, 69, 77, 84',
          'Schijf die wat uitpuilt (protrusie): 29, 31, 33, 36, 38, 40, 43',
          'Spleetje in de schijfrand (annulusfissuur): 19, 20, 22, 23, 25, 27, 29',
          'Gewrichtje dat ouder oogt (facetdegeneratie): 4, 9, 18, 32, 50, 69, 83',
          'Wervel wat naar voren (spondylolisthesis): 3, 5, 8, 14, 23, 35, 50',
        ],
      ],
    },
    careful: {
      head: 'Hoe zeker is dit?',
      body: [
        'Het zijn schattingen uit 33 studies met 3.110 mensen zonder pijn. Wat tussen twee leeftijden ligt, rekenen wij uit.',
        'Voor het gewrichtje en de wervel is op 20 en 30 jaar niemand onderzocht. Voor de lagere schijf waren het op 20 jaar 15 mensen.',
        'Dezelfde onderzoekers vergeleken ook mensen tot en met 50 jaar met en zonder rugpijn. Dat waren 14 studies.',
        'Toen zag men een schijf die ouder oogt of die uitpuilt (bulging, protrusie) vaker bij rugpijn. Het is dus niet altijd zonder betekenis.',
      ],
    },
    corrected: {
      head: 'Een cijfer rechtgezet',
      body: [
        'Een artikel van een kinesist zegt: bulging gaat van 29 procent op 20 jaar naar 43 procent op 80 jaar.',
        'In de tabel van de studie horen die cijfers bij protrusie. Voor bulging staan er 30 en 84. Wij volgen de tabel.',
        'Helpt het als je dit weet? Bij 250.401 mensen keek men of zulke cijfers in het verslag iets veranderden.',
        'Ze gebruikten niet minder zorg. Zware pijnstillers werden iets minder voorgeschreven. We willen dat je het snapt. Dat het helpt, beloven we niet.',
      ],
    },
  },
};

export type InnerWrinklesTexts = typeof nl;
