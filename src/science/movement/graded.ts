// Building up by the clock: where to start, how much a step may be, and how answers about flare-ups hold or lower it. Pure.
//
// The start is 70 % of the mean of three sessions with a physiotherapist (movement-start-share). From there each week brings one
// step, whatever the day is like, until the goal. The steps themselves are nobody's finding: the therapist sets them. A step is
// never more than a quarter of the start. A flare-check that says the step was too big keeps the next week as it was; a second
// one in a row leads one step back, at once.
import { clamp } from '../clamp.js';
import { movementBaseline, movementWalkPlan } from '../evidence/claims.js';
import { parseNumber } from '../input/number.js';

export const planUnits = ['minutes', 'times', 'steps'] as const;
export type PlanUnit = (typeof planUnits)[number];

/** The least one can do or add, the most one may ask for, and the step where nobody says another. */
export const unitSteps: Readonly<
  Record<PlanUnit, { readonly least: number; readonly most: number; readonly grow: number }>
> = {
  minutes: { least: 1, most: 60, grow: 2 },
  times: { least: 1, most: 60, grow: 1 },
  steps: { least: 50, most: 15_000, grow: 250 },
};

/** What a person typed, as a whole number of the unit within its bounds; undefined for what is none. */
export const amountIn = (text: string, unit: PlanUnit): number | undefined =>
  parseNumber(text, { range: [unitSteps[unit].least, unitSteps[unit].most], whole: true });

export interface Ladder {
  readonly unit: PlanUnit;
  readonly base: number;
  /** Added with each step. */
  readonly grow: number;
  /** Never beyond this. */
  readonly goal: number;
}

/** Days since the plan began, and whether the step was too big. */
export interface PlanAnswer {
  readonly day: number;
  readonly bad: boolean;
}

export interface Climb {
  /** How much a day, week by week; the last is this week. */
  readonly quotas: readonly number[];
  readonly level: number;
  /** The next week stays as this one. */
  readonly held: boolean;
  /** This week went one step back. */
  readonly back: boolean;
}

/** Weeks a plan is followed: ten years. */
const longest = 520;

const down = (value: number, unit: PlanUnit): number =>
  Math.floor(value / unitSteps[unit].least) * unitSteps[unit].least;

/** `base` as a plan may start with; undefined for what is none. */
export const baseOr = (base: number, unit: PlanUnit): number | undefined =>
  base >= unitSteps[unit].least && base <= unitSteps[unit].most ? down(base, unit) : undefined;

/** Where to start after three sessions; undefined until there are three. */
export function startFrom(sessions: readonly (number | undefined)[], unit: PlanUnit): number | undefined {
  const { sessions: needed, percent } = movementBaseline.value;
  const done = sessions.filter(
    (each): each is number => each !== undefined && each > 0 && each <= unitSteps[unit].most,
  );
  if (done.length !== needed) return undefined;
  const mean = done.reduce((all, each) => all + each, 0) / needed;
  return Math.max(unitSteps[unit].least, down((mean * percent) / 100 + 1e-9, unit));
}

/** The step asked for, held between the least one and a quarter of the start. */
export function growOr(asked: number | undefined, base: number, unit: PlanUnit): number {
  const { least, grow } = unitSteps[unit];
  const wish = asked !== undefined && asked > 0 && Number.isFinite(asked) ? asked : grow;
  return clamp(down(wish, unit), least, Math.max(least, down(base / 4, unit)));
}

/** Where a plan ends: as the therapist says, else the half hour of the walking plan, or twice the start. */
export function goalOr(asked: number | undefined, base: number, unit: PlanUnit): number {
  const { most } = unitSteps[unit];
  const wish =
    asked !== undefined && asked > 0 && asked <= most
      ? asked
      : unit === 'minutes'
        ? movementWalkPlan.value.minutes
        : 2 * base;
  return Math.max(base, Math.min(most, down(wish, unit)));
}

/** How much a day on that level. */
export const quotaAt = ({ unit, base, grow, goal }: Ladder, level: number): number =>
  clamp(base + grow * level, unitSteps[unit].least, goal);

/** The plan followed from its first day to `today` (days since it began). */
export function climb(ladder: Ladder, answers: readonly PlanAnswer[], today: number): Climb {
  const now = clamp(Math.floor(today / 7), 0, longest);
  const lowest = -Math.ceil((ladder.base - unitSteps[ladder.unit].least) / ladder.grow);
  const highest = Math.ceil((ladder.goal - ladder.base) / ladder.grow);
  const quotas: number[] = [];
  let [level, slow, held, back] = [0, 0, false, false];
  for (let week = 0; week <= now; week++) {
    if (week && !held) level = Math.min(highest, level + 1);
    held = back = false;
    const heard = answers.filter(({ day }) => Math.floor(day / 7) === week).sort((a, b) => a.day - b.day);
    for (const { bad } of heard) {
      slow = bad ? slow + 1 : 0;
      held ||= bad;
      if (slow < 2) continue;
      level = Math.max(lowest, level - 1);
      slow = 0;
      back = true;
    }
    quotas.push(quotaAt(ladder, level));
  }
  return { quotas, level, held, back };
}

/** The weeks to come, as they are if nothing speaks against them. */
export const ahead = (ladder: Ladder, { level, held }: Climb, weeks: number): number[] =>
  Array.from({ length: weeks }, (_, i) => quotaAt(ladder, level + i + (held ? 0 : 1)));
