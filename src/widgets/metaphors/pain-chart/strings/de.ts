import { frame, life } from '../../../../ui/body/strings/de.js';
import type { PainChartTexts } from './nl.js';

const points = (n: string): string => (n === '1' ? '1 Punkt' : `${n} Punkte`);
const swing = (n: string): string =>
  n === '0' ? 'blieben Ihre Schmerzen gleich' : `schwankten Ihre Schmerzen um ${points(n)}`;

export const de: PainChartTexts = {
  frame,
  reset: life.reset,
  onlyHere: life.onlyHere,
  title: 'Ihre Schmerzen, von Weitem gesehen',
  purpose: 'Ein Tag sagt wenig, Monate sagen mehr.',
  axis: 'Schmerzen, 0 bis 10',
  period: 'Wie viel möchten Sie sehen?',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  all: 'Alles',
  position: 'In der Zeit verschieben',
  earlier: 'Früher',
  later: 'Später',
  closer: 'Näher',
  wider: 'Weiter weg',
  trend: 'Trend',
  dots: 'jedes Mal',
  swings: 'tiefster bis höchster',
  limit: (limit) => `Grenze beim Üben und danach: ${limit}`,
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
  head: {
    less: 'Auf lange Sicht lassen Ihre Schmerzen nach.',
    more: 'Ihre Schmerzen liegen jetzt etwas höher.',
    same: 'Auf lange Sicht bleiben Ihre Schmerzen gleich.',
    unclear: 'Noch ist keine klare Richtung zu sehen.',
    short: 'Ein Anfang ist gemacht.',
  },
  soFar: { less: 'Bisher lassen Ihre Schmerzen nach.', same: 'Bisher bleiben Ihre Schmerzen gleich.' },
  lastWeek: (n) => `In Ihrer letzten Woche ${swing(n)}.`,
  inView: (span, n) => `${span}: Hier ${swing(n)}.`,
  nothingHere: (span) => `${span}: Hier ist nichts notiert.`,
  long: {
    less: (over, n) => `${over} liegen sie ${points(n)} niedriger.`,
    more: (over, n) => `${over} liegen sie ${points(n)} höher.`,
    same: (over) => `${over} liegen sie etwa gleich hoch.`,
    unclear: (over) =>
      `${over} schwanken sie zu sehr, um zu sagen, ob sie nachlassen oder zunehmen. Schwankungen gehören dazu.`,
  },
  months: 'Über drei Monate',
  weeks: (n) => (n === 1 ? 'Über eine Woche' : `Über ${n} Wochen`),
  band: (low, high) => (low === high ? points(low) : `${low} bis ${points(high)}`),
  calm: 'Keine Panik: Auf und Ab gehören dazu. Sagen Sie es in der Physiotherapie.',
  shortMore: 'Notieren Sie noch einige Tage. Nach zehn Tagen sehen Sie eine Linie, nach vier Wochen, wohin sie geht.',
  today: 'Heute eintragen',
  more: 'Notizen, Tabelle und Dateien',
  notes: (n) => `Notizen (${n})`,
  readMe: 'Wie lese ich das?',
  cycles: 'Tage mit mehr Schmerzen vergleichen',
  table: 'Als Tabelle ansehen',
  files: 'Dateien',
  empty: 'hier ist nichts notiert',
  waits: 'Das lädt gerade nicht. Versuchen Sie es später noch einmal.',
};
