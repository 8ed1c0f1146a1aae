import { frame, life } from '../../../../ui/body/strings/nl.js';

const points = (n: string): string => (n === '1' ? '1 punt' : `${n} punten`);
const weeks = (n: number): string => (n === 1 ? 'één week' : `${n} weken`);
const swing = (n: string): string => (n === '0' ? 'bleef je pijn gelijk' : `ging je pijn ${points(n)} op en neer`);

export const nl = {
  frame,
  reset: life.reset,
  onlyHere: life.onlyHere,
  title: 'Je pijn, van ver bekeken',
  purpose: 'Eén dag zegt weinig. Zoom uit en kijk naar de maanden.',
  axis: 'pijn, 0 tot 10',
  period: 'Hoeveel wil je zien?',
  day: 'Dag',
  week: 'Week',
  month: 'Maand',
  all: 'Alles',
  position: 'Verschuif in de tijd',
  earlier: 'Vroeger',
  later: 'Later',
  closer: 'Van dichterbij',
  wider: 'Van verder',
  trend: 'trend',
  dots: 'per keer',
  swings: 'laagste tot hoogste',
  limit: (limit: string) => `grens tijdens en na oefenen: ${limit}`,
  span: (from: string, to: string) => (from === to ? from : `${from} tot ${to}`),
  head: {
    less: 'Op lange termijn zakt je pijn.',
    more: 'Je pijn ligt nu wat hoger.',
    same: 'Op lange termijn blijft je pijn gelijk.',
    unclear: 'Je ziet nog geen duidelijke richting.',
    short: 'Een begin is gemaakt.',
  },
  soFar: { less: 'Tot nu toe zakt je pijn.', same: 'Tot nu toe blijft je pijn gelijk.' },
  lastWeek: (n: string) => `In je laatste week ${swing(n)}.`,
  inView: (span: string, n: string) => `${span}: hier ${swing(n)}.`,
  nothingHere: (span: string) => `${span}: hier is niets genoteerd.`,
  long: {
    less: (over: string, n: string) => `${over} ligt ze ${points(n)} lager.`,
    more: (over: string, n: string) => `${over} ligt ze ${points(n)} hoger.`,
    same: (over: string) => `${over} ligt ze ongeveer even hoog.`,
    unclear: (over: string) => `${over} gaat ze te veel op en neer om te zeggen of ze zakt of stijgt. Dat hoort erbij.`,
  },
  months: 'Over drie maanden',
  weeks: (n: number) => `Over ${weeks(n)}`,
  band: (low: string, high: string) => (low === high ? points(low) : `${low} tot ${points(high)}`),
  calm: 'Geen paniek: pieken en dalen horen erbij. Vertel het aan je kinesist.',
  shortMore: 'Noteer nog wat dagen. Na tien dagen zie je een lijn, na vier weken waar ze heen gaat.',
  today: 'Vandaag invullen',
  more: 'Notities, tabel en bestanden',
  notes: (n: string) => `Notities (${n})`,
  readMe: 'Hoe lees ik dit?',
  cycles: 'Vergelijk dagen met meer pijn',
  table: 'Bekijk als tabel',
  files: 'Bestanden',
  empty: 'hier is niets genoteerd',
  waits: 'Dit laadt nu niet. Probeer het straks opnieuw.',
};

export type PainChartTexts = typeof nl;
