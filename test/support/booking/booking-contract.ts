/** What every source of slots promises, whatever stands behind it. One line per source runs it all. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BookingSource, Hold, Slot } from '../../../src/practice/booking/source.js';
import { isZone } from '../../../src/platform/time/zone.js';
import { freshKey, monday, wish } from './booking-server.js';

export interface Made {
  readonly source: BookingSource;
  close(): Promise<void>;
}

const slot: Slot = {
  id: 'kine.noor.20261123T080000Z',
  start: '2026-11-23T09:00:00+01:00',
  end: '2026-11-23T09:30:00+01:00',
  service: 'kine',
  careGiver: 'noor',
};
const hold: Hold = { id: 'none', token: 'none', slots: [slot], expires: slot.start, extensionsLeft: 1 };

const calls = (source: BookingSource, signal?: AbortSignal) => {
  const read = signal ? { signal } : {};
  const write = { ...read, key: freshKey() };
  return {
    describe: source.describe(read),
    slots: source.slots({ service: 'kine', from: monday, to: monday }, read),
    hold: source.hold([slot], { ...write, key: freshKey() }),
    extend: source.extend(hold, read),
    release: source.release(hold, read),
    book: source.book(wish([slot]), { ...write, key: freshKey() }),
    read: source.read('no.token', read),
    reschedule: source.reschedule('no.token', 'x', slot, { ...write, key: freshKey() }),
    cancel: source.cancel('no.token', undefined, { ...write, key: freshKey() }),
  };
};

export function bookingContract(name: string, make: () => Promise<Made>): void {
  describe(`a ${name} source`, () => {
    let made: Made;
    beforeEach(async () => {
      made = await make();
    });
    afterEach(() => made.close());

    it('describes a practice with a name, a zone that exists, services and care givers that belong together', async () => {
      const told = await made.source.describe();
      if (!told.ok) return expect.fail(told.reason);
      const { practice } = told;
      expect(practice.name).not.toBe('');
      expect(isZone(practice.zone)).toBe(true);
      expect(practice.services.length).toBeGreaterThan(0);
      const givers = practice.careGivers.map((giver) => giver.id);
      for (const service of practice.services) expect(givers).toEqual(expect.arrayContaining([...service.careGivers]));
    });

    it('answers every call with an outcome, never with an exception', async () => {
      for (const [call, promise] of Object.entries(calls(made.source))) {
        const outcome = await promise;
        expect([true, false], call).toContain(outcome.ok);
        if (!outcome.ok) expect(outcome.reason, call).toMatch(/^[a-z-]+$/);
      }
    });

    it('does nothing when the caller has already gone', async () => {
      for (const [call, promise] of Object.entries(calls(made.source, AbortSignal.abort()))) {
        const outcome = await promise;
        expect(outcome.ok ? call : ['aborted', 'unsupported'].includes(outcome.reason), call).toBe(true);
      }
    });

    it('either books or hands over, and says which before anything is typed', async () => {
      const told = await made.source.describe();
      const kind = told.ok ? told.practice.kind : 'none';
      const found = await made.source.slots({ service: 'kine', from: monday, to: monday });
      expect(found.ok).toBe(kind === 'slots');
      const chosen = found.ok ? found.slots.slice(0, 1) : [];
      const outcome = await made.source.book(wish(chosen), { key: freshKey() });
      expect(outcome.ok && outcome.kind).toBe(kind === 'slots' ? 'booked' : 'hand-over');
    });

    it('moves and cancels what it booked, or says it cannot', async () => {
      const told = await made.source.describe();
      const found = await made.source.slots({ service: 'kine', from: monday, to: monday });
      const [first, other] = found.ok ? [found.slots[0], found.slots.at(-1)] : [];
      const booked = first ? await made.source.book(wish([first]), { key: freshKey() }) : undefined;
      if (!booked?.ok || booked.kind !== 'booked' || !other) {
        expect(told.ok && told.practice.can.manage).toBe(false);
        const refused = await made.source.cancel('no.token', undefined, { key: freshKey() });
        return expect(refused).toEqual({ ok: false, reason: 'unsupported' });
      }
      const { manage, sessions } = booked.appointment;
      const session = sessions[0]?.id ?? '';
      const moved = await made.source.reschedule(manage, session, other, { key: freshKey() });
      expect(moved.ok && moved.appointment.sessions[0]).toMatchObject({
        slot: other,
        sequence: 1,
        uid: sessions[0]?.uid,
      });
      const ended = await made.source.cancel(manage, undefined, { key: freshKey() });
      expect(ended.ok && ended.appointment.sessions[0]).toMatchObject({ status: 'cancelled', sequence: 2 });
    });
  });
}
