// Free slots arranged as a visitor reads them: per day, per part of the day, nearest, weekly; and how moments are said.
// Pure; touches nothing.
import { formatDate } from '../../platform/locale/format-date.js';
import { addDays, clockOf, dayOf, readInstant, weekdayOf } from '../../platform/time/zone.js';
import type { Closure, PartOfDay, Slot, Words } from './source.js';

export type { PartOfDay } from './source.js';

/** A day with its free slots, in order. */
export interface Day {
  readonly date: string;
  readonly slots: readonly Slot[];
}

/** A day and a clock in one zone. */
export interface Clock {
  readonly date: string;
  readonly time: string;
}

const startOf = (slot: Slot) => readInstant(slot.start) ?? Number.NaN;

/** By start, then by id, which no two have alike. */
const byStart = (a: Slot, b: Slot) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);

/** Each slot once, by start; slots without a readable start are left out. */
export function inOrder(slots: readonly Slot[]): Slot[] {
  const readable = slots.filter((slot) => !Number.isNaN(startOf(slot)));
  const once = new Map(readable.map((slot) => [slot.id, slot] as const));
  return [...once.values()].sort(byStart);
}

/** Days with their slots, in order. */
export function byDay(slots: readonly Slot[], zone: string): Day[] {
  const days = new Map<string, Slot[]>();
  for (const slot of inOrder(slots)) {
    const date = dayOf(startOf(slot), zone);
    const day = days.get(date);
    if (day) day.push(slot);
    else days.set(date, [slot]);
  }
  return [...days].map(([date, list]) => ({ date, slots: list }));
}

/** Number of slots per day. */
export function countPerDay(slots: readonly Slot[], zone: string): Map<string, number> {
  return new Map(byDay(slots, zone).map((day) => [day.date, day.slots.length]));
}

/** Morning until 12:00, afternoon until 18:00, then evening. */
export function partOf(slot: Slot, zone: string): PartOfDay {
  const clock = clockOf(startOf(slot), zone);
  return clock < '12:00' ? 'morning' : clock < '18:00' ? 'afternoon' : 'evening';
}

/** The slots in a part of the day, or all of them. */
export function inPart(slots: readonly Slot[], part: PartOfDay | undefined, zone: string): Slot[] {
  return inOrder(slots).filter((slot) => !part || partOf(slot, zone) === part);
}

/** The earliest slot. */
export function firstAvailable(slots: readonly Slot[]): Slot | undefined {
  return inOrder(slots)[0];
}

/** One slot per moment, whoever the care giver is. */
export function oncePerMoment(slots: readonly Slot[]): Slot[] {
  const seen = new Set<number>();
  return inOrder(slots).filter((slot) => !seen.has(startOf(slot)) && seen.add(startOf(slot)));
}

/** The same weekday, clock and care giver for so many weeks; weeks without a place are left out. */
export function weekly(first: Slot, slots: readonly Slot[], count: number, zone: string): Slot[] {
  const start = startOf(first);
  const clock = clockOf(start, zone);
  const same = inOrder(slots).filter(
    (slot) => slot.careGiver === first.careGiver && clockOf(startOf(slot), zone) === clock,
  );
  const found: Slot[] = [];
  for (let week = 0; week < count; week++) {
    const date = addDays(dayOf(start, zone), week * 7);
    const slot = same.find((one) => dayOf(startOf(one), zone) === date);
    if (slot) found.push(slot);
  }
  return found;
}

/** The closure a day falls in. Days as YYYY-MM-DD sort as text. */
export const closedOn = (closures: readonly Closure[] | undefined, day: string): Closure | undefined =>
  closures?.find(({ from, to }) => from <= day && day <= to);

/** The weeks of a month (YYYY-MM), Monday first, filled with the days around it. */
export function monthGrid(month: string): string[][] {
  const first = `${month}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  const weeks: string[][] = [];
  for (let day = addDays(first, 1 - weekdayOf(first)); day < next; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  }
  return weeks;
}

/** A month (YYYY-MM) so many months later or earlier. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** A day as it is said: "maandag 7 december", with the year when asked. */
export function sayDay(date: string, locale: string, year = false): string {
  return formatDate(Date.parse(date), locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

/** A date as it is said: "14 februari 2026". */
export const sayDate = (date: string, locale: string): string =>
  formatDate(Date.parse(date), locale, { dateStyle: 'long', timeZone: 'UTC' });

/** A clock as it is said in the zone. */
export function sayTime(at: string, locale: string, zone: string): string {
  const said = formatDate(readInstant(at) ?? 0, locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return locale.startsWith('fr') ? said.replace(':', '\u00a0h\u00a0') : said;
}

/** Day and clock at the practice, and for the visitor when theirs differs at that moment. */
export function bothClocks(
  at: string,
  practiceZone: string,
  visitorZone?: string,
): { practice: Clock; visitor?: Clock } {
  const instant = readInstant(at) ?? 0;
  const said = (zone: string): Clock => ({ date: dayOf(instant, zone), time: clockOf(instant, zone) });
  const practice = said(practiceZone);
  if (!visitorZone) return { practice };
  const visitor = said(visitorZone);
  return visitor.date === practice.date && visitor.time === practice.time ? { practice } : { practice, visitor };
}

/** A text in the language asked (BCP 47), or in Dutch. */
export function inLanguage(words: Words, language: string): string {
  const short = language.slice(0, 2).toLowerCase();
  return (short === 'fr' || short === 'en' || short === 'de' ? words[short] : undefined) ?? words.nl;
}
