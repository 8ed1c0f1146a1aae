/** Goal, questions and nights as the record has them, and of which parts of a page it has anything. Small: it comes with the widget. Pure. */
import { isDay } from '../../platform/time/zone.js';
import { cutText, list, number, readParts, shape, when } from '../read.js';
import { isObject } from '../../platform/is-object.js';
import type { Json, KineRecord } from '../record/schema.js';

/** Under which name the record keeps the goal. */
export const ownTag = 'visit-summary';

/** Longest goal, in characters. */
export const longestGoal = 300;

export const goalOf = ({ widgets }: KineRecord): string => {
  const own = widgets[ownTag];
  return cutText(isObject(own) ? own['goal'] : '', longestGoal).trim();
};

/** Those that were not asked yet, the earliest first. */
export const questionsOf = ({ questions }: KineRecord): string[] =>
  questions.filter(({ asked, text }) => !asked && text.trim()).map(({ text }) => text.trim());

/** The parts of a page, in their order. */
export const partIds = ['goal', 'pain', 'glass', 'plan', 'steps', 'sleep'] as const;
export type PartId = (typeof partIds)[number];

/** Factors and their levels, as the person set them: what still stands as in the opening story is nobody's. */
export const factorsOf = ({ factors, body }: KineRecord): [id: string, level: number][] =>
  Object.entries(factors).filter(([id]) => !body.example?.includes(id));

/** Of which parts there is anything in a record. */
export function partsIn(record: KineRecord): PartId[] {
  const { painLog, triggers, plan, steps, widgets } = record;
  const exercises = plan?.['exercises'];
  const there: Record<PartId, unknown> = {
    goal: goalOf(record) || questionsOf(record).length,
    pain: painLog.length,
    glass: triggers.length || factorsOf(record).some(([, level]) => level >= 0.5),
    plan: Array.isArray(exercises) && exercises.length,
    steps: Object.keys(steps.log).length,
    sleep: nightsIn(widgets['sleep-window']).length,
  };
  return partIds.filter((part) => there[part]);
}

/** A night by the day it began; whole minutes since midnight. */
export interface NightPart {
  readonly day: string;
  readonly bed: number;
  readonly up: number;
}

type Kept = Pick<NightPart, 'bed' | 'up'> & { readonly at: string };
const ignored = (): undefined => undefined;
const minutes = number(0, 1439.4);
const night = shape<Kept>(
  {
    at: when((raw): raw is string => typeof raw === 'string' && isDay(raw.slice(0, 10))),
    bed: minutes,
    up: minutes,
  },
  ['at', 'bed', 'up'],
  ignored,
);
const kept = shape<{ log: Kept[] }>({ log: list(night) }, ['log'], ignored);

/** Minutes since midnight as a clock: 23:05. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** All nights that were noted, in order. */
export const nightsIn = (own: Json | undefined): NightPart[] =>
  (readParts(kept, own).value?.log ?? [])
    .map(({ at, bed, up }) => ({ day: at.slice(0, 10), bed: Math.round(bed), up: Math.round(up) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
