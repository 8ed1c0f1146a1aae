// A visit to the demo practice's own agenda, without a page, on a clock in the test's hand. For tests of the way to an appointment.
import { expect } from 'vitest';
import type { Slot } from '../../../src/practice/booking/source.js';
import { BookingStore } from '../../../src/practice/booking/visit/store.js';
import { sunday } from './booking-server.js';
import { memorySource, type MemorySource } from './memory-source.js';

interface Visit {
  /** ms since 1970; a test lets time pass by setting it. */
  now: number;
  source: MemorySource;
  /** What the page was told: the event's name and the starts in it. */
  told: { type: string; starts: readonly string[] }[];
  store: BookingStore;
}

export const visit = {} as Visit;

export const newStore = (): BookingStore =>
  new BookingStore({
    changed: () => undefined,
    now: () => visit.now,
    language: () => 'nl',
    tell: (event) => visit.told.push(event as Event & { starts: string[] }) > 0,
  });

export const hoursOf = (of: BookingStore): Promise<Slot[]> =>
  expect
    .poll(() => of.agenda.slots)
    .not.toEqual([])
    .then(() => [...of.agenda.slots]);

/** A visit that begins anew, with hours to choose from. */
export async function beginVisit(): Promise<void> {
  visit.now = sunday;
  visit.told = [];
  visit.source = memorySource({ now: () => visit.now });
  visit.store = newStore();
  await visit.store.open(visit.source, { service: 'kine', careGiver: 'noor' });
  await hoursOf(visit.store);
}

/** How often the source was asked for it. */
export const asked = (what: string): number => visit.source.asked.filter((call) => call === what).length;
export const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
export const complete = { person, reason: 'Mijn rug', consent: true };

/** As far as the details, with an hour that is kept. */
export async function holding(): Promise<Slot> {
  const { store } = visit;
  const [slot] = await hoursOf(store);
  store.pick(slot!);
  await store.goOn();
  expect([store.flow.step, store.draft.hold?.slots]).toEqual(['details', [slot]]);
  return slot!;
}
