// The way to an appointment, without a page: each act against the demo practice's own agenda, on a clock in the test's hand.
import { beforeEach, describe, expect, it } from 'vitest';
import { readDraft, toKeep } from '../../../../src/practice/booking/draft.js';
import { minutesLeft } from '../../../../src/practice/booking/held.js';
import { memorySource } from '../../../support/booking/memory-source.js';
import {
  asked,
  beginVisit,
  complete,
  holding,
  hoursOf,
  newStore,
  person,
  visit,
} from '../../../support/booking/visit.js';

beforeEach(beginVisit);

describe('an hour that is kept', () => {
  it('is asked for once, and becomes the appointment: nothing is given back', async () => {
    const slot = await holding();
    visit.store.type(complete);
    visit.store.go('when');
    await visit.store.goOn();
    expect(visit.store.flow.step).toBe('details');
    await visit.store.book('');
    expect([visit.store.flow.step, visit.store.draft.hold, asked('hold'), asked('release')]).toEqual([
      'done',
      undefined,
      1,
      0,
    ]);
    expect(visit.store.appointment?.sessions.map((session) => session.slot)).toEqual([slot]);
    expect(visit.told.map(({ type, starts }) => [type, starts])).toEqual([
      ['kine-booking-request', [slot.start]],
      ['kine-appointment-booked', [slot.start]],
    ]);
  });

  it('becomes one appointment, however often the button is pressed while the answer is on its way', async () => {
    await holding();
    visit.store.type(complete);
    await visit.store.goOn();
    await Promise.all([visit.store.book(''), visit.store.book(''), visit.store.book('')]);
    expect([visit.store.flow.step, asked('book'), visit.store.errors]).toEqual(['done', 1, {}]);
  });

  it('goes back to the others with each act that leaves it', async () => {
    const other = (await hoursOf(visit.store))[3]!;
    const acts: Record<string, () => unknown> = {
      'another hour': () => visit.store.pick(other),
      'another care giver': () => visit.store.chooseGiver('bram'),
      'another service': () => visit.store.chooseService('eerste'),
      'what the page wishes': () => {
        visit.store.go('when');
        visit.store.wish({ careGiver: 'bram' });
      },
      'a new booking': () => visit.store.restart(),
    };
    for (const [name, act] of Object.entries(acts)) {
      visit.source = memorySource({ now: () => visit.now });
      visit.store = newStore();
      await visit.store.open(visit.source, { service: 'kine', careGiver: 'noor' });
      await holding();
      await act();
      expect([name, visit.store.draft.hold, asked('release')]).toEqual([name, undefined, 1]);
    }
  });

  it('stays when the care giver asked for is the one it is with', async () => {
    const slot = await holding();
    visit.store.chooseGiver('');
    expect([visit.store.draft.slots, !!visit.store.draft.hold, asked('release')]).toEqual([[slot], true, 0]);
  });

  it('counts its minutes on the clock, and more of them once extended', async () => {
    await holding();
    visit.now += 6 * 60_000;
    expect(minutesLeft(visit.store.draft.hold!, visit.now)).toBe(4);
    await visit.store.extend();
    expect(minutesLeft(visit.store.draft.hold!, visit.now)).toBe(14);
    visit.now += 15 * 60_000;
    expect(minutesLeft(visit.store.draft.hold!, visit.now)).toBe(0);
    expect(asked('release')).toBe(0);
  });

  it('tells no minutes when the clocks of device and server are too far apart', async () => {
    visit.source = memorySource({ now: () => visit.now + 5 * 36e5 });
    await visit.store.open(visit.source, { service: 'kine', careGiver: 'noor' });
    await hoursOf(visit.store);
    await holding();
    expect(minutesLeft(visit.store.draft.hold!, visit.now)).toBeUndefined();
  });

  it('that has run out is let go without a word, and the hour itself is asked for under a fresh key', async () => {
    const slot = await holding();
    visit.store.type(complete);
    const { key } = visit.store.draft;
    visit.now += 11 * 60_000;
    await visit.store.book('');
    expect([visit.store.refusal?.failure.reason, visit.store.draft.hold, asked('release')]).toEqual([
      'expired',
      undefined,
      0,
    ]);
    expect([visit.store.draft.slots, visit.store.draft.person]).toEqual([[slot], person]);
    expect(visit.store.draft.key).not.toBe(key);
    visit.store.refusal!.again!();
    await expect.poll(() => visit.store.flow.step).toBe('done');
  });

  it('that somebody else got leads back to the hours, with others near it and all that was typed', async () => {
    const slot = await holding();
    visit.store.type(complete);
    visit.source.take(slot);
    await visit.store.book('');
    const failure = visit.store.refusal!.failure;
    expect(failure.reason === 'slot-taken' && failure.alternatives.length).toBe(6);
    expect([visit.store.flow.step, visit.store.draft.slots, visit.store.draft.hold, asked('release')]).toEqual([
      'when',
      [],
      undefined,
      1,
    ]);
    expect([visit.store.refusal!.again, visit.store.draft.person]).toEqual([undefined, person]);
    expect((await hoursOf(visit.store)).map(({ id }) => id)).not.toContain(slot.id);
  });
});

describe('after a reload', () => {
  const again = async (): Promise<void> => {
    const draft = readDraft(toKeep(visit.store.draft))!;
    visit.store = newStore();
    visit.store.restore(draft, 'details');
    await visit.store.open(visit.source, {});
  };

  it('the hour is still kept, its minutes run on, and it is not asked for again', async () => {
    const slot = await holding();
    visit.now += 4 * 60_000;
    await again();
    expect([visit.store.flow.step, visit.store.draft.slots, minutesLeft(visit.store.draft.hold!, visit.now)]).toEqual([
      'details',
      [slot],
      6,
    ]);
    expect(visit.store.resumed).toBe(true);
    visit.store.type(complete);
    await visit.store.book('');
    expect([visit.store.flow.step, asked('hold')]).toEqual(['done', 1]);
  });

  it('an hour that has passed is gone, and the hold with it', async () => {
    const slot = await holding();
    visit.now = Date.parse(slot.start) + 1;
    await again();
    expect([visit.store.flow.step, visit.store.draft.slots, visit.store.draft.hold]).toEqual(['when', [], undefined]);
  });
});

describe('an answer', () => {
  it('of a source that was replaced meanwhile is dropped', async () => {
    const slow = memorySource({ now: () => visit.now, practice: { name: 'De Trage' } });
    const opening = visit.store.open(slow, {});
    await visit.store.open(visit.source, {});
    await opening;
    expect([visit.store.practice?.name, visit.store.busy]).toEqual(['Kinepraktijk De Linde', false]);
  });

  it('that was refused can be asked for again', async () => {
    visit.source.failing.set('hold', { ok: false, reason: 'offline' });
    visit.store.pick((await hoursOf(visit.store))[0]!);
    await visit.store.goOn();
    expect([visit.store.flow.step, visit.store.refusal?.failure.reason, visit.store.busy]).toEqual([
      'when',
      'offline',
      false,
    ]);
    visit.store.refusal!.again!();
    await expect.poll(() => visit.store.flow.step).toBe('details');
    expect(visit.store.refusal).toBeUndefined();
  });
});

describe('an appointment that stands', () => {
  const booked = async (): Promise<void> => {
    await holding();
    visit.store.type(complete);
    await visit.store.book('');
  };

  it('is moved to another hour, and the page hears what stands', async () => {
    await booked();
    const session = visit.store.appointment!.sessions[0]!;
    visit.store.move(session);
    await visit.store.agenda.refresh();
    const other = visit.store.agenda.slots.at(-1)!;
    visit.store.pick(other);
    await visit.store.moveTo();
    expect([visit.store.flow.step, visit.store.moving, visit.store.appointment?.sessions[0]?.slot]).toEqual([
      'moved',
      undefined,
      other,
    ]);
    expect(visit.store.freed).toEqual([session.slot]);
    expect(visit.told.at(-1)).toMatchObject({ type: 'kine-appointment-moved', starts: [other.start] });
  });

  it('is cancelled by its token, and nothing stands', async () => {
    await booked();
    const { manage } = visit.store.appointment!;
    visit.store = newStore();
    await visit.store.open(visit.source, {}, manage);
    expect([visit.store.flow.step, visit.store.appointment?.manage]).toEqual(['manage', manage]);
    await visit.store.cancel(undefined);
    expect([visit.store.flow.step, visit.store.freed.length]).toEqual(['cancelled', 1]);
    expect(visit.told.at(-1)).toMatchObject({ type: 'kine-appointment-cancelled', starts: [] });
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
  visit.store.go('waiting');
  await visit.store.join(wish);
  expect(Object.keys(visit.store.errors)).toEqual(['person.name', 'person.mail', 'person.phone', 'consent']);
  visit.store.type({ person, consent: true });
  await visit.store.join(wish);
  expect([visit.store.flow.step, visit.source.waiting.length]).toEqual(['joined', 1]);
});

describe('more sessions in one go', () => {
  it('are held together: the one hour is given back first, then all that are free are asked for', async () => {
    const slot = await holding();
    await visit.store.repeat(3);
    expect(visit.store.draft.slots[0]).toEqual(slot);
    expect(visit.store.draft.slots.length).toBeGreaterThan(1);
    expect(visit.store.draft.hold?.slots).toEqual(visit.store.draft.slots);
    expect(visit.source.asked.filter((call) => call === 'release' || call === 'hold')).toEqual([
      'hold',
      'release',
      'hold',
    ]);
  });

  it('stay asked for with another hour', async () => {
    await holding();
    await visit.store.repeat(2);
    visit.store.go('when');
    const [other] = (await hoursOf(visit.store)).slice(-1);
    visit.store.pick(other!);
    await visit.store.goOn();
    expect([visit.store.times, visit.store.draft.hold?.slots]).toEqual([2, visit.store.draft.slots]);
  });
});
