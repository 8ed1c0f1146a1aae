// Wall clocks of any IANA zone, and days and moments as texts, by Intl alone. Pure; touches nothing.
// Every change of clock is the zone database's word: no offset is ever assumed to last.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Whether this machine knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock of the zone, read as if it were UTC; ms. */
function wallAsUtc(instant: number, zone: string): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Minutes the zone is ahead of UTC at an instant (ms since 1970). */
export function offsetOf(instant: number, zone: string): number {
  return (wallAsUtc(instant, zone) - Math.floor(instant / 1e3) * 1e3) / 6e4;
}

/** Day in the zone, YYYY-MM-DD. */
export function dayOf(instant: number, zone: string): string {
  return new Date(wallAsUtc(instant, zone)).toISOString().slice(0, 10);
}

/** Clock in the zone, HH:MM, 00:00-23:59. */
export function clockOf(instant: number, zone: string): string {
  return new Date(wallAsUtc(instant, zone)).toISOString().slice(11, 16);
}

/**
 * RFC 3339 on the zone's wall clock with its offset then, to the second: '2026-11-22T09:30:00+01:00'. In UTC for a zone this
 * machine does not know, so that the moment stays right; throws RangeError when it is no time.
 */
export function withOffset(instant: number, zone: string): string {
  // Clocks of long ago ran seconds apart; an offset is written in whole minutes, and the moment comes first.
  const offset = isZone(zone) ? Math.trunc(offsetOf(instant, zone)) : 0;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const wall = new Date(instant + offset * 6e4).toISOString().replace(/\.\d+Z$/, '');
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/**
 * The instant (ms) of a wall clock. An hour that comes twice is the first of the two; an hour that is skipped is as far
 * after the change as it would have been (RFC 5545, 3.3.5).
 */
export function instantOf(day: string, clock: string, zone: string): number {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  const before = wall - offsetOf(wall - 864e5, zone) * 6e4;
  if (wallAsUtc(before, zone) === wall) return before;
  const after = wall - offsetOf(wall + 864e5, zone) * 6e4;
  return wallAsUtc(after, zone) === wall ? after : before;
}

const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 with offset to ms; undefined when it is anything else or a day that does not exist. */
export function readInstant(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined;
  const found = rfc3339.exec(text);
  if (!found) return undefined;
  const wall = `${found[1]}T${found[2]}`;
  const plain = Date.parse(`${wall}Z`);
  if (Number.isNaN(plain) || new Date(plain).toISOString().slice(0, 19) !== wall) return undefined;
  const instant = Date.parse(text.toUpperCase());
  return Number.isNaN(instant) ? undefined : instant;
}

/** Whether it is an existing day, YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && readInstant(`${text}T00:00:00Z`) !== undefined;
}

/** A day so many days later (or earlier); calendar days, so no change of clock matters. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

/** The zone that was noted, or UTC where this machine does not know it. */
export const zoneOrUtc = (zone: string): string => (isZone(zone) ? zone : 'UTC');

/** The moment that stands for a whole day in a record: noon in UTC, so that what is changed of it stays of that day. */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
