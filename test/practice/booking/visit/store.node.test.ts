// The way to an appointment, without a page: each act against the demo practice's own agenda, on a clock in the test's hand.
import { beforeEach, describe, expect, it } from 'vitest';
import { readDraft, toKeep } from '../../../../src/practice/booking/draft.js';
import { minutesLeft } from '../../../../src/practice/booking/held.js';
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

describe('an hour that is kept', () => {
  it('is asked for once, and becomes the appointment: nothing is given back', async () => {
    const slot = await holding();
    store.type(complete);
    store.go('when');
    await store.goOn();
    expect(store.flow.step).toBe('details');
    await store.book('');
    expect([store.flow.step, store.draft.hold, asked('hold'), asked('release')]).toEqual(['done', undefined, 1, 0]);
    expect(store.appointment?.sessions.map((session) => session.slot)).toEqual([slot]);
    expect(told.map(({ type, starts }) => [type, starts])).toEqual([
      ['kine-booking-request', [slot.start]],
      ['kine-appointment-booked', [slot.start]],
    ]);
  });

  it('goes back to the others with each act that leaves it', async () => {
    const other = (await hoursOf(store))[3]!;
    const acts: Record<string, () => unknown> = {
      'another hour': () => store.pick(other),
      'another care giver': () => store.chooseGiver('bram'),
      'another service': () => store.chooseService('eerste'),
      'what the page wishes': () => {
        store.go('when');
        store.wish({ careGiver: 'bram' });
      },
      'a new booking': () => store.restart(),
    };
    for (const [name, act] of Object.entries(acts)) {
      source = memorySource({ now: () => now });
      store = newStore();
      await store.open(source, { service: 'kine', careGiver: 'noor' });
      await holding();
      await act();
      expect([name, store.draft.hold, asked('release')]).toEqual([name, undefined, 1]);
    }
  });

  it('stays when the care giver asked for is the one it is with', async () => {
    const slot = await holding();
    store.chooseGiver('');
    expect([store.draft.slots, !!store.draft.hold, asked('release')]).toEqual([[slot], true, 0]);
  });

  it('counts its minutes on the clock, and more of them once extended', async () => {
    await holding();
    now += 6 * 60_000;
    expect(minutesLeft(store.draft.hold!, now)).toBe(4);
    await store.extend();
    expect(minutesLeft(store.draft.hold!, now)).toBe(14);
    now += 15 * 60_000;
    expect(minutesLeft(store.draft.hold!, now)).toBe(0);
    expect(asked('release')).toBe(0);
  });

  it('tells no minutes when the clocks of device and server are too far apart', async () => {
    source = memorySource({ now: () => now + 5 * 36e5 });
    await store.open(source, { service: 'kine', careGiver: 'noor' });
    await hoursOf(store);
    await holding();
    expect(minutesLeft(store.draft.hold!, now)).toBeUndefined();
  });

  it('that has run out is let go without a word, and the hour itself is asked for under a fresh key', async () => {
    const slot = await holding();
    store.type(complete);
    const { key } = store.draft;
    now += 11 * 60_000;
    await store.book('');
    expect([store.refusal?.failure.reason, store.draft.hold, asked('release')]).toEqual(['expired', undefined, 0]);
    expect([store.draft.slots, store.draft.person]).toEqual([[slot], person]);
    expect(store.draft.key).not.toBe(key);
    store.refusal!.again!();
    await expect.poll(() => store.flow.step).toBe('done');
  });

  it('that somebody else got leads back to the hours, with others near it and all that was typed', async () => {
    const slot = await holding();
    store.type(complete);
    source.take(slot);
    await store.book('');
    const failure = store.refusal!.failure;
    expect(failure.reason === 'slot-taken' && failure.alternatives.length).toBe(6);
    expect([store.flow.step, store.draft.slots, store.draft.hold, asked('release')]).toEqual([
      'when',
      [],
      undefined,
      1,
    ]);
    expect([store.refusal!.again, store.draft.person]).toEqual([undefined, person]);
    expect((await hoursOf(store)).map(({ id }) => id)).not.toContain(slot.id);
  });
});

describe('after a reload', () => {
  const again = async (): Promise<void> => {
    const draft = readDraft(toKeep(store.draft))!;
    store = newStore();
    store.restore(draft, 'details');
    await store.open(source, {});
  };

  it('the hour is still kept, its minutes run on, and it is not asked for again', async () => {
    const slot = await holding();
    now += 4 * 60_000;
    await again();
    expect([store.flow.step, store.draft.slots, minutesLeft(store.draft.hold!, now)]).toEqual(['details', [slot], 6]);
    expect(store.resumed).toBe(true);
    store.type(complete);
    await store.book('');
    expect([store.flow.step, asked('hold')]).toEqual(['done', 1]);
  });

  it('an hour that has passed is gone, and the hold with it', async () => {
    const slot = await holding();
    now = Date.parse(slot.start) + 1;
    await again();
    expect([store.flow.step, store.draft.slots, store.draft.hold]).toEqual(['when', [], undefined]);
  });
});

describe('an answer', () => {
  it('of a source that was replaced meanwhile is dropped', async () => {
    const slow = memorySource({ now: () => now, practice: { name: 'De Trage' } });
    const opening = store.open(slow, {});
    await store.open(source, {});
    await opening;
    expect([store.practice?.name, store.busy]).toEqual(['Kinepraktijk De Linde', false]);
  });

  it('that was refused can be asked for again', async () => {
    source.failing.set('hold', { ok: false, reason: 'offline' });
    store.pick((await hoursOf(store))[0]!);
    await store.goOn();
    expect([store.flow.step, store.refusal?.failure.reason, store.busy]).toEqual(['when', 'offline', false]);
    store.refusal!.again!();
    await expect.poll(() => store.flow.step).toBe('details');
    expect(store.refusal).toBeUndefined();
  });
});

describe('an appointment that stands', () => {
  const booked = async (): Promise<void> => {
    await holding();
    store.type(complete);
    await store.book('');
  };

  it('is moved to another hour, and the page hears what stands', async () => {
    await booked();
    const session = store.appointment!.sessions[0]!;
    store.move(session);
    await store.agenda.refresh();
    const other = store.agenda.slots.at(-1)!;
    store.pick(other);
    await store.moveTo();
    expect([store.flow.step, store.moving, store.appointment?.sessions[0]?.slot]).toEqual(['moved', undefined, other]);
    expect(store.freed).toEqual([session.slot]);
    expect(told.at(-1)).toMatchObject({ type: 'kine-appointment-moved', starts: [other.start] });
  });

  it('is cancelled by its token, and nothing stands', async () => {
    await booked();
    const { manage } = store.appointment!;
    store = newStore();
    await store.open(source, {}, manage);
    expect([store.flow.step, store.appointment?.manage]).toEqual(['manage', manage]);
    await store.cancel(undefined);
    expect([store.flow.step, store.freed.length]).toEqual(['cancelled', 1]);
    expect(told.at(-1)).toMatchObject({ type: 'kine-appointment-cancelled', starts: [] });
  });
});

it('asks the waiting list nothing but who and whether they agree', async () => {
  const wish = {
    service: 'kine',
    weekdays: [1],
    parts: [],
    person,
    consent: true,
    language: 'nl',
    website: '',
  } as const;
  store.go('waiting');
  await store.join(wish);
  expect(Object.keys(store.errors)).toEqual(['person.name', 'person.mail', 'person.phone', 'consent']);
  store.type({ person, consent: true });
  await store.join(wish);
  expect([store.flow.step, source.waiting.length]).toEqual(['joined', 1]);
});

describe('more sessions in one go', () => {
  it('are held together: the one hour is given back first, then all that are free are asked for', async () => {
    const slot = await holding();
    await store.repeat(3);
    expect(store.draft.slots[0]).toEqual(slot);
    expect(store.draft.slots.length).toBeGreaterThan(1);
    expect(store.draft.hold?.slots).toEqual(store.draft.slots);
    expect(source.asked.filter((call) => call === 'release' || call === 'hold')).toEqual(['hold', 'release', 'hold']);
  });

  it('stay asked for with another hour', async () => {
    await holding();
    await store.repeat(2);
    store.go('when');
    const [other] = (await hoursOf(store)).slice(-1);
    store.pick(other!);
    await store.goOn();
    expect([store.times, store.draft.hold?.slots]).toEqual([2, store.draft.slots]);
  });
});
