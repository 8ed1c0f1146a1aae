// Texts of what pain-chart shows once it is touched, Dutch.
import type { Fault } from '../../../../../../practice/pain-log/pain-log.js';

export const nl = {
  scale: 'Welke schaal?',
  nrs: 'Cijfer (NRS)',
  vas: 'Lijn (VAS)',
  scalesApart: 'Je pijn staat op twee schalen. We tonen ze apart: ze meten niet hetzelfde.',
  showExample: 'Bekijk een voorbeeld',
  showOwn: 'Terug naar jouw cijfers',
  now: 'Hoeveel pijn heb je nu?',
  notYet: 'nog niet ingevuld',
  of10: (value: string) => `${value} op 10`,
  note: 'Wat viel op? (hoeft niet)',
  helped: 'Wat hielp toen?',
  /** What something is, or how much. */
  colon: (what: string, is: string) => `${what}: ${is}`,
  save: 'Bewaar',
  cancel: 'Laat maar',
  chosen: 'Gekozen punt',
  choose: 'Kies een punt',
  previous: 'Vorige',
  next: 'Volgende',
  close: 'Sluit',
  write: 'Schrijf erbij',
  since: (date: string) => `Bewaard op dit toestel sinds ${date}.`,
  manage: 'Beheer',
  how: 'De donkere lijn kijkt door de pieken heen. Ze ligt bijna zeker in de lichte band. Is het langer dan vier weken stil, dan stopt de lijn.',
  cyclesHow:
    'Hier staan dagen die duidelijk hoger lagen dan gewoonlijk: minstens twee dagen, en minstens 2 punten hoger, of op 10. ' +
    'Zo vind je terug wat toen hielp. ' +
    'Een opflakkering is meer dan een cijfer. Ze is moeilijk te verdragen, en raakt meestal wat je doet of hoe je je voelt.',
  noCycles:
    'In deze cijfers zien we geen dagen die duidelijk hoger lagen dan gewoonlijk. Dat zegt niet dat je geen moeilijke dagen had: een cijfer toont niet alles.',
  cyclesHidden:
    'Je cijfers liggen gewoonlijk al bijna op 10. Of het nog erger werd, kunnen ze niet tonen. Vertel het aan je kinesist of arts.',
  cycle: {
    lasted: 'Duurde',
    peak: 'Hoogste',
    level: 'Meestal',
    days: (n: string) => (n === '1' ? '1 dag' : `${n} dagen`),
    open: 'nog bezig',
    shorter: 'De laatste keer duurde het korter dan de vorige keer.',
    longer: 'De laatste keer duurde het langer dan de vorige keer. Dat kan: elke keer is anders.',
    equal: 'De laatste twee keren duurde het even lang.',
    show: 'Toon',
  },
  columns: { at: 'Wanneer', value: 'Pijn', note: 'Notitie' },
  caption: 'Alle cijfers, het nieuwste eerst',
  page: (page: string, of: string) => `Pagina ${page} van ${of}`,
  csv: 'Bewaar als CSV',
  json: 'Bewaar als JSON',
  file: 'Voeg een bestand toe (CSV of JSON)',
  fileName: 'pijn',
  read: (n: string) => (n === '1' ? '1 cijfer gelezen.' : `${n} cijfers gelezen.`),
  leftOut: (n: string, why: string) => `${n === '1' ? '1 rij' : `${n} rijen`} konden we niet lezen: ${why}.`,
  twice: (n: string) =>
    n === '1' ? '1 stond er dubbel en telt één keer.' : `${n} stonden er dubbel en tellen één keer.`,
  strangeZones: (n: string) => `Bij ${n} kenden we de tijdzone niet; daar nemen we die van dit toestel.`,
  faults: {
    time: 'zonder geldig tijdstip',
    value: 'zonder getal',
    range: 'buiten 0 tot 10',
    fraction: 'met een komma op de schaal van hele cijfers',
    scale: 'met een onbekende schaal',
    shape: 'zonder inhoud',
    cells: 'met meer vakjes dan kolommen',
    other: 'over iets anders dan pijn',
    twice: 'dubbel',
  } as Record<Fault, string>,
  others: (n: string) =>
    `${n === '1' ? '1 rij gaat' : `${n} rijen gaan`} over iets anders dan pijn en ${n === '1' ? 'telt' : 'tellen'} niet mee.`,
  unused: (n: number, columns: string) => `${n === 1 ? 'Deze kolom' : 'Deze kolommen'} lazen we niet: ${columns}.`,
  rows: (n: number, which: string) => `${n === 1 ? 'rij' : 'rijen'} ${which}`,
  andMore: (n: string) => `nog ${n}`,
  ask: {
    column: 'Welke kolom is je pijn?',
    columnAt: (n: string) => `kolom ${n}`,
    kind: (title: string) => `Welke rijen van '${title}' gaan over je pijn?`,
    every: 'alle rijen',
    top: (example: string) => `Er staat ${example}. Tot hoeveel loopt deze schaal?`,
    upTo: (top: string) => `tot ${top}`,
    order: (date: string, days: string) => `Is ${date} ${days}?`,
    or: (days: readonly string[]) => days.join(' of '),
    preview: 'Zo lezen we het:',
    take: 'Lees zo',
  },
  noFile: {
    empty: 'Dit bestand is leeg.',
    'no-columns': 'Geef een kolom met het tijdstip (date) en een met de pijn (value).',
    'not-json': 'Dit bestand is niet leesbaar als JSON.',
    'other-scale': 'Deze pijn staat op een andere schaal. Kies een bestand met cijfers van 0 tot 10.',
    unclear: 'Hier is niet duidelijk welke kolom of welke rijen pijn zijn.',
    'too-big': 'Kies een bestand van hoogstens 20 MB.',
    'not-text': 'Kies een tekstbestand: CSV of JSON. Heb je een rekenblad? Bewaar het eerst als CSV.',
    unreadable: 'Dit bestand is niet te openen. Kies het opnieuw.',
  },
  /** What people called such a difference. */
  change: {
    yes: (start: string, _band: string) =>
      `Mensen met rugpijn die rond ${start} begonnen, noemden zich dan iets beter.`,
    unsure: (start: string, band: string) =>
      `Mensen met rugpijn die rond ${start} begonnen, noemden zich iets beter met ${band} minder. Dit zit ertussen.`,
    no: (start: string, band: string) =>
      `Mensen met rugpijn die rond ${start} begonnen, noemden zich pas iets beter met ${band} minder.`,
  },
  mayBeMeasuring: 'Zo’n klein verschil kan ook van het meten zelf komen.',
};

export type MoreTexts = typeof nl;
