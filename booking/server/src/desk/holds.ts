// Slots kept aside for a while. Touches the store.
import { withOffset } from '../../../../src/platform/time/zone.js';
import { refuse } from '../api/problems.js';
import { randomId } from '../guard/tokens.js';
import type { KeptHold } from '../store/kept.js';
import { checkCount, claimOf, timeOf, write } from './desk.js';
import type { Desk } from './desk.js';
import { once } from './keyed.js';
import type { Done, Key } from './keyed.js';

/** ms */
const holdFor = 10 * 60_000;

/** ms */
const extendBy = 5 * 60_000;

/** A hold with its end in RFC 3339, without its token. */
export const toldHold = (desk: Desk, { id, slots, expires, extensionsLeft }: KeptHold) => ({
  id,
  slots,
  expires: withOffset(expires, desk.practice.zone),
  extensionsLeft,
});

/** Keeps slots aside for ten minutes; `who` stands for the address that asks. */
export async function hold(desk: Desk, ids: readonly string[], who: string, key: Key): Promise<Done> {
  const claim = await claimOf(desk, ids);
  return once(desk, key, async (writes) => {
    await writes.lock(`who ${who}`);
    if ((await writes.heldBy(who, desk.now())) + ids.length > desk.caps.held) {
      return refuse('too-many', {}, { 'retry-after': '600' });
    }
    const slots = await claim(writes);
    checkCount(desk, slots);
    const made: KeptHold = { id: randomId(), slots, expires: desk.now() + holdFor, extensionsLeft: 2 };
    const times = slots.map((slot, index) => timeOf(desk, `${made.id}-${index + 1}`, slot));
    await writes.addHold(made, who, times);
    return { status: 201, body: toldHold(desk, made) };
  });
}

/** Five minutes more, twice at most. */
export const extend = (desk: Desk, id: string): Promise<KeptHold> =>
  write(desk, async (writes) => {
    const known = await writes.hold(id);
    if (!known || known.expires <= desk.now() || known.extensionsLeft < 1) return refuse('expired');
    const next: KeptHold = { ...known, expires: known.expires + extendBy, extensionsLeft: known.extensionsLeft - 1 };
    await writes.extendHold(next);
    return next;
  });

/** Gives the slots back. */
export const release = (desk: Desk, id: string): Promise<void> =>
  write(desk, async (writes) => {
    if (await writes.hold(id)) await writes.dropHold(id);
  });
