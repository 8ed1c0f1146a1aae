// The battery over one day and night: it begins where `charge` says, hours drain it, rest and sleep give back. Pure; the
// numbers and their reasons are in parameters.ts.
import { clamp } from '../clamp.js';
import type { ClaimId } from '../evidence/registry.js';
import type { Levels } from './factors.js';
import { charge } from './model.js';
import { parameters as p } from './parameters.js';

export type DayKind = 'work' | 'free';

export interface DayPlan {
  readonly kind: DayKind;
  /** Hours of the clock at which an hour of rest begins; others than `planHours` do nothing. */
  readonly rests: readonly number[];
  /** The same for an hour's walk. */
  readonly walks: readonly number[];
}

/** What can be planned into a day. */
export type Moment = 'rests' | 'walks';

export interface DayHour {
  /** Hour of the clock, 7 to 31: 24 and more is after midnight. */
  readonly hour: number;
  /** Charge at that hour, 0 to 1. */
  readonly level: number;
}

/** Charge in the words a picture uses. */
export type BatteryWord = 'empty' | 'low' | 'half' | 'good' | 'full';
/** How much of what the day took a night gives back. */
export type NightWord = 'well' | 'partly' | 'little';

/** What the day rests on. */
export const dayClaims = [
  'battery-charge',
  'rest-meaningful',
  'break-half-hour',
  'recovery-sleep',
  'glass-regular-sleep',
  'glass-recovery',
  'glass-walking',
] as const satisfies readonly ClaimId[];

/** Hours of the clock: up, to bed, up again. An ordinary day, not advice. */
export const wake = 7;
export const bed = 23;
export const nextWake = wake + 24;
/** Work from 9 to 17. */
export const work: readonly [from: number, to: number] = [9, 17];
/** Hours at which something can be planned: each that one is awake. */
export const planHours: readonly number[] = Array.from({ length: bed - wake }, (_, i) => wake + i);

/** The hours of a text such as '12, 15' at which something can begin, in order, each once. */
export const readHours = (raw: unknown): readonly number[] => {
  const asked = String(raw ?? '')
    .split(',')
    .map((part) => (part.trim() ? Number(part) : Number.NaN));
  return planHours.filter((hour) => asked.includes(hour));
};

/**
 * The plan with its `index`th moment of that kind at about `asked`; taken out of the day where that is undefined. One hour
 * holds one moment: an hour that is taken is stepped over, the way it came, and where none is free nothing moves.
 */
export const planned = (plan: DayPlan, kind: Moment, index: number, asked: number | undefined): DayPlan => {
  const from = plan[kind][index];
  const own = plan[kind].filter((_, i) => i !== index);
  const others = [...own, ...plan[kind === 'rests' ? 'walks' : 'rests']];
  if (asked === undefined) return { ...plan, [kind]: own };
  const near = Math.round(clamp(asked, wake, bed - 1));
  const way = from !== undefined && near < from ? -1 : 1;
  const free = (hour: number): boolean => planHours.includes(hour) && !others.includes(hour);
  const hour = [way, -way].flatMap((step) => planHours.map((_, i) => near + step * i)).find(free);
  return hour === undefined
    ? plan
    : { ...plan, [kind]: [...plan[kind].slice(0, index), hour, ...plan[kind].slice(index + 1)] };
};

/** Share of what the day took that the night gives back, 0 to 1: less with poor sleep. */
const nightShare = (levels: Levels): number => {
  const poor = clamp(levels['poor-sleep'], 0, 4);
  return p.night * (1 - (p.nightPoor * poor) / 4);
};

/**
 * The charge at each hour from waking to waking again, 25 hours. It begins at `charge(levels, tap)`, as every other
 * picture of the same body shows it, and never rises above that: a day gives back at most what it took.
 */
export function dayCurve(levels: Levels, tap: number, { kind, rests, walks }: DayPlan): readonly DayHour[] {
  const start = charge(levels, tap);
  const heavier = 1 + p.dayLoad * (1 - charge(levels, 0));
  const course: DayHour[] = [{ hour: wake, level: start }];
  let level = start;
  for (let hour = wake; hour < bed; hour++) {
    const works = kind === 'work' && hour >= work[0] && hour < work[1];
    level =
      rests.includes(hour) || walks.includes(hour)
        ? level + p.dayRest * (start - level)
        : level * (1 - heavier * (works ? p.dayWork : p.dayFree));
    course.push({ hour: hour + 1, level });
  }
  const evening = level;
  const gain = (start - evening) * nightShare(levels);
  for (let hour = bed + 1; hour <= nextWake; hour++)
    course.push({ hour, level: evening + (gain * (hour - bed)) / (nextWake - bed) });
  return course;
}

const words: readonly (readonly [below: number, word: BatteryWord])[] = [
  [0.1, 'empty'],
  [0.35, 'low'],
  [0.65, 'half'],
  [0.9, 'good'],
];

/** A charge of 0 to 1 in words, as no patient is shown a figure. */
export const batteryWord = (level: number): BatteryWord => words.find(([below]) => !(level >= below))?.[1] ?? 'full';

/** What the night does, in words. */
export const nightWord = (levels: Levels): NightWord => {
  const share = nightShare(levels);
  return share >= 0.9 ? 'well' : share >= 0.65 ? 'partly' : 'little';
};
