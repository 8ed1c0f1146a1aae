// What is asked of a source, one by one: under which key, what is dropped, and what is said of it. The source is a script.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Appointment, BookingSource, Failure, Outcome, Slot } from '../../../../src/practice/booking/source.js';
import { Asking } from '../../../../src/practice/booking/visit/asking.js';
import { Deed } from '../../../../src/practice/booking/visit/deed.js';
import { Letters } from '../../../../src/practice/booking/visit/letters.js';
import { Standing } from '../../../../src/practice/booking/visit/standing.js';

type Open = 'offline' | 'timeout' | 'server' | 'malformed' | 'aborted';
const no = (reason: Open | 'gone' | 'expired'): Failure => ({ ok: false, reason });
const taken: Failure = { ok: false, reason: 'slot-taken', alternatives: [] };
const again = (): void => undefined;

let changes = 0;
let refused: Failure[] = [];
let asking: Asking;
beforeEach(() => {
  [changes, refused] = [0, []];
  asking = new Asking({ changed: () => void changes++, refused: (failure) => void refused.push(failure) });
});
const source = (of: Partial<BookingSource> = {}): BookingSource => of as BookingSource;

describe('a deed', () => {
  it('has one key while nobody knows what became of it, in the language it was asked in first', () => {
    const deed = new Deed();
    const key = deed.key(['a', 1], 'fr');
    expect([key, deed.language]).toEqual([expect.stringMatching(/^[\da-f]{32}$/), 'fr']);
    for (const reason of ['offline', 'timeout', 'server', 'malformed', 'aborted'] as const) {
      deed.came(no(reason));
      expect([deed.key(['a', 1], 'nl'), deed.language]).toEqual([key, 'fr']);
    }
    deed.came({ ok: false, reason: 'too-many', retryAfter: 5 });
    expect(deed.key(['a', 1])).toBe(key);
  });

  it('has another once that is known, or when it is another', () => {
    for (const failure of [undefined, no('gone'), taken]) {
      const deed = new Deed();
      const key = deed.key('a', 'fr');
      deed.came(failure);
      expect(deed.key('a', 'de')).not.toBe(key);
      expect(deed.language).toBe('de');
    }
    const deed = new Deed();
    const key = deed.key('a');
    expect(deed.language).toBe('nl');
    expect(deed.key('b')).not.toBe(key);
    expect(deed.key('a')).not.toBe(key);
  });
});

describe('asking', () => {
  it('is busy until the answer, forgets the last refusal, and gives what was said', async () => {
    asking.turnTo(source());
    asking.refusal = { failure: no('gone') };
    const states: unknown[] = [];
    const said = await asking.ask(async () => {
      states.push([asking.busy, asking.refusal, changes]);
      return { ok: true, n: 5 } as const;
    });
    expect(states).toEqual([[true, undefined, 1]]);
    expect([said, asking.busy, changes, refused]).toEqual([{ ok: true, n: 5 }, false, 1, []]);
  });

  it('says why it was refused and how to try again, but of an hour that is gone', async () => {
    asking.turnTo(source());
    expect(await asking.ask(async () => no('offline'), again)).toBeUndefined();
    expect([asking.refusal, asking.busy, changes]).toEqual([{ failure: no('offline'), again }, false, 2]);
    await asking.ask(async () => taken, again);
    expect(asking.refusal).toEqual({ failure: taken, again: undefined });
    expect(refused).toEqual([no('offline'), taken]);
  });

  it('says nothing of what was called off', async () => {
    asking.turnTo(source());
    await asking.ask(async () => no('aborted'), again);
    expect([asking.refusal, asking.busy, refused, changes]).toEqual([undefined, false, [], 2]);
  });

  it('drops an answer that another question followed', async () => {
    asking.turnTo(source());
    let answer: (outcome: Outcome<object>) => void = again;
    const first = asking.ask(() => new Promise<Outcome<object>>((done) => (answer = done)));
    expect(await asking.ask(async () => ({ ok: true }) as const)).toEqual({ ok: true });
    answer(no('gone'));
    expect(await first).toBeUndefined();
    expect([asking.refusal, refused]).toEqual([undefined, []]);
  });

  it('drops the answer of a source that was replaced, and asks nothing where there is none', async () => {
    asking.turnTo(source());
    asking.refusal = { failure: no('gone') };
    let answer: (outcome: Outcome<object>) => void = again;
    const first = asking.ask(() => new Promise<Outcome<object>>((done) => (answer = done)));
    asking.turnTo(undefined);
    expect([asking.busy, asking.refusal]).toEqual([false, undefined]);
    answer(no('gone'));
    expect(await first).toBeUndefined();
    expect(refused).toEqual([]);
    const before = changes;
    expect(await asking.ask(async () => ({ ok: true }) as const)).toBeUndefined();
    expect(changes).toBe(before);
  });
});

describe('letters', () => {
  const person = { name: 'Mila', mail: 'm@a.example', phone: '0400 000 000' };
  const wish = { service: 'kine', weekdays: [1], parts: [], person, consent: true, website: '' };

  it('to the waiting list keep key and language until it is known what became of them', async () => {
    const asked: unknown[] = [];
    let answers: Outcome<object>[] = [no('offline'), { ok: true }, { ok: true }];
    asking.turnTo(
      source({
        joinWaitingList: async ({ language }, { key }) => {
          asked.push([language, key]);
          const [first, ...rest] = answers;
          answers = rest;
          return first!;
        },
      }),
    );
    const letters = new Letters(asking);
    expect(await letters.join({ ...wish, language: 'fr' }, again)).toBe(false);
    expect(asking.refusal).toEqual({ failure: no('offline'), again });
    expect(await letters.join({ ...wish, language: 'nl' }, again)).toBe(true);
    expect(await letters.join({ ...wish, language: 'nl' }, again)).toBe(true);
    const [first, second, third] = asked as [string, string][];
    expect(second).toEqual(first);
    expect([first![0], third![0], third![1] === first![1]]).toEqual(['fr', 'nl', false]);
  });

  it('for a link do so too', async () => {
    const asked: unknown[] = [];
    asking.turnTo(
      source({
        find: async (...all) => {
          asked.push(all);
          return { ok: true };
        },
      }),
    );
    const letters = new Letters(asking);
    expect(await letters.find('m@a.example', 'de', again)).toBe(true);
    expect(asked).toEqual([['m@a.example', 'de', { key: expect.stringMatching(/^[\da-f]{32}$/) }]]);
  });

  it('are not sent by a source that knows none', async () => {
    asking.turnTo(source());
    const letters = new Letters(asking);
    expect(await letters.find('m@a.example', 'nl', again)).toBe(false);
    expect(await letters.join({ ...wish, language: 'nl' }, again)).toBe(false);
    expect(refused).toEqual([
      { ok: false, reason: 'unsupported' },
      { ok: false, reason: 'unsupported' },
    ]);
  });
});

describe('an appointment that stands', () => {
  const slot = (id: string, hour: number): Slot => ({
    id,
    start: `2026-12-07T${hour}:00:00+01:00`,
    end: `2026-12-07T${hour}:30:00+01:00`,
    service: 'kine',
    careGiver: 'noor',
  });
  const session = (id: string, of: Slot, status: 'booked' | 'cancelled' = 'booked', sequence = 0) => ({
    id,
    slot: of,
    status,
    sequence,
    uid: `${id}@a.example`,
  });
  const [ten, eleven, noon] = [slot('a', 10), slot('b', 11), slot('c', 12)] as [Slot, Slot, Slot];
  const appointment: Appointment = {
    id: 'z',
    sessions: [session('s1', ten), session('s2', eleven), session('s3', noon, 'cancelled')],
    manage: 'm',
    person: { name: 'Mila', mail: 'm@a.example', phone: '0400 000 000' },
  };
  const standing = async (of: Partial<BookingSource>): Promise<Standing> => {
    asking.turnTo(source({ read: async () => ({ ok: true, appointment }), ...of }));
    const there = new Standing(asking);
    expect(await there.read('m', again)).toBe(true);
    return there;
  };

  it('has the hours that are not cancelled, and none before it is read', async () => {
    expect(new Standing(asking).starts).toEqual([]);
    expect((await standing({})).starts).toEqual([ten.start, eleven.start]);
  });

  it('is moved by its own token, and says which hour came free', async () => {
    const asked: unknown[] = [];
    const moved = { ...appointment, sessions: [session('s1', noon, 'booked', 1), session('s2', eleven)] };
    const there = await standing({
      reschedule: async (...all) => {
        asked.push(all);
        return { ok: true, appointment: moved };
      },
    });
    expect(await there.move(appointment.sessions[0]!, noon, again)).toBe(true);
    expect(asked).toEqual([['m', 's1', noon, { key: expect.stringMatching(/^[\da-f]{32}$/) }]]);
    expect([there.starts, there.freed]).toEqual([[noon.start, eleven.start], [ten]]);
  });

  it('is cancelled, one session or all, and says which hours came free', async () => {
    const asked: unknown[] = [];
    const there = await standing({
      cancel: async (manage, id, { key }) => {
        asked.push([manage, id, key]);
        const gone = appointment.sessions.map((each) =>
          id === undefined || each.id === id ? { ...each, status: 'cancelled' as const } : each,
        );
        return { ok: true, appointment: { ...appointment, sessions: gone } };
      },
    });
    expect(await there.cancel('s2', again)).toBe(true);
    expect([there.starts, there.freed]).toEqual([[ten.start], [eleven]]);
    expect(await there.cancel(undefined, again)).toBe(true);
    expect([there.starts, there.freed]).toEqual([[], [ten]]);
    const [one, two] = asked as string[][];
    expect([one!.slice(0, 2), two!.slice(0, 2)]).toEqual([
      ['m', 's2'],
      ['m', undefined],
    ]);
    expect(one![2]).not.toBe(two![2]);
  });

  it('asks the same again under the same key while nobody knows, and under another once it was refused', async () => {
    const keys: string[] = [];
    let failure = no('offline');
    const there = await standing({
      reschedule: async (_manage, _id, _slot, { key }) => {
        keys.push(key);
        return failure;
      },
      cancel: async (_manage, _id, { key }) => {
        keys.push(key);
        return failure;
      },
    });
    const [first] = appointment.sessions;
    for (let i = 0; i < 2; i++) expect(await there.move(first!, noon, again)).toBe(false);
    failure = no('gone');
    await there.move(first!, noon, again);
    await there.move(first!, noon, again);
    expect([keys[1] === keys[0], keys[2] === keys[0], keys[3] === keys[0]]).toEqual([true, true, false]);
    expect([there.freed, there.appointment]).toEqual([[], appointment]);
    // Another session, another hour or a later state of it is another deed.
    failure = no('offline');
    keys.length = 0;
    await there.move(first!, noon, again);
    await there.move({ ...first!, sequence: 1 }, noon, again);
    await there.move(appointment.sessions[1]!, noon, again);
    await there.move(first!, eleven, again);
    await there.cancel('s1', again);
    await there.cancel('s2', again);
    await there.cancel(undefined, again);
    expect(new Set(keys).size).toBe(7);
  });

  it('that is not there is neither moved nor cancelled, and nobody is asked', async () => {
    asking.turnTo(source());
    const there = new Standing(asking);
    expect(await there.cancel(undefined, again)).toBe(false);
    expect(await there.move(appointment.sessions[0]!, eleven, again)).toBe(false);
    expect([changes, refused]).toEqual([0, []]);
  });
});
