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
  note: 'Wat viel op? Dit mag leeg blijven.',
  helped: 'Wat hielp toen?',
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
  how: 'De donkere lijn kijkt door de pieken heen. De lichte band toont hoe zeker ze is: 95 op 100. Is het langer dan vier weken stil, dan stopt de lijn.',
  cyclesHow:
    'Hier staan dagen die duidelijk hoger lagen dan gewoonlijk: minstens twee dagen, en minstens 2 punten hoger, of op 10. ' +
    'Zo vind je terug wat toen hielp. ' +
    'Een opflakkering is meer dan een cijfer: ze is moeilijk te verdragen, en raakt meestal wat je doet of hoe je je voelt.',
  noCycles:
    'In deze cijfers zien we geen dagen die duidelijk hoger lagen dan gewoonlijk. Dat zegt niet dat je geen moeilijke dagen had: een cijfer toont niet alles.',
  cyclesHidden:
    'Je cijfers liggen gewoonlijk al bijna op 10. Of het nog erger werd, kunnen ze niet tonen. Vertel het aan je kinesist of arts.',
  cycle: {
    lasted: 'Duurde',
    peak: 'Hoogste',
    level: 'Gewoon was',
    days: (n: string) => (n === '1' ? '1 dag' : `${n} dagen`),
    open: 'nog bezig',
    shorter: 'De laatste keer duurde het korter dan de vorige keer.',
    longer: 'De laatste keer duurde het langer dan de vorige keer. Dat kan: elke keer is anders.',
    equal: 'De laatste twee keren duurde het even lang.',
    show: 'Toon',
  },
  columns: { at: 'Wanneer', value: 'Pijn', note: 'Notitie' },
  caption: 'Alle cijfers, het nieuwste eerst',
  page: (page: string, of: string) => `Blad ${page} van ${of}`,
  csv: 'Bewaar als CSV',
  json: 'Bewaar als JSON',
  file: 'Voeg een bestand toe (CSV of JSON)',
  fileName: 'pijn',
  read: (n: string) => (n === '1' ? '1 cijfer gelezen.' : `${n} cijfers gelezen.`),
  leftOut: (n: string, why: string) => `${n === '1' ? '1 rij' : `${n} rijen`} konden we niet lezen: ${why}.`,
  twice: (n: string) => `${n} stond er dubbel en telt één keer.`,
  strangeZones: (n: string) => `Bij ${n} kenden we de tijdzone niet; daar nemen we die van dit toestel.`,
  faults: {
    time: (n) => `${n} zonder tijdstip dat bestaat`,
    value: (n) => `${n} zonder getal`,
    range: (n) => `${n} buiten 0 tot 10`,
    fraction: (n) => `${n} met een komma op de schaal van hele cijfers`,
    scale: (n) => `${n} met een onbekende schaal`,
    shape: (n) => `${n} zonder inhoud`,
    twice: (n) => `${n} dubbel`,
  } as Record<Fault, (n: string) => string>,
  noFile: {
    empty: 'Dit bestand is leeg.',
    'no-columns': 'Geef een kolom met het tijdstip (date) en een met de pijn (value).',
    'not-json': 'Dit bestand is niet leesbaar als JSON.',
    'too-big': 'Kies een bestand van hoogstens 20 MB.',
    'not-text': 'Kies een tekstbestand: CSV of JSON.',
    unreadable: 'Dit bestand is niet te openen. Kies het opnieuw.',
  },
};

export type MoreTexts = typeof nl;
