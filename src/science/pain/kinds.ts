// Kinds of low back pain, and how high the pain of each is on average as time goes by. Means of many people: they foretell
// nobody's. Pure.
import { kindsCourse } from '../evidence/claims/kinds.js';
import type { ClaimId } from '../evidence/registry.js';

/** What the kinds rest on. */
export const kindClaims = [
  'kinds-course',
  'kinds-older',
  'kinds-weeks',
  'kinds-no-cause',
  'kinds-cause',
  'kinds-short',
  'kinds-long',
  'red-flags-urgent',
  'red-flags-doctor',
] as const satisfies readonly ClaimId[];

/** With a cause, which goes to a doctor first and has no course of its own; and without one, short or long. */
export const kinds = ['cause', 'short', 'long'] as const;
export type Kind = (typeof kinds)[number];

/** The kind of that name; the short one for anything else. */
export const kindOf = (raw: unknown): Kind => kinds.find((kind) => kind === raw) ?? 'short';

/** When pain was asked after, in weeks from the start. */
export const stops: readonly number[] = [0, ...kindsCourse.value.weeks];

/** The place of that many weeks among the stops; the first after the start for anything else. */
export function stopOf(weeks: unknown): number {
  const at = stops.findIndex((stop) => String(stop) === String(weeks).trim());
  return at < 0 ? 1 : at;
}

const { acute, persistent } = kindsCourse.value;

/** Mean pain out of 100 at each stop. */
export const courses: Readonly<Record<Exclude<Kind, 'cause'>, readonly number[]>> = { short: acute, long: persistent };
