import { frame, keeping, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...keeping,
  factors: life.factors,
  title: 'Wat doet mijn water stijgen?',
  purpose: 'Water stijgt traag, en dan merk je het niet. Schrijf op wat je opvalt.',
  what: 'Wat viel je vandaag op?',
  rises: 'Doet stijgen',
  drains: 'Laat zakken',
  empty: 'Schrijf eerst iets op, zoals: slecht geslapen.',
  again: 'Vandaag weer?',
  pain: 'Had je vandaag meer pijn dan anders?',
  yes: 'Ja',
  no: 'Nee',
  lastWeek: 'vorige week',
  /** The opening story: two clouds and what helps. */
  example: ['slecht geslapen', 'lang gereden', 'wandelen'],
  exampleHead: (days: string, of: string) => `In dit voorbeeld: slecht geslapen op ${days} van ${of} dagen.`,
  start: 'Nog niets genoteerd.',
  noted: 'Genoteerd.',
  head: (text: string, days: string, of: string) => `${text}: ${days} van ${of} ${of === '1' ? 'dag' : 'dagen'}.`,
  all: (n: string, of: string) => `Meer pijn had je op ${n} van ${of} ${of === '1' ? 'dag' : 'dagen'}.`,
  few: 'Noteer ook de dagen zonder. Pas dan kunnen we vergelijken.',
  sides: (n: string, of: string, m: string, other: string) =>
    `Meer pijn: op ${n} van ${of} dagen mét, en op ${m} van ${other} dagen zonder.`,
  verdict: {
    same: 'Dat is even vaak.',
    chance: 'Dat kan toeval zijn.',
    more: 'Die gaan vaak samen. Een oorzaak is het nog niet: vertel het aan je kinesist.',
    less: 'Op die dagen was er minder vaak meer pijn. Een oorzaak is het nog niet: vertel het aan je kinesist.',
  },
  pond: {
    higher: 'De vijver staat hoger dan vorige week.',
    lower: 'De vijver staat lager dan vorige week.',
    same: 'De vijver staat even hoog als vorige week.',
  },
  list: 'Mijn lijst',
  belongs: (text: string) => `${text}: hoort bij`,
  none: 'niets in het glas',
  days: (n: string) => `${n} ${n === '1' ? 'dag' : 'dagen'}`,
  erase: (text: string) => `Wis ${text}`,
  eraseShort: 'Wis',
  glass: 'Zet dit in mijn glas',
  toGlass: (list: string) => `Van de laatste zeven dagen: ${list}.`,
  inGlass: (list: string) => `Dit staat in je glas: ${list}.`,
  of4: (name: string, level: string) => `${name} ${level} van 4`,
  why: 'Is dat dan de oorzaak?',
  notCause:
    'Dat weet je zo niet. Misschien lette je beter op omdat je pijn had. Of er speelde nog iets anders mee. ' +
    'Wie veel opschrijft, vindt altijd wel iets.',
  study: (people: string, lifting: string, sitting: string) =>
    `Ook in een studie waren de verschillen klein, bij ${people} Amerikaanse veteranen met lage rugpijn. Na elk uur ` +
    `tillen was de kans op een opflakkering ${lifting} keer zo groot. Na elk uur zitten was dat ${sitting} keer.`,
  other: (people: string, hours: string, odds: string) =>
    `Een kleine studie bij ${people} mensen zag het omgekeerde. Meer dan ${hours} uur zitten: ${odds} keer.`,
  picture: 'De vijver telt alleen wat je opschreef. Hij meet niets.',
  clear: 'Wis alles',
};

export type TriggerListTexts = typeof nl;
