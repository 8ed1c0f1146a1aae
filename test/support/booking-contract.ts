// What every source of appointments must do, whatever is behind it.
import { expect, it } from 'vitest';
import type { BookingRequest, BookingSource, Slot } from '../../src/practice/booking/source.js';

export const slotLike: Slot = {
  id: 'kine.noor.20261207T090000Z',
  start: '2026-12-07T10:00:00+01:00',
  end: '2026-12-07T10:30:00+01:00',
  service: 'kine',
  careGiver: 'noor',
};

export const requestLike = (slots: readonly Slot[]): BookingRequest => ({
  service: 'kine',
  slots,
  preferred: ['maandag in de voormiddag'],
  person: { name: 'An Peeters', mail: 'an@voorbeeld.example', phone: '0470 00 00 00' },
  known: false,
  reason: 'Rugpijn',
  answers: {},
  consent: true,
  language: 'nl',
  website: '',
});

/** Runs the contract; `within` gives a fresh source for the length of one test. */
export function bookingContract(name: string, within: (use: (source: BookingSource) => Promise<void>) => Promise<void>) {
  it(`${name}: describes the practice in an existing zone`, () =>
    within(async (source) => {
      const said = await source.describe();
      if (!said.ok) throw new Error(said.reason);
      expect(said.practice.name).not.toBe('');
      expect(Intl.supportedValuesOf('timeZone')).toContain(said.practice.zone);
    }));

  it(`${name}: stops when told, without a word to anybody`, () =>
    within(async (source) => {
      const signal = AbortSignal.abort();
      expect(await source.describe({ signal })).toEqual({ ok: false, reason: 'aborted' });
      expect(await source.book(requestLike([slotLike]), { signal, key: 'contract-1' })).toEqual({
        ok: false,
        reason: 'aborted',
      });
    }));

  it(`${name}: books, or hands over`, () =>
    within(async (source) => {
      const found = await source.slots({ service: 'kine', from: '2026-12-07', to: '2026-12-13' });
      const slots = found.ok ? found.slots.slice(0, 1) : [];
      const said = await source.book(requestLike(slots), { key: 'contract-2' });
      if (!said.ok) throw new Error(said.reason);
      if (said.kind === 'booked') expect(said.appointment.sessions.map(({ slot }) => slot)).toEqual(slots);
      else expect(said.handOver.mailto ?? said.handOver.tel ?? said.handOver.url).toMatch(/^(mailto|tel|https):/);
    }));

  it(`${name}: does what it says it can, and says so when it cannot`, () =>
    within(async (source) => {
      const said = await source.describe();
      if (!said.ok) throw new Error(said.reason);
      const held = await source.hold([slotLike], { key: 'contract-3' });
      if (!said.practice.can.hold) expect(held).toEqual({ ok: false, reason: 'unsupported' });
      else if (held.ok) expect(await source.release(held.hold)).toEqual({ ok: true });
      else throw new Error(held.reason);
      const read = await source.read('no-such-token');
      expect(read).toEqual({ ok: false, reason: said.practice.can.manage ? 'gone' : 'unsupported' });
    }));
}
