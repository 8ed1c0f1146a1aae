// What somebody sets aside for later: until when, whose time has come, when what was written goes, and the small steps that
// came of it. By the clock of the zone the person was in. Pure; time comes in.
import { addDays, clockOf, dayOf, instantOf, zoneOrUtc } from '../platform/time/zone.js';

/** `at`: ISO 8601, UTC; `zone`: where the person was then. */
interface Written {
  readonly at: string;
  readonly zone: string;
}

/** A thought that waits until a moment, ISO 8601. */
export interface Parked extends Written {
  readonly text: string;
  readonly until: string;
}

/** What is feasible, in the person's words; empty once they are erased. */
export interface Step extends Written {
  readonly step: string;
  readonly done?: boolean;
}

export type Worry = Parked | Step;

/** What can be done with a worry in its half hour, as the source has it: what is feasible, no, later; and letting go. */
export const ways = ['step', 'no', 'later', 'away'] as const;
export type Way = (typeof ways)[number];

/** As much as one field takes. */
export const mostLetters = 200;
/** Steps of so many days are told together. */
const week = 7;

const isText = (raw: unknown): raw is string => typeof raw === 'string' && raw.length <= mostLetters;

export const isWorry = ({ text, until, step, done }: Record<string, unknown>): boolean =>
  step === undefined
    ? isText(text) && text.trim() !== '' && typeof until === 'string' && !Number.isNaN(Date.parse(until))
    : isText(step) && (done === undefined || typeof done === 'boolean');

const isParked = (worry: Worry): worry is Parked => 'until' in worry;

/** What waits, the first whose time comes first. */
export const parkedIn = (log: readonly Worry[]): readonly Parked[] =>
  log.filter(isParked).sort((a, b) => Date.parse(a.until) - Date.parse(b.until));

/** Steps whose words are there. */
export const stepsIn = (log: readonly Worry[]): readonly Step[] =>
  log.filter((worry): worry is Step => !isParked(worry) && worry.step !== '');

/** The next moment after `now` (ms) at which the clock of `zone` shows `clock` (HH:MM). */
export function untilOf(now: number, zone: string, clock: string): number {
  const today = dayOf(now, zone);
  const at = instantOf(today, clock, zone);
  return at > now ? at : instantOf(addDays(today, 1), clock, zone);
}

/** Those whose time has come. */
export const dueIn = (log: readonly Worry[], now: number): readonly Parked[] =>
  parkedIn(log).filter(({ until }) => Date.parse(until) <= now);

/** Whole minutes left of `minutes` from when its time came; 0 when they are over. */
export const leftOf = ({ until }: Parked, now: number, minutes: number): number =>
  Math.max(0, Math.ceil(minutes - (now - Date.parse(until)) / 6e4));

/** The same clock a day later, in the zone the person was in. */
function dayAfter(moment: string, zone: string): number {
  const [at, there] = [Date.parse(moment), zoneOrUtc(zone)];
  return instantOf(addDays(dayOf(at, there), 1), clockOf(at, there), there);
}

/** When what was written goes: a day after its time, or after the step was written. */
const goneAt = (worry: Worry): number => dayAfter(isParked(worry) ? worry.until : worry.at, worry.zone);

/** Without the words whose day is over; a step that was taken still counts. The log itself where nothing goes. */
export function swept(log: readonly Worry[], now: number): readonly Worry[] {
  const goes = (worry: Worry): boolean => (isParked(worry) || worry.step !== '') && goneAt(worry) <= now;
  if (!log.some(goes)) return log;
  return log.flatMap((worry): Worry[] => {
    if (!goes(worry)) return [worry];
    return isParked(worry) || !worry.done ? [] : [{ ...worry, step: '' }];
  });
}

/** Steps taken in the last seven days by the calendar of `zone`, today among them. */
export function winsOf(log: readonly Worry[], now: number, zone: string): number {
  const from = addDays(dayOf(now, zone), 1 - week);
  return log.filter(
    (worry) => !isParked(worry) && worry.done && dayOf(Date.parse(worry.at), zoneOrUtc(worry.zone)) >= from,
  ).length;
}
