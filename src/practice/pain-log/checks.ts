/**
 * The checks in a pain log: scores that share when their activity began; and when the next one can be known. By the calendar
 * and the clock of the zone the person was in, so that neither a change of clock nor a journey moves it. Pure.
 */
import { addDays, clockOf, dayOf, instantOf, zoneOrUtc } from '../../platform/time/zone.js';
import { checkMoments, type CheckMoment, type CheckScores } from '../../science/pain/check.js';
import type { PainEntry } from '../record/schema.js';

export interface KeptCheck {
  /** When the activity began, ISO 8601. */
  readonly check: string;
  /** IANA zone the person was in. */
  readonly zone: string;
  readonly scores: CheckScores;
  /** What it was, in the person's words. */
  readonly activity?: string;
  /** Id of the exercise of a plan. */
  readonly exercise?: string;
}

const hour = 36e5;
/** A score of two days is of that day, whenever it is filled in. */
const half = 12 * hour;
/** The next day begins when one has slept. */
const morning = '05:00';

/** When a score can be known, ms since 1970, of an activity that began at `began`. */
export function dueOf(moment: CheckMoment, began: number, zone: string): number {
  const where = zoneOrUtc(zone);
  const day = dayOf(began, where);
  if (moment === 'next-day') return instantOf(addDays(day, 1), morning, where);
  return moment === 'two-days' ? instantOf(addDays(day, 2), clockOf(began, where), where) : began;
}

const isMoment = (text: string | undefined): text is CheckMoment => checkMoments.some((moment) => moment === text);

const firstOf = (scores: CheckScores): CheckMoment | undefined =>
  checkMoments.find((moment) => scores[moment] !== undefined);

/** All checks of the log, in the order they began. */
export function checksOf(log: readonly PainEntry[]): KeptCheck[] {
  const found = new Map<string, KeptCheck>();
  for (const { check, zone, moment, value, note, exercise, scale } of log) {
    if (!check || scale !== 'nrs' || !isMoment(moment)) continue;
    const { activity, ...was }: KeptCheck = found.get(check) ?? { check, zone, scores: {} };
    const scores = { ...was.scores, [moment]: value };
    // The activity stands with the first score; a note beside another is about that one.
    const words = firstOf(scores) === moment ? note : activity;
    found.set(check, { ...was, scores, ...(words && { activity: words }), ...(exercise && { exercise }) });
  }
  return [...found.values()].sort((a, b) => Date.parse(a.check) - Date.parse(b.check));
}

/**
 * The log with the scores of a check in the place of those it had. A score has the time it was felt: of the activity, or when
 * it was due, if that is past; `now` in ms. The activity stands with the first one; a note by another
 * stays.
 */
export function withCheck(log: readonly PainEntry[], kept: KeptCheck, now: number): PainEntry[] {
  const { check, zone, scores, activity, exercise } = kept;
  const began = Date.parse(check);
  const was = checksOf(log).find((each) => each.check === check)?.activity;
  const had = new Map(log.filter((entry) => entry.check === check).map((entry) => [entry.moment, entry]));
  const given = checkMoments.filter((moment) => scores[moment] !== undefined);
  const entries = given.map((moment): PainEntry => {
    const before = had.get(moment);
    const felt = Math.min(now, dueOf('two-days', began, zone) + (moment === 'next-day' ? -hour : half));
    const note = moment === given[0] ? activity : before?.note !== was && before?.note;
    const at = moment === 'before' || moment === 'during' || moment === 'after' ? began : Math.max(felt, began);
    return {
      at: before?.at ?? new Date(at).toISOString(),
      zone,
      scale: 'nrs',
      value: scores[moment]!,
      moment,
      check,
      ...(note && { note }),
      ...(exercise && { exercise }),
    };
  });
  return [...log.filter((entry) => entry.check !== check), ...entries];
}
