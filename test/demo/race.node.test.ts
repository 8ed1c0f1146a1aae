// Many patients, one slot: exactly one gets it, whatever happens on the way.
import { expect, it } from 'vitest';
import { restSource } from '../../src/practice/booking/rest.js';
import { emptyDraft, toRequest } from '../../src/practice/booking/draft.js';
import type { Slot } from '../../src/practice/booking/source.js';
import { freeSlots, patient, post, proofFor, requestFor, withServer } from '../support/demo-server.js';

async function race(api: string, slot: Slot) {
  const proofs = await Promise.all(Array.from({ length: 50 }, () => proofFor(api)));
  const replies = await Promise.all(
    proofs.map((proof, number) =>
      post(
        `${api}/appointments`,
        { ...requestFor([slot.id], number), proof },
        { 'idempotency-key': `race-key-${number}` },
      ),
    ),
  );
  return Promise.all(
    replies.map(async (reply) => ({
      status: reply.status,
      body: (await reply.json()) as { type?: string; manage?: string; alternatives?: Slot[] },
    })),
  );
}

async function slotOf(api: string, at = 0): Promise<Slot> {
  const slot = (await freeSlots(api))[at];
  if (!slot) throw new Error('no free slot');
  return slot;
}

it('gives a slot that fifty ask for at once to one, and near alternatives to the others', () =>
  withServer(async ({ api }) => {
    const slot = await slotOf(api, 4);
    const replies = await race(api, slot);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const losers = replies.filter(({ status }) => status === 409);
    expect(losers).toHaveLength(49);
    for (const { body } of losers) {
      expect(body.type).toBe('urn:kinekit:problem:slot-taken');
      expect(body.alternatives).toHaveLength(6);
      expect(body.alternatives?.map(({ id }) => id)).not.toContain(slot.id);
    }
  }));

it('would show a server that looks first and takes later: that one has several winners', () =>
  withServer(
    async ({ api }) => {
      const replies = await race(api, await slotOf(api));
      expect(replies.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
    },
    { claim: 'naive' },
  ));

it('keeps the appointment over a restart, and the slot taken', () =>
  withServer(async ({ api, restart }) => {
    const slot = await slotOf(api);
    const winner = (await race(api, slot)).find(({ status }) => status === 201);
    await restart();
    expect((await freeSlots(api)).map(({ id }) => id)).not.toContain(slot.id);
    const read = await fetch(`${api}/appointment`, { headers: { authorization: `Bearer ${winner?.body.manage}` } });
    const { sessions } = (await read.json()) as { sessions: { slot: Slot }[] };
    expect(sessions.map((session) => session.slot.id)).toEqual([slot.id]);
  }));

it('books once when the reply is lost, whether the visitor repeats or changes what was typed', async () => {
  let lose = 0;
  await withServer(
    async ({ api }) => {
      const slot = await slotOf(api);
      const source = restSource({ base: api, wait: async () => undefined });
      const draft = {
        ...emptyDraft('lost-reply-1'),
        service: 'kine',
        slots: [slot],
        person: patient(1),
        consent: true,
      };
      lose = 1;
      const first = await source.book(toRequest(draft, 'nl'), { key: draft.key });
      if (!first.ok || first.kind !== 'booked') throw new Error('not booked');
      expect(lose).toBe(0);
      const other = (await freeSlots(api))[10];
      if (!other) throw new Error('no other slot');
      lose = 3;
      const second = { ...draft, slots: [other], key: 'lost-reply-2' };
      expect(await source.book(toRequest(second, 'nl'), { key: second.key })).toEqual({ ok: false, reason: 'offline' });
      const changed = { ...second, reason: 'Knie', key: 'lost-reply-3' };
      const third = await source.book(toRequest(changed, 'nl'), { key: changed.key });
      expect(third).toMatchObject({ ok: true, kind: 'booked', earlier: true });
      const taken = [slot.id, other.id];
      expect((await freeSlots(api)).filter(({ id }) => taken.includes(id))).toEqual([]);
    },
    { dropReply: (method, path) => method === 'POST' && path === '/appointments' && lose > 0 && lose-- > 0 },
  );
});
