// Reads slots and holds, from a booking server or from what a tab kept: all that the page itself needs to read of a booking.
// Pure; touches nothing.
import { readInstant } from '../../platform/time/zone.js';
import { ignore, list, readWhole, shape, text, when, where, whole } from '../read.js';
import type { Hold, Slot } from './source.js';

/** RFC 3339. */
export const time = when((raw): raw is string => readInstant(raw) !== undefined);

/** At most eight hours. */
export const slot = where(
  shape<Omit<Slot, 'link'>>(
    { id: text(200), start: time, end: time, service: text(60), careGiver: text(60) },
    ['id', 'start', 'end', 'service', 'careGiver'],
    ignore,
  ),
  ({ start, end }) => {
    const length = (readInstant(end) ?? 0) - (readInstant(start) ?? 0);
    return length > 0 && length <= 8 * 3_600_000;
  },
);

/** One slot of at most eight hours, or undefined. */
export const readSlot = (value: unknown): Slot | undefined => readWhole(slot, value);

/**
 * Slots after a moment (ms), each once. One unreadable slot is left out; a list without a single readable one is no list.
 */
export function readSlots(
  value: unknown,
  after: number,
  fits: (slot: Slot) => boolean = () => true,
): Slot[] | undefined {
  if (!Array.isArray(value) || value.length > 20_000) return undefined;
  const slots = value.map(readSlot).filter((one) => one !== undefined);
  if (value.length && !slots.length) return undefined;
  const once = new Map<string, Slot>();
  for (const one of slots) {
    if ((readInstant(one.start) ?? 0) > after && fits(one) && !once.has(one.id)) once.set(one.id, one);
  }
  return [...once.values()];
}

const hold = shape<Hold>(
  { id: text(100), token: text(500), slots: list(slot, 18), expires: time, extensionsLeft: whole(0, 100) },
  ['id', 'token', 'slots', 'expires', 'extensionsLeft'],
  ignore,
);

/** A hold, or undefined. */
export const readHold = (value: unknown): Hold | undefined => readWhole(hold, value);
