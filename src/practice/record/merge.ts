/** Two tabs changed the record at once: a three-way merge, so that neither loses what only it changed. Pure. */
import { isObject } from '../../platform/is-object.js';
import type { KineRecord } from './schema.js';

type Entry = Record<string, unknown> & { at: string };

/** Entries with the same answer here are one entry; a note or a tick changed later does not make a second one. */
const identity = ({ at, scale, moment, kind, text }: Entry): string => JSON.stringify([at, scale, moment, kind, text]);
const byIdentity = (list: unknown): Record<string, Entry> =>
  Object.fromEntries(((list ?? []) as Entry[]).map((entry) => [identity(entry), entry]));

/** Entries that can be told apart by their moment. */
const isLog = (list: unknown): boolean =>
  Array.isArray(list) && list.every((entry) => isObject(entry) && typeof entry.at === 'string');
const unlogged = (own: unknown): unknown => (isObject(own) ? { ...own, log: undefined } : own);

/** Parts that make sense only whole: half of one tab's plan and half of the other's is nobody's plan. */
const whole = /^(\.protein|\.plan|\.body\.example|\.widgets\..*|\[\]\..*)$/s;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const join = (base: unknown, ours: unknown, theirs: unknown, path = ''): unknown => {
  if (!whole.test(path)) {
    if (Array.isArray(ours) && Array.isArray(theirs)) {
      // Nothing here, nor was: a file comes back as it was written.
      if (!ours.length && !(base as unknown[] | undefined)?.length) return theirs;
      const joined = join(byIdentity(base), byIdentity(ours), byIdentity(theirs), '[]') as Record<string, Entry>;
      return Object.values(joined).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    }
    if (isObject(ours) && isObject(theirs)) {
      const was = isObject(base) ? base : {};
      return Object.fromEntries(
        Object.keys({ ...theirs, ...ours })
          .map((key) => [key, join(was[key], ours[key], theirs[key], `${path}.${key}`)] as const)
          .filter(([, value]) => value !== undefined),
      );
    }
  }
  // What a widget remembers for itself is whole, but for its `log`: there, what each side noted is kept.
  if (/^\.widgets\.[^.]*$/.test(path) && isObject(ours) && isObject(theirs)) {
    const [mine, other] = [ours.log ?? [], theirs.log ?? []];
    if ((ours.log || theirs.log) && isLog(mine) && isLog(other)) {
      const rest = same(unlogged(ours), unlogged(base)) ? theirs : ours;
      return { ...rest, log: join(isObject(base) ? base.log : [], mine, other, '.log') };
    }
  }
  return same(ours, base) ? theirs : ours;
};

/**
 * `ours` and `theirs`, both grown from `base`, as one record. What one side changed is kept; where both changed the
 * same thing, ours stays: it is what the person sees in front of them. Lists come out in the order of time.
 */
export const merge = (base: KineRecord, ours: KineRecord, theirs: KineRecord): KineRecord =>
  join(base, ours, theirs) as KineRecord;
