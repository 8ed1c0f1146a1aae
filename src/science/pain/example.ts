// One real course of back pain, the example for those without scores of their own. What happened and the years are the
// person's own (claim pain-real-course), and of the months September 2023 alone. No scores were written down: the other months
// and the height of the line are a sketch, and must be said to be one.
import { clamp } from '../clamp.js';

/** Keys of what happened, with year and month (1-12, sketched but for `landing`): words are the widget's. */
export const exampleNotes = [
  ['studies', 2013, 10],
  ['hernia', 2015, 4],
  ['trained', 2017, 4],
  ['stiff', 2022, 6],
  ['landing', 2023, 9],
  ['gone', 2024, 1],
] as const;

export type ExampleNote = (typeof exampleNotes)[number][0];

/** Year (with fraction) and sketched height, 0 to 10: light, heavy in 2015, gone in two years, stiff, heavy, gone. */
const knots: readonly (readonly [year: number, height: number])[] = [
  [2013.7, 1],
  [2014.9, 1.5],
  [2015.25, 7.2],
  [2015.8, 6.5],
  [2016.4, 4],
  [2017.25, 0.1],
  [2021.9, 0.1],
  [2022.5, 1.8],
  [2023.67, 1.6],
  [2023.7, 8.3],
  [2023.85, 6],
  [2024.05, 1.8],
  [2024.4, 0.1],
  [2024.7, 0],
];

const yearMs = 365.2425 * 864e5;
const at = (year: number): number => Date.UTC(1970, 0) + (year - 1970) * yearMs;

const height = (year: number): number => {
  const after = knots.findIndex(([x]) => x >= year);
  const [x1, y1] = knots[after] ?? knots[knots.length - 1]!;
  const [x0, y0] = knots[after - 1] ?? knots[0]!;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (year - x0)) / (x1 - x0);
};

/** Two scores a week with swings, whole numbers of 0 to 10; the same each time, without chance. */
export function exampleScores(): { at: number; value: number; note?: ExampleNote }[] {
  const first = at(knots[0]![0]);
  const count = Math.floor((at(knots[knots.length - 1]![0]) - first) / (3.5 * 864e5));
  const scores: { at: number; value: number; note?: ExampleNote }[] = Array.from({ length: count }, (_, i) => {
    const when = first + i * 3.5 * 864e5;
    const level = height(1970 + when / yearMs);
    // A wave that changes its length with each score: uneven, without chance; larger where there is more pain.
    const swing = Math.sin(i * i * 0.37) * (0.3 + level * 0.22);
    return { at: when, value: clamp(Math.round(level + swing), 0, 10) };
  });
  for (const [note, year, month] of exampleNotes) {
    const score = scores.find((s) => s.at >= Date.UTC(year, month - 1, 15));
    if (score) score.note = note;
  }
  return scores;
}
