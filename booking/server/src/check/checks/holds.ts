// Slots kept aside: one for a moment, and given back.
import { readInstant } from '../../../../../src/platform/time/zone.js';
import { Fault, fits, freshKey, holdOf, known, LeftOut, refuses, slotsNow, twoSlots } from '../visit.js';
import type { Check, Hold, Problem, Slot, Visit } from '../visit.js';

const holdAt = 'components > schemas > Hold';
const operation = ['POST', '/holds'] as const;

function canHold({ practice }: Visit): void {
  if (!known(practice, 'the practice').can.hold) throw new LeftOut('the practice says that nothing can be held');
}

const held = (visit: Visit): Hold => {
  canHold(visit);
  return known(visit.hold, 'a hold');
};

const offers = (slots: readonly Slot[], { id }: Slot) => slots.some((one) => one.id === id);

/** Key of the hold that is tried. */
const keys = new WeakMap<Visit, string>();

const take: Check = {
  name: 'hold',
  says: 'A free slot can be kept aside for a while, and is no longer offered meanwhile',
  where: holdAt,
  async run(visit) {
    canHold(visit);
    const [slot] = twoSlots(visit);
    const key = freshKey();
    const hold = fits<Hold>(await holdOf(visit, [slot], key), operation, 201);
    keys.set(visit, key);
    visit.hold = hold;
    if (hold.slots.length !== 1 || hold.slots[0]?.id !== slot.id)
      throw new Fault(`asked for ${slot.id}, it keeps another`);
    const left = ((readInstant(hold.expires) ?? 0) - known(visit.there, 'the time there')) / 60_000;
    if (left <= 0 || left > 60) throw new Fault(`it expires ${Math.round(left)} minutes from now; ten are due`);
    if (offers(await slotsNow(visit), slot))
      throw new Fault(`${slot.id} is held and still offered`, 'paths > /slots > get');
  },
};

const replay: Check = {
  name: 'hold-replay',
  says: 'The same key makes the same hold once; for something else it is refused',
  where: 'components > parameters > Key',
  async run(visit) {
    const hold = held(visit);
    const [slot, other] = twoSlots(visit);
    const again = fits<Hold>(await holdOf(visit, [slot], keys.get(visit)), operation, 201);
    if (again.id !== hold.id) throw new Fault('the same key made a second hold');
    refuses(await holdOf(visit, [other], keys.get(visit)), 'with a key that was used for another slot', 'key-reused');
  },
};

/** What a slot that is gone must be answered with: itself, and others that are free. */
export async function checkTaken(visit: Visit, problem: Problem, slot: Slot): Promise<void> {
  const where = 'components > responses > SlotTaken';
  const { taken, alternatives } = problem;
  if (!taken?.includes(slot.id)) throw new Fault(`taken does not name ${slot.id}`, where);
  if (!alternatives) throw new Fault('no alternatives stand in it', where);
  if (offers(alternatives, slot)) throw new Fault('the slot that is taken is its own alternative', where);
  const free = await slotsNow(visit);
  if (!alternatives.length && free.length)
    throw new Fault('others are free, and none of them is an alternative', where);
}

const clash: Check = {
  name: 'slot-taken',
  says: 'Who comes second is told, with alternatives',
  where: 'paths > /holds > post > responses > 409',
  async run(visit) {
    held(visit);
    const [slot] = twoSlots(visit);
    const reply = await holdOf(visit, [slot]);
    const problem = refuses(reply, 'for a slot that is held', 'slot-taken');
    fits(reply, operation, 409);
    await checkTaken(visit, problem, slot);
  },
};

const extend: Check = {
  name: 'extend',
  says: 'A hold can be made longer, by its own token only, while extensions are left',
  where: 'paths > /holds/{hold} > patch',
  async run(visit) {
    const { ask } = visit;
    const { id, token, expires, extensionsLeft } = held(visit);
    const path = `/holds/${encodeURIComponent(id)}`;
    refuses(
      await ask('PATCH', path, { token: `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}` }),
      'with a changed token',
      'unauthorized',
    );
    refuses(await ask('PATCH', '/holds/another', { token }), 'with the token of another hold', 'unauthorized');
    let [before, left] = [expires, extensionsLeft];
    for (let turn = 0; left > 0 && turn < 5; turn++) {
      const longer = fits<Hold>(await ask('PATCH', path, { token }), ['PATCH', '/holds/{hold}'], 200);
      if ((readInstant(longer.expires) ?? 0) <= (readInstant(before) ?? 0)) throw new Fault('it does not expire later');
      if (longer.extensionsLeft >= left) throw new Fault(`extensionsLeft stays ${left}`);
      [before, left] = [longer.expires, longer.extensionsLeft];
    }
    if (left === 0) refuses(await ask('PATCH', path, { token }), 'when no extension is left', 'expired', 'refused');
  },
};

const release: Check = {
  name: 'release',
  says: 'A hold that is given back is free again',
  where: 'paths > /holds/{hold} > delete',
  async run(visit) {
    const { id, token } = held(visit);
    const [slot] = twoSlots(visit);
    const reply = await visit.ask('DELETE', `/holds/${encodeURIComponent(id)}`, { token });
    fits(reply, ['DELETE', '/holds/{hold}'], 204);
    delete visit.hold;
    if (!offers(await slotsNow(visit), slot)) throw new Fault(`${slot.id} was given back and is not offered`);
  },
};

const racers = 8;

const race: Check = {
  name: 'race',
  says: `Of ${racers} who want one slot at the same moment, one gets it`,
  where: 'paths > /holds > post > responses > 409',
  async run(visit) {
    canHold(visit);
    const [slot] = twoSlots(visit);
    if (!offers(await slotsNow(visit), slot)) throw new LeftOut(`${slot.id} is no longer free`);
    const replies = await Promise.all(Array.from({ length: racers }, () => holdOf(visit, [slot])));
    const won = replies.filter(({ status }) => status === 201);
    for (const reply of replies) if (!won.includes(reply)) refuses(reply, 'for a slot others want', 'slot-taken');
    for (const { json } of won) {
      const { id, token } = json as Hold;
      await visit.ask('DELETE', `/holds/${encodeURIComponent(id)}`, { token });
    }
    if (won.length !== 1) throw new Fault(`${won.length} of ${racers} got ${slot.id}`);
  },
};

/** Holds, in order. */
export const holdChecks: readonly Check[] = [take, replay, clash, extend, release, race];
