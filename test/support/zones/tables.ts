// Where two tables of zones are of different versions: what each says that the other does not. Pure, apart from this machine's table.
import { DateTime, IANAZone } from 'luxon';
import { begin, day, end, minute, type Change } from './compare.js';

/**
 * The changes of clock on this machine's table, by Luxon's offsets alone: a change shows within five days. Nothing where the zone is
 * not known here.
 */
export function changesHere(zone: string): Change[] | undefined {
  if (!IANAZone.isValidZone(zone)) return undefined;
  const offset = (at: number): number => DateTime.fromMillis(at, { zone }).offset;
  const found: Change[] = [];
  for (let at = begin; at < end; at += 5 * day) {
    let [low, high] = [at, at + 5 * day];
    if (offset(low) === offset(high)) continue;
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / (2 * minute)) * minute;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push([high, offset(high)]);
  }
  return found;
}

const written = (zone: string, [at, minutes]: Change): string =>
  `${zone}: ${new Date(at).toISOString().slice(0, 16)}Z to ${minutes} minutes`;

/** What only one of two tables says of a zone, in words; nothing known is said as such. */
export function differences(
  zone: string,
  here: readonly Change[] | undefined,
  there: readonly Change[] | undefined,
  [hereName, thereName]: readonly [string, string],
): string[] {
  if (!here && !there) return [];
  if (!here || !there) return [`${zone}: unknown to ${here ? thereName : hereName}`];
  const [ours, theirs] = [here, there].map((all) => all.map((change) => written(zone, change))) as [string[], string[]];
  return [
    ...ours.filter((one) => !theirs.includes(one)).map((one) => `${one}, only in ${hereName}`),
    ...theirs.filter((one) => !ours.includes(one)).map((one) => `${one}, only in ${thereName}`),
  ];
}
