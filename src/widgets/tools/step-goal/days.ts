// The seven local days around a moment, Monday first, and steps as people type them. Pure.
import { formatDate } from '../../../platform/locale/format-date.js';
import { mostSteps } from '../../../science/movement/steps.js';
import { parseNumber } from '../../../science/input/number.js';

export interface Week {
  /** 'YYYY-MM-DD', Monday to Sunday. */
  readonly dates: readonly string[];
  /** Position of today, 0 to 6, and its date. */
  readonly today: number;
  readonly date: string;
}

const day = 864e5;

/** Noon in UTC of a local date: far enough from any midnight to count whole days. */
export const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** The name of a date's day, without the full stop some languages shorten with. */
export const dayName = (date: string, weekday: 'short' | 'long', locale: string): string =>
  formatDate(noon(date), locale, { weekday, timeZone: 'UTC' }).replace('.', '');

/** The week of `now` (ms) as the calendar in `zone` has it. */
export function weekOf(now: number, zone: string): Week {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const at = noon(date);
  const today = (new Date(at).getUTCDay() + 6) % 7;
  return {
    dates: Array.from({ length: 7 }, (_, i) => new Date(at + (i - today) * day).toISOString().slice(0, 10)),
    today,
    date,
  };
}

/** Whole steps, 0 to 50 000, with the thousands of any land; undefined for anything else. */
export const stepsOf = (text: string): number | undefined => parseNumber(text, { range: [0, mostSteps], whole: true });

/** The log with what was said of these dates: empty, a day has no steps; what is no number of steps changes nothing. */
export function logWith(log: Readonly<Record<string, number>>, said: readonly (readonly [string, string])[]) {
  const next: Record<string, number | undefined> = { ...log };
  for (const [date, text] of said) next[date] = stepsOf(text) ?? (text.trim() ? log[date] : undefined);
  return Object.fromEntries(Object.entries(next).filter(([, steps]) => steps !== undefined)) as Record<string, number>;
}

/** Days from one date to another. */
export const daysFrom = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / day);

/** The same days a week earlier. */
export const weekBefore = (dates: readonly string[]): string[] =>
  dates.map((date) => new Date(noon(date) - 7 * day).toISOString().slice(0, 10));

/** Their average, rounded to 100, and of how many days; undefined when there are none. */
export const averageOf = (
  steps: readonly (number | undefined)[],
): readonly [mean: number, days: number] | undefined => {
  const known = steps.filter((each) => each !== undefined);
  const sum = known.reduce((all, each) => all + each, 0);
  return known.length ? [Math.round(sum / known.length / 100) * 100, known.length] : undefined;
};

/** Steps given for these dates in their order, as text by date; what is no number is left out. */
export const textOf = (steps: unknown, dates: readonly string[]): ReadonlyMap<string, string> => {
  const given: readonly unknown[] = Array.isArray(steps) ? steps : [];
  const texts = dates.map((date, i) => [date, Number.isFinite(given[i]) ? String(given[i]) : ''] as const);
  return new Map(texts.filter(([, text]) => text));
};
