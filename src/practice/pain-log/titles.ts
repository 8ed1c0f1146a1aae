/** What the title of a column says, in the kit's four languages and as diaries and forms write them. Pure. */
import { plain } from './moment.js';

export type Column = 'at' | 'time' | 'value' | 'scale' | 'zone' | 'note' | 'cycle' | 'moment' | 'settle' | 'kind';

/** Titles that name a day, the surest first: what a person filled in goes before what a form stamped. */
const days = [
  /^(at|full ?date|date ?(and|&|et|und|en)? ?time|datum en (tijd|uur)|date et heure|datum und (uhrzeit|zeit))$/,
  /^(date|datum|day|dag|jour|tag|when|entry date|date of entry)$/,
  /^(started( at)?|start ?(date|time)?|begin|begonnen|debut|beginn|moment in time|tijdstip|zeitpunkt|logged( at)?|recorded( at)?)$/,
  /^(time ?stamp|tijdstempel|zeitstempel|horodateur|created( at| on)?|submitted( at)?|ingevuld op|date formatted)$/,
];

const others: readonly (readonly [Column, RegExp])[] = [
  ['time', /^(time|uur|tijd|tijdstip|heure|zeit|uhrzeit|hour|clock|time of day)$/],
  ['scale', /^(scale|schaal|echelle|skala)$/],
  ['zone', /^(zone|time ?zone|tijdzone|fuseau( horaire)?|zeitzone)$/],
  [
    'note',
    /^(notes?|text|notities?|opmerking(en)?|remarques?|notiz(en)?|bemerkung(en)?|comments?|commentaires?|kommentar)$/,
  ],
  ['cycle', /^(cycle|cyclus|flare|opflakkering|poussee|schub|zyklus)$/],
  ['moment', /^moment$/],
  ['settle', /^settle$/],
  [
    'kind',
    /^(what|category|categorie|kategorie|type|soort|kind|art|sorte|item|variable|measure|metric|tracker|symptom|symptoom|symptome|name|naam|nom)$/,
  ],
];

const names = /pain|pijn|douleur|schmerz|\b(nrs|vas|eva)\b/;
/** Beside pain, but no measure of it: words that stand alone, and parts of words. */
const words = `where place site type kind quality date time since hours? days? free med meds pills? dose notes? waar soort aard
  duur uur dagen sinds ou lieu duree jours heures wo ort art dauer tage stunden`;
const parts = `location descri medic killer stiller mittel relief reason cause trigger comment duration region beschr plaats
  locatie oorzaak notiti opmerking ursache bemerkung notiz remarque locali`;
const oneOf = (list: string): string => list.split(/\s+/).join('|');
const about = new RegExp(`\\b(${oneOf(words)})\\b|${oneOf(parts)}`);
const measure =
  /^(values?|scores?|waarde|cijfer|valeur|wert|ratings?|rating amount|level|niveau|intensit\w+|severity|ernst|starke|amount)$/;

/** A title is short: a cell may hold a book. */
const longest = 120;

/** The title without its signs, and without what stands in brackets. */
export const bare = (title: string): string =>
  plain(title.slice(0, longest).replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/[_/.\-:?]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** How surely the title names a day, 0 the surest; undefined: it does not. */
export const dayRank = (title: string): number | undefined => {
  const rank = days.findIndex((form) => form.test(bare(title)));
  return rank < 0 ? undefined : rank;
};

/** What the column holds, but for days and scores. */
export const columnOf = (title: string): Column | undefined => others.find(([, form]) => form.test(bare(title)))?.[0];

/** Whether the title says it is pain, a measure of something, or neither. */
export const measureOf = (title: string): 'pain' | 'number' | undefined => {
  const name = bare(title);
  if (names.test(name) && !about.test(name)) return 'pain';
  return measure.test(name) ? 'number' : undefined;
};

/** The scale a title names by itself: one that is nothing but the name of a scale. */
export const scaleOf = (title: string): 'nrs' | 'vas' | undefined => {
  const found = /\b(nrs|vas|eva)\b/.exec(bare(title))?.[1];
  return found ? (found === 'nrs' ? 'nrs' : 'vas') : undefined;
};

/** The top of the scale a title names: 'Pain (0-100)', 'pijn /5'. */
export const topOf = (title: string): number | undefined => {
  const found = /\b[01] ?(?:-|–|to|tot|a|bis|\.\.+) ?(\d{1,3})\b|\/ ?(\d{1,3})\b/.exec(plain(title.slice(0, longest)));
  return found ? Number(found[1] ?? found[2]) : undefined;
};

/** Whether a kind of row is pain and nothing else, as somebody calls it. */
export const isPain = (kind: string): boolean =>
  /^(pain|pijn|douleurs?|schmerz(en)?)( ?(score|level|niveau|cijfer|intensity))?$/.test(bare(kind));
