// A record of three months, as an invented person kept it, up to `now` (ms). Pure.
import { emptyRecord, type KineRecord } from '../../src/practice/record/schema.js';

const day = 864e5;
const zone = 'Europe/Brussels';
const iso = (at: number): string => new Date(at).toISOString();
const date = (at: number): string => iso(at).slice(0, 10);

export const ownRecord = (now: number): KineRecord => ({
  ...emptyRecord(),
  painLog: Array.from({ length: 90 }, (_, i) => i)
    .filter((i) => i % 7 !== 3)
    .map((i) => {
      const value = Math.round(6.2 - 2.2 / (1 + Math.exp((45 - i) / 9)) + Math.sin(i * 2.3) * 1.2);
      return { at: iso(now - (89 - i) * day), zone, scale: 'nrs' as const, value };
    }),
  factors: { 'poor-sleep': 3, 'money-worries': 2, 'work-pressure': 2 },
  steps: {
    baseline: 4800,
    log: Object.fromEntries([4900, 5600, 5200, 6100, 5400, 5900, 5700].map((n, i) => [date(now - (6 - i) * day), n])),
  },
  plan: {
    exercises: [
      { id: 'walking', name: 'Wandelen', unit: 'minutes', base: 10, grow: 2, goal: 30, start: date(now - 16 * day) },
    ],
    rest: [6, 7],
  },
  doses: Object.fromEntries([1, 2, 4, 5].map((ago) => [date(now - ago * day), { walking: 14 }])),
  triggers: [1, 3, 8].flatMap((ago) => [
    { at: iso(now - ago * day), kind: 'rises' as const, text: 'lang rijden' },
    { at: iso(now - ago * day - 36e5), kind: 'drains' as const, text: 'wandelen' },
  ]),
  questions: [
    'Mag ik tillen als het nog wat trekt?',
    'Hoe weet ik dat ik niets kapotmaak?',
    'Wanneer mag er een stap bij?',
  ].map((text, i) => ({ at: iso(now - (5 - i) * day), text })),
  widgets: {
    'visit-summary': { goal: 'Weer een half uur in de tuin werken, zonder het twee dagen te moeten bekopen.' },
    'sleep-window': {
      wake: '07:00',
      hours: 8,
      log: [1380, 1390, 1375, 1395, 1380, 1430, 1420].map((bed, i) => ({
        at: `${date(now - (7 - i) * day)}T12:00:00.000Z`,
        zone,
        bed,
        up: [420, 415, 430, 420, 410, 480, 470][i]!,
      })),
    },
  },
});
