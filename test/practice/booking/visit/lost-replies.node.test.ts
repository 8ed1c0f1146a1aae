// Replies that are lost on the way: what was asked is done once; and the link of an appointment, asked for by mail or broken by it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Slot } from '../../../../src/practice/booking/source.js';
import { BookingStore } from '../../../../src/practice/booking/visit/store.js';
import { sunday } from '../../../support/booking/booking-server.js';
import { memorySource, type MemorySource } from '../../../support/booking/memory-source.js';

let now = sunday;
let source: MemorySource;
/** What the page was told: the event's name and the starts in it. */
let told: { type: string; starts: readonly string[] }[];
let store: BookingStore;

const newStore = (): BookingStore =>
  new BookingStore({
    changed: () => undefined,
    now: () => now,
    language: () => 'nl',
    tell: (event) => told.push(event as Event & { starts: string[] }) > 0,
  });

beforeEach(async () => {
  now = sunday;
  told = [];
  source = memorySource({ now: () => now });
  store = newStore();
  await store.open(source, { service: 'kine', careGiver: 'noor' });
  await hoursOf(store);
});

const asked = (what: string): number => source.asked.filter((call) => call === what).length;
const hoursOf = (of: BookingStore): Promise<Slot[]> =>
  expect
    .poll(() => of.agenda.slots)
    .not.toEqual([])
    .then(() => [...of.agenda.slots]);
const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const complete = { person, reason: 'Mijn rug', consent: true };

/** As far as the details, with an hour that is kept. */
async function holding(): Promise<Slot> {
  const [slot] = await hoursOf(store);
  store.pick(slot!);
  await store.goOn();
  expect([store.flow.step, store.draft.hold?.slots]).toEqual(['details', [slot]]);
  return slot!;
}

describe('a reply that is lost', () => {
  const again = async (): Promise<void> => {
    expect(store.refusal?.failure.reason).toBe('offline');
    store.refusal!.again!();
    await expect.poll(() => store.busy || store.refusal).toBeFalsy();
  };

  it('of a hold: the retry gets the hour, not a word that it is gone', async () => {
    source.losing.add('hold');
    store.pick((await hoursOf(store))[0]!);
    await store.goOn();
    await again();
    await expect.poll(() => store.flow.step).toBe('details');
  });

  it('of a move: it is moved once', async () => {
    await holding();
    store.type(complete);
    await store.book('');
    store.move(store.appointment!.sessions[0]!);
    await store.agenda.refresh();
    store.pick(store.agenda.slots.at(-1)!);
    source.losing.add('reschedule');
    await store.moveTo();
    await again();
    await expect.poll(() => store.flow.step).toBe('moved');
    expect(store.appointment?.sessions[0]?.sequence).toBe(1);
  });

  it('of the waiting list: there is one place on it, also when the page turned to another language meanwhile', async () => {
    const wish = { service: 'kine', weekdays: [], parts: [], person, consent: true, website: '' };
    store.go('waiting');
    store.type({ person, consent: true });
    source.losing.add('joinWaitingList');
    await store.join({ ...wish, language: 'nl' });
    await store.join({ ...wish, language: 'fr' });
    expect([store.flow.step, source.waiting.length]).toEqual(['joined', 1]);
  });

  it('of a link that is asked for by mail: it is sent once, and again when asked again later', async () => {
    store.go('find');
    store.type({ person: { ...person, mail: ' mila@voorbeeld.example' } });
    source.losing.add('find');
    await store.find();
    await again();
    expect([store.flow.step, source.sought]).toEqual(['found', [person.mail]]);
    await store.find();
    expect(source.sought.length).toBe(2);
  });
});

it('sends nothing for a link without an address, and says which field', async () => {
  store.go('find');
  await store.find();
  expect([store.errors, asked('find')]).toEqual([{ 'person.mail': 'required' }, 0]);
});

it('a manage link that holds no token asks the source nothing, and says so', async () => {
  await store.open(source, {}, '');
  expect([store.flow.step, store.refusal?.failure.reason, asked('read')]).toEqual(['manage', 'expired', 0]);
});
