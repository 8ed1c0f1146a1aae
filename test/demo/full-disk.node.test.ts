// A disk that runs full under visitors: what they are told is what is there, through the client and over real HTTP.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newKey } from '../../src/practice/booking/draft.js';
import { restSource } from '../../src/practice/booking/rest.js';
import type { BookingSource, Slot } from '../../src/practice/booking/source.js';
import { kineOn, sunday, wish } from '../support/booking/booking-server.js';
import { howSmall, openSmallDisk, type ServerProcess, type SmallDisk } from '../support/booking/small-disk.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let disk: SmallDisk;
beforeEach(async () => {
  disk = await openSmallDisk();
});
afterEach(() => disk.remove());

/** How /health says the outbox stands. */
interface Told {
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
}

const visitorOf = ({ api }: ServerProcess): BookingSource =>
  restSource({ base: api, now: () => sunday, wait: async () => undefined });

interface Try {
  readonly slot: Slot;
  readonly key: string;
  /** Manage token of who was told that the appointment stands. */
  readonly manage: string | undefined;
}

/** One visitor with the client's own repeats; says whether the page would read that the appointment stands. */
async function book(server: ServerProcess, slot: Slot, key = newKey()): Promise<Try> {
  const said = await visitorOf(server).book(wish([slot]), { key });
  if (said.ok && said.kind === 'booked') return { slot, key, manage: said.appointment.manage };
  expect(said).toEqual({ ok: false, reason: 'server' });
  return { slot, key, manage: undefined };
}

const bookAll = (server: ServerProcess, slots: readonly Slot[]) => Promise.all(slots.map((slot) => book(server, slot)));

/** Those told booked find their appointment; the hours of all the others are offered. */
async function holdsTrue(server: ServerProcess, tries: readonly Try[]): Promise<void> {
  for (const { manage, slot } of tries.filter((one) => one.manage)) {
    const found = await visitorOf(server).read(manage!);
    expect(found.ok && found.appointment.sessions.map((session) => session.slot.id)).toEqual([slot.id]);
  }
  const offered = new Set((await kineOn(server)).map(({ id }) => id));
  const told = tries.map(({ slot, manage }) => [slot.start, manage ? 'booked' : 'offered']);
  expect(tries.map(({ slot }) => [slot.start, offered.has(slot.id) ? 'offered' : 'booked'])).toEqual(told);
}

/** Hours of one care giver that do not touch each other. */
const hoursOf = async (server: ServerProcess): Promise<Slot[]> =>
  (await kineOn(server)).filter((_, index) => index % 2 === 0);

it(`tells nobody that an appointment stands which is not on disk, on ${howSmall}`, async () => {
  const server = await disk.start();
  const hours = await hoursOf(server);
  expect(hours.length).toBeGreaterThanOrEqual(14);
  const early = await bookAll(server, hours.slice(0, 2));
  expect(early.every(({ manage }) => manage)).toBe(true);

  disk.fill();
  const late = await bookAll(server, hours.slice(2, 9));
  const refused = late.filter(({ manage }) => !manage);
  expect(refused.length).toBeGreaterThan(2);
  await holdsTrue(server, [...early, ...late]);

  disk.free();
  const again = await Promise.all(refused.map(({ slot, key }) => book(server, slot, key)));
  expect(again.every(({ manage }) => manage)).toBe(true);
  const kept = [...early, ...late.filter(({ manage }) => manage), ...again];

  disk.fill();
  const last = await bookAll(server, hours.slice(9, 14));
  expect(last.some(({ manage }) => !manage)).toBe(true);
  await server.kill();
  const next = await disk.start();
  await holdsTrue(next, [...kept, ...last]);
});

it(`keeps, moves, cancels and notes nothing that it cannot write, on ${howSmall}`, async () => {
  const server = await disk.start();
  const hours = await hoursOf(server);
  const mine = await book(server, hours[0]!);
  const visitor = visitorOf(server);
  const before = await visitor.read(mine.manage!);
  const session = before.ok ? before.appointment.sessions[0]!.id : '';

  disk.fill();
  // The last page of the file has some room left: what is asked is asked until there is none.
  const answers: boolean[] = [];
  const { person } = wish([]);
  const wait = {
    service: 'kine',
    weekdays: [],
    parts: [],
    person,
    consent: true,
    language: 'nl',
    website: '',
  } as const;
  let wishes = 0;
  for (let turn = 0; turn < 6; turn++) {
    const noted = await visitor.joinWaitingList!(wait, { key: newKey() });
    if (noted.ok) wishes++;
    answers.push(noted.ok);
  }
  const held = await visitor.hold(hours.slice(4, 12), { key: newKey() });
  const moved = await visitor.reschedule(mine.manage!, session, hours[2]!, { key: newKey() });
  const cancelled = await visitor.cancel(mine.manage!, undefined, { key: newKey() });
  expect([held.ok, answers.at(-1)]).toEqual([false, false]);

  const check = async (on: ServerProcess) => {
    const found = await visitorOf(on).read(mine.manage!);
    const state = found.ok ? found.appointment.sessions[0]! : undefined;
    expect(state?.slot.id).toBe(moved.ok ? hours[2]!.id : hours[0]!.id);
    expect(state?.status).toBe(cancelled.ok ? 'cancelled' : 'booked');
    const offered = (await kineOn(on)).map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(hours.slice(4, 12).map(({ id }) => id)));
  };
  await check(server);
  await server.kill();
  disk.free();
  const next = await disk.start();
  await check(next);
  // Each thing that happened is told in mails, and nothing else is: two of an appointment, one of a wish.
  const mails = await vi.waitFor(async () => {
    const health = (await fetch(`${next.url}/health`).then((answer) => answer.json())) as { mails: Told };
    expect(health.mails).toMatchObject({ waiting: 0, failed: 0 });
    return health.mails;
  });
  expect(mails.sent).toBe(2 + wishes + (moved.ok ? 2 : 0) + (cancelled.ok ? 2 : 0));
});
