import { frame, keeping, life } from '../../../../ui/body/strings/de.js';
import type { TriggerListTexts } from './nl.js';

const anTagen = (n: string, of: string): string => `an ${n} von ${of} ${of === '1' ? 'Tag' : 'Tagen'}`;

export const de: TriggerListTexts = {
  frame,
  ...keeping,
  factors: life.factors,
  title: 'Was lässt mein Wasser steigen?',
  purpose: 'Wasser steigt langsam, und man merkt es nicht. Schreiben Sie auf, was Ihnen auffällt.',
  what: 'Was ist Ihnen heute aufgefallen?',
  rises: 'Lässt steigen',
  drains: 'Lässt sinken',
  empty: 'Schreiben Sie zuerst etwas auf, zum Beispiel: schlecht geschlafen.',
  again: 'Heute wieder?',
  pain: 'Heute mehr Schmerzen als sonst?',
  yes: 'Ja',
  no: 'Nein',
  lastWeek: 'letzte Woche',
  example: ['schlecht geschlafen', 'lange Fahrt', 'Spazieren'],
  exampleHead: (n, of) => `In diesem Beispiel: schlecht geschlafen ${anTagen(n, of)}.`,
  start: 'Noch nichts notiert.',
  noted: 'Notiert.',
  head: (text, n, of) => `${text}: ${anTagen(n, of)}.`,
  all: (n, of) => `Mehr Schmerzen hatten Sie ${anTagen(n, of)}.`,
  few: 'Notieren Sie auch die Tage ohne. Erst dann können wir vergleichen.',
  sides: (n, of, m, other) => `Mehr Schmerzen: ${anTagen(n, of)} damit und ${anTagen(m, other)} ohne.`,
  verdict: {
    same: 'Das ist gleich oft.',
    chance: 'Das kann Zufall sein.',
    more: 'Beides kommt oft zusammen. Eine Ursache ist das noch nicht: Sprechen Sie in der Physiotherapie darüber.',
    less: 'An diesen Tagen waren die Schmerzen seltener stärker. Eine Ursache ist das noch nicht: Sprechen Sie in der Physiotherapie darüber.',
  },
  pond: {
    higher: 'Der Teich steht höher als letzte Woche.',
    lower: 'Der Teich steht niedriger als letzte Woche.',
    same: 'Der Teich steht so hoch wie letzte Woche.',
  },
  list: 'Meine Liste',
  belongs: (text) => `${text}: gehört zu`,
  none: 'nichts im Glas',
  days: (n) => `${n} ${n === '1' ? 'Tag' : 'Tage'}`,
  erase: (text) => `${text} löschen`,
  eraseShort: 'Löschen',
  glass: 'In mein Glas übernehmen',
  toGlass: (list) => `Aus den letzten sieben Tagen: ${list}.`,
  inGlass: (list) => `Das steht in Ihrem Glas: ${list}.`,
  of4: (name, level) => `${name} ${level} von 4`,
  why: 'Ist das also die Ursache?',
  notCause:
    'Das lässt sich so nicht sagen. Vielleicht haben Sie genauer hingesehen, weil Sie Schmerzen hatten. Oder etwas ' +
    'anderes spielte eine Rolle. Wer viel aufschreibt, findet immer etwas.',
  study: (people, lifting, sitting) =>
    `Auch in einer Studie waren die Unterschiede klein, bei ${people} US-Veteranen mit Kreuzschmerzen. Nach jeder Stunde ` +
    `Heben war die Wahrscheinlichkeit eines Schubs ${lifting}-mal so groß. Nach jeder Stunde Sitzen: ${sitting}-mal.`,
  other: (people, hours, odds) =>
    `Eine kleine Studie mit ${people} Menschen sah das Gegenteil. Mehr als ${hours} Stunden Sitzen: ${odds}-mal.`,
  picture: 'Der Teich zählt nur, was Sie aufgeschrieben haben. Er misst nichts.',
  clear: 'Alles löschen',
};
