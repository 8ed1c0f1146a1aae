// Many patients, one slot: exactly one gets it, whatever happens on the way.
import { expect, it, vi } from 'vitest';
import { restSource } from '../../src/practice/booking/rest.js';
import { emptyDraft, toRequest } from '../../src/practice/booking/draft.js';
import type { Slot } from '../../src/practice/booking/source.js';
import {
  ask,
  bookRaw,
  freshProof,
  keyOf,
  kineOn,
  sunday,
  using,
  wish,
  type Demo,
} from '../support/booking/booking-server.js';

// Fifty proofs of work take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Fifty requests for one slot, all under way at the same time, each with its proof ready. */
async function race(demo: Demo, slot: Slot) {
  const proofs = await Promise.all(Array.from({ length: 50 }, () => freshProof(demo)));
  return Promise.all(proofs.map((proof, number) => bookRaw(demo, [slot], keyOf(`race-${number}`), { proof })));
}

async function slotOf(demo: Demo, at = 0): Promise<Slot> {
  const slot = (await kineOn(demo))[at];
  if (!slot) throw new Error('no free slot');
  return slot;
}

const freeIds = async (demo: Demo): Promise<string[]> => (await kineOn(demo)).map(({ id }) => id);

it('gives a slot that fifty ask for at once to one, and near alternatives to the others', () =>
  using(async (demo) => {
    const slot = await slotOf(demo, 4);
    const replies = await race(demo, slot);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const losers = replies.filter(({ status }) => status === 409);
    expect(losers).toHaveLength(49);
    for (const { json } of losers) {
      expect(json.type).toBe('urn:kinekit:problem:slot-taken');
      expect(json.alternatives).toHaveLength(6);
      expect((json.alternatives as Slot[]).map(({ id }) => id)).not.toContain(slot.id);
    }
  }));

it('would show a server that looks first and takes later, without a rule in the database: several winners', () =>
  using(
    async (demo) => {
      const replies = await race(demo, await slotOf(demo));
      expect(replies.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
    },
    { claim: 'naive', guarded: false },
  ));

it('lets the database decide: with its rule even a server that looks first has one winner', () =>
  using(
    async (demo) => {
      const replies = await race(demo, await slotOf(demo));
      expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(replies.filter(({ status }) => status === 409)).toHaveLength(49);
    },
    { claim: 'naive' },
  ));

it('keeps the appointment over a restart, and the slot taken', () =>
  using(async (demo) => {
    const slot = await slotOf(demo);
    const winner = (await race(demo, slot)).find(({ status }) => status === 201);
    const next = await demo.again();
    expect(await freeIds(next)).not.toContain(slot.id);
    const read = await ask(next, 'GET', '/appointment', { token: winner?.json.manage });
    expect((read.json.sessions as { slot: Slot }[]).map((session) => session.slot.id)).toEqual([slot.id]);
    return next;
  }));

it('books once when the reply is lost, whether the visitor repeats or changes what was typed', async () => {
  let lose = 0;
  await using(
    async (demo) => {
      const slot = await slotOf(demo);
      const source = restSource({ base: demo.api, now: () => sunday, wait: async () => undefined });
      const draft = {
        ...emptyDraft(keyOf('lost-reply-1')),
        service: 'kine',
        slots: [slot],
        person: wish([]).person,
        consent: true,
      };
      lose = 1;
      const first = await source.book(toRequest(draft, 'nl'), { key: draft.key });
      if (!first.ok || first.kind !== 'booked') throw new Error('not booked');
      expect(lose).toBe(0);
      const other = (await kineOn(demo))[10];
      if (!other) throw new Error('no other slot');
      lose = 3;
      const second = { ...draft, slots: [other], key: keyOf('lost-reply-2') };
      expect(await source.book(toRequest(second, 'nl'), { key: second.key })).toEqual({ ok: false, reason: 'offline' });
      const changed = { ...second, reason: 'Knie', key: keyOf('lost-reply-3') };
      const third = await source.book(toRequest(changed, 'nl'), { key: changed.key });
      expect(third).toMatchObject({ ok: true, kind: 'booked', earlier: true });
      const taken = [slot.id, other.id];
      expect((await freeIds(demo)).filter((id) => taken.includes(id))).toEqual([]);
    },
    { dropReply: (method, path) => method === 'POST' && path === '/appointments' && lose > 0 && lose-- > 0 },
  );
});
