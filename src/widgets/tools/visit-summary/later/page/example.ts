// What a page can look like, while there is nothing of one's own. Pure.
import type { Summary } from '../../../../../practice/summary/shape.js';
import { addDays } from '../../../../../platform/time/zone.js';
import type { PageTexts } from './strings/nl.js';

const scores = Array.from({ length: 84 }, (_, i) => {
  const swing = [0, 1, -1, 0, 1, 0, -1, 2, 0, -1, 1][i % 11]!;
  return i % 6 === 4 ? '.' : Math.max(0, Math.min(20, Math.round(12 - i / 20) + 2 * swing)).toString(36);
});

/** Made on `made`, YYYY-MM-DD. */
export const exampleFor = (t: PageTexts, made: string): Summary => ({
  made,
  goal: t.example.goal,
  questions: t.example.questions,
  pain: {
    scale: 'nrs',
    first: addDays(made, -83),
    days: scores.join(''),
    line: Array.from({ length: 9 }, (_, i) => {
      const y = Math.round(40 + 20 / (1 + Math.exp(i - 4)));
      return [Math.round((i * 83) / 8), y, y - 6, y + 6] as const;
    }),
    usual: 4,
    swing: 3,
    long: { weeks: 12, from: 6, to: 4, way: 'less' },
  },
  factors: [
    ['poor-sleep', 3],
    ['money-worries', 2],
  ],
  triggers: [
    { text: t.example.rises, kind: 'rises', days: 3 },
    { text: t.example.drains, kind: 'drains', days: 5 },
  ],
  plan: [
    {
      name: t.example.plan,
      unit: 'minutes',
      sets: 1,
      base: 10,
      now: 14,
      week: 3,
      goal: 30,
      done: 4,
      due: 5,
      settled: 4,
      big: 1,
    },
  ],
  steps: { first: addDays(made, -7), days: [4900, 5600, 5200, 6100, null, 5900, 5300], baseline: 4800 },
  nights: [1380, 1390, 1375, 1395, 1380, 1430, 1420].map((bed, i) => ({
    day: addDays(made, i - 7),
    bed,
    up: [420, 415, 430, 420, 410, 480, 470][i]!,
  })),
});
