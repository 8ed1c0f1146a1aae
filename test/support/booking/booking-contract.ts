/** What every source of slots promises, whatever stands behind it. One line per source runs it all. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BookingPractice, BookingSource, Hold, Slot } from '../../../src/practice/booking/source.js';
import { dayOf, isZone, readInstant } from '../../../src/platform/time/zone.js';
import { freshKey, monday, sunday, wish } from './booking-server.js';

export interface Made {
  readonly source: BookingSource;
  /** How often it asked anything of anybody so far; undefined where nobody can be asked. */
  asked?(): number;
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

const unsupported = { ok: false, reason: 'unsupported' };

export function bookingContract(name: string, make: () => Promise<Made>): void {
  describe(`a ${name} source`, () => {
    let made: Made;
    beforeEach(async () => {
      made = await make();
    });
    afterEach(() => made.close());

    const told = async (): Promise<BookingPractice> => {
      const outcome = await made.source.describe();
      return outcome.ok ? outcome.practice : expect.fail(outcome.reason);
    };
    const free = async (practice: BookingPractice, careGiver?: string): Promise<readonly Slot[]> => {
      const asked = { service: practice.services[0]!.id, from: monday, to: monday };
      const found = await made.source.slots(careGiver ? { ...asked, careGiver } : asked);
      if (practice.kind !== 'slots') expect(found).toEqual(unsupported);
      return found.ok ? found.slots : [];
    };
    /** The first and the last free hour, where there are any. */
    const ends = async (practice: BookingPractice): Promise<readonly [Slot?, Slot?]> => {
      const found = await free(practice);
      return [found[0], found.at(-1)];
    };

    it('asks nothing of anybody before it is asked', () => {
      expect(made.asked?.() ?? 0).toBe(0);
    });

    it('describes a practice with a name, a zone that exists, services and care givers that belong together', async () => {
      const practice = await told();
      expect(practice.name).not.toBe('');
      expect(isZone(practice.zone)).toBe(true);
      expect(practice.services.length).toBeGreaterThan(0);
      const givers = practice.careGivers.map((giver) => giver.id);
      for (const service of practice.services) {
        expect(service.careGivers.length).toBeGreaterThan(0);
        expect(givers).toEqual(expect.arrayContaining([...service.careGivers]));
      }
    });

    it('offers hours that are asked for and still to come, each once', async () => {
      const practice = await told();
      const found = await free(practice);
      expect(found.length > 0).toBe(practice.kind === 'slots');
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      const givers = practice.careGivers.map(({ id }) => id);
      for (const one of found) {
        expect(dayOf(readInstant(one.start)!, practice.zone)).toBe(monday);
        expect(readInstant(one.start)).toBeGreaterThan(sunday);
        expect(readInstant(one.end)).toBeGreaterThan(readInstant(one.start)!);
        expect([practice.services[0]!.id, givers]).toEqual([one.service, expect.arrayContaining([one.careGiver])]);
      }
      const of = found[0]?.careGiver;
      const theirs = of ? await free(practice, of) : [];
      expect(theirs.map(({ id }) => id)).toEqual(found.filter((one) => one.careGiver === of).map(({ id }) => id));
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

    it('keeps an hour aside until it is given back, or says it cannot', async () => {
      const practice = await told();
      const [chosen] = await ends(practice);
      const held = await made.source.hold(chosen ? [chosen] : [slot], { key: freshKey() });
      if (!practice.can.hold) return expect(held).toEqual(unsupported);
      if (!held.ok || !chosen) return expect.fail('not held');
      const ids = async (): Promise<readonly string[]> => (await free(practice)).map(({ id }) => id);
      expect(await ids()).not.toContain(chosen.id);
      expect(await made.source.hold([chosen], { key: freshKey() })).toMatchObject({ ok: false, reason: 'slot-taken' });
      expect((await made.source.release(held.hold)).ok).toBe(true);
      expect((await free(practice)).map(({ start }) => start)).toContain(chosen.start);
    });

    it('either books or hands over, and says which before anything is typed', async () => {
      const practice = await told();
      const [chosen] = await ends(practice);
      const outcome = await made.source.book(wish(chosen ? [chosen] : []), { key: freshKey() });
      const books = practice.kind === 'slots' && practice.can.book !== false;
      expect(outcome.ok && outcome.kind).toBe(books ? 'booked' : 'hand-over');
      if (!outcome.ok || outcome.kind !== 'hand-over') return;
      const { mailto, tel, url } = outcome.handOver;
      expect(mailto ?? tel ?? url).toMatch(/^(mailto:|tel:|https:)/);
    });

    it('books an hour once: the same key again is the same appointment, another key is too late', async () => {
      const practice = await told();
      const [chosen] = await ends(practice);
      if (!chosen || practice.can.book === false) return expect(practice.can.manage).toBe(false);
      const key = freshKey();
      const first = await made.source.book(wish([chosen]), { key });
      const again = await made.source.book(wish([chosen]), { key });
      if (!first.ok || first.kind !== 'booked') return expect.fail('not booked');
      expect(again.ok && again.kind === 'booked' && again.appointment.id).toBe(first.appointment.id);
      const late = await made.source.book(wish([chosen]), { key: freshKey() });
      expect(late).toMatchObject({ ok: false, reason: 'slot-taken' });
      expect((await free(practice)).map(({ id }) => id)).not.toContain(chosen.id);
    });

    it('says which fields are not right, and nothing is taken by that', async () => {
      const practice = await told();
      const [chosen] = await ends(practice);
      const wrong = wish(chosen ? [chosen] : [], { person: { name: '', mail: 'x', phone: '' }, consent: false });
      const outcome = await made.source.book(wrong, { key: freshKey() });
      // An agenda elsewhere asks for the details itself.
      if (outcome.ok) return expect(outcome.kind === 'hand-over' && outcome.handOver.url).toMatch(/^https:/);
      expect(outcome).toMatchObject({
        reason: 'invalid',
        fields: { 'person.name': 'required', 'person.mail': 'mail' },
      });
      expect((await ends(practice))[0]).toEqual(chosen);
    });

    it('moves and cancels what it booked, or says it cannot', async () => {
      const practice = await told();
      const [first, other] = await ends(practice);
      const refused = async (): Promise<void> => {
        const { source } = made;
        expect(await source.read('no.token')).toEqual(unsupported);
        expect(await source.reschedule('no.token', 'x', slot, { key: freshKey() })).toEqual(unsupported);
        expect(await source.cancel('no.token', undefined, { key: freshKey() })).toEqual(unsupported);
      };
      if (!practice.can.manage) return refused();
      const booked = await made.source.book(wish([first!]), { key: freshKey() });
      if (!booked.ok || booked.kind !== 'booked') return expect.fail('not booked');
      const { manage, sessions } = booked.appointment;
      const session = sessions[0]?.id ?? '';
      expect(await made.source.read(manage)).toMatchObject({ ok: true, appointment: { id: booked.appointment.id } });
      const moved = await made.source.reschedule(manage, session, other!, { key: freshKey() });
      expect(moved.ok && moved.appointment.sessions[0]).toMatchObject({
        slot: other,
        sequence: 1,
        uid: sessions[0]?.uid,
      });
      const ids = async (): Promise<readonly string[]> => (await free(practice)).map(({ id }) => id);
      expect([await ids()].map((all) => [all.includes(first!.id), all.includes(other!.id)])).toEqual([[true, false]]);
      const ended = await made.source.cancel(manage, undefined, { key: freshKey() });
      expect(ended.ok && ended.appointment.sessions[0]).toMatchObject({ status: 'cancelled', sequence: 2 });
      expect(await ids()).toContain(other!.id);
    });
  });
}
