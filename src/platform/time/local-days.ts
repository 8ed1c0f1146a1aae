/** Moments as days on the wall clock where the person was: a score at one at night belongs to that night's date. Pure. */
import { isZone, offsetOf } from './zone.js';

/** About 25 days: in no zone the clock changes twice in it (Morocco, around Ramadan, comes closest with 29). */
const block = 2 ** 31;
const dayMs = 864e5;
/** Clocks change on a quarter of an hour. */
const quarter = 9e5;

/**
 * Days since 1970 on the clock of `zone` (IANA; UTC for one this machine does not know), for moments in ms. Remembers the
 * zone's offset per stretch of days: asking Intl for each of ten years of hours takes seconds, this takes none.
 */
export function localDays(zone: string): (at: number) => number {
  if (!isZone(zone)) return (at) => Math.floor(at / dayMs);
  const offsets = new Map<number, number>();
  const east = (at: number): number => {
    let found = offsets.get(at);
    if (found === undefined) offsets.set(at, (found = offsetOf(at, zone) * 6e4));
    return found;
  };
  const changeIn = (from: number, to: number): number => {
    let low = Math.floor(from / quarter);
    let high = Math.ceil(to / quarter);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (east(middle * quarter) === east(from)) low = middle;
      else high = middle;
    }
    return high * quarter;
  };
  let [start, change, before, after] = [Number.NaN, 0, 0, 0];
  const changes = new Map<number, number>();
  return (at) => {
    if (!(at >= start && at < start + block)) {
      start = Math.floor(at / block) * block;
      const end = start + block;
      [before, after] = [east(start), east(end)];
      change = changes.get(start) ?? (before === after ? end : changeIn(start, end));
      changes.set(start, change);
    }
    return Math.floor((at + (at < change ? before : after)) / dayMs);
  };
}
