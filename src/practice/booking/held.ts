// An hour that is kept for a visitor, and for how long. Pure.
import { readInstant } from '../../platform/time/zone.js';
import type { Hold } from './source.js';

/** A hold as this device took it in. */
export interface Held extends Hold {
  /** False when this device's clock and the server's disagree so much that minutes would be nonsense. */
  readonly timed: boolean;
}

/** A hold as it comes in at `now` (ms): between half a minute and an hour is believable, the rest is a wrong clock. */
export function heldAt(hold: Hold, now: number): Held {
  const left = (readInstant(hold.expires) ?? now) - now;
  return { ...hold, timed: left > 30_000 && left <= 3_600_000 };
}

/** Whole minutes left, rounded up; 0 when it is over; undefined when that cannot be said. */
export function minutesLeft({ expires, timed }: Held, now: number): number | undefined {
  return timed ? Math.max(0, Math.ceil(((readInstant(expires) ?? now) - now) / 60_000)) : undefined;
}
