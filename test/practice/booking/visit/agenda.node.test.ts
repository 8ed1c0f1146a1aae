// The free hours seen so far: in which stretches they are asked for, how far, and what becomes of an answer that comes late.
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  BookingPractice,
  BookingSource,
  Outcome,
  Slot,
  SlotQuery,
} from '../../../../src/practice/booking/source.js';
import { Agenda, type AgendaWish } from '../../../../src/practice/booking/visit/agenda.js';

const now = Date.parse('2026-11-30T23:30:00Z');
const practice = (horizonDays: number): BookingPractice => ({
  kind: 'slots',
  name: 'De Linde',
  zone: 'Europe/Brussels',
  services: [],
  careGivers: [],
  questions: [],
  prescription: false,
  noticeMinutes: 0,
  horizonDays,
  can: { hold: false, manage: false, waitingList: false },
});
const slot = (day: string, id = day): Slot => ({
  id,
  start: `${day}T10:00:00+01:00`,
  end: `${day}T10:30:00+01:00`,
  service: 'kine',
  careGiver: 'noor',
});
type Slots = Outcome<{ readonly slots: readonly Slot[] }>;

let asked: SlotQuery[] = [];
let changes = 0;
let agenda: Agenda;
beforeEach(() => {
  [asked, changes] = [[], 0];
  agenda = new Agenda(
    () => void changes++,
    () => now,
  );
});
/** A source whose every answer is made of the question. */
const source = (answer: (query: SlotQuery) => Slots | Promise<Slots>): BookingSource =>
  ({
    slots: async (query: SlotQuery) => {
      asked.push(query);
      return answer(query);
    },
  }) as unknown as BookingSource;
const wish = (of: BookingSource, horizonDays = 100, more: Partial<AgendaWish> = {}): AgendaWish => ({
  source: of,
  practice: practice(horizonDays),
  service: 'kine',
  careGiver: '',
  ...more,
});
const stretches = (): string[] => asked.map(({ from, to }) => `${from} ${to}`);
const first = source(({ from }) => ({ ok: true, slots: [slot(from)] }));

describe('the hours', () => {
  it('are asked for from today on the clock of the practice, six weeks at a time, as far as can be booked', async () => {
    await agenda.show(wish(first));
    expect([agenda.first, agenda.last, agenda.known]).toEqual(['2026-12-01', '2027-03-11', '2027-01-11']);
    expect(asked).toEqual([{ service: 'kine', from: '2026-12-01', to: '2027-01-11' }]);
    await agenda.more();
    await agenda.more();
    expect(agenda.complete).toBe(true);
    await agenda.more();
    expect(stretches()).toEqual(['2026-12-01 2027-01-11', '2027-01-12 2027-02-22', '2027-02-23 2027-03-11']);
    expect(agenda.slots.map(({ id }) => id)).toEqual(['2026-12-01', '2027-01-12', '2027-02-23']);
  });

  it('are those of a care giver where one is asked for', async () => {
    await agenda.show(wish(first, 10, { careGiver: 'noor' }));
    expect(asked).toEqual([{ service: 'kine', careGiver: 'noor', from: '2026-12-01', to: '2026-12-11' }]);
    expect(agenda.complete).toBe(true);
  });

  it('are looked for until there is one, or as far as can be booked', async () => {
    const late = source(({ to }) => ({ ok: true, slots: to > '2027-02-01' ? [slot('2027-02-05')] : [] }));
    await agenda.show(wish(late, 300));
    expect(asked).toHaveLength(2);
    await agenda.show(wish(source(() => ({ ok: true, slots: [] }))));
    expect([agenda.complete, agenda.slots, asked.length]).toEqual([true, [], 5]);
  });

  it('are known as far as somebody looks, and no further than can be booked', async () => {
    await agenda.show(wish(first, 300));
    await agenda.reach('2027-01-11');
    expect(asked).toHaveLength(1);
    await agenda.reach('2027-01-12');
    expect(asked).toHaveLength(2);
    await agenda.reach('2027-03-01');
    expect(asked).toHaveLength(3);
    await agenda.reach('2031-01-01');
    expect([agenda.known, agenda.complete]).toEqual([agenda.last, true]);
  });

  it('are in order and once each, whatever the source says twice', async () => {
    await agenda.show(wish(source(() => ({ ok: true, slots: [slot('2026-12-05'), slot('2026-12-02')] }))));
    await agenda.more();
    expect(agenda.slots.map(({ id }) => id)).toEqual(['2026-12-02', '2026-12-05']);
  });

  it('already there for the same wish stay, and for another are asked for', async () => {
    const same = wish(first);
    await agenda.show(same);
    await agenda.show({ ...same });
    expect(asked).toHaveLength(1);
    for (const other of [
      { service: 'dry' },
      { careGiver: 'noor' },
      { source: source(() => ({ ok: true, slots: [] })) },
    ]) {
      const before = asked.length;
      await agenda.show({ ...same, ...other });
      expect(asked.length, JSON.stringify(other)).toBeGreaterThan(before);
    }
  });

  it('asked for anew are known as far as they were', async () => {
    await agenda.show(wish(first, 300));
    await agenda.more();
    await agenda.refresh();
    expect(stretches().slice(2)).toEqual(['2026-12-01 2027-01-11', '2027-01-12 2027-02-22']);
    expect(agenda.slots).toHaveLength(2);
  });

  it('of nobody are not asked for', async () => {
    await agenda.refresh();
    await agenda.more();
    expect([asked, changes, agenda.complete]).toEqual([[], 0, false]);
  });
});

describe('an answer', () => {
  it('that is a refusal ends the search, is said, and is forgotten with the next question', async () => {
    let answer: Slots = { ok: false, reason: 'offline' };
    const of = wish(source(() => answer));
    await agenda.show(of);
    expect([asked.length, agenda.failure, agenda.loading, agenda.known]).toEqual([
      1,
      { ok: false, reason: 'offline' },
      false,
      '',
    ]);
    await agenda.reach('2027-03-01');
    expect(asked).toHaveLength(1);
    answer = { ok: true, slots: [slot('2026-12-03')] };
    await agenda.show(of);
    expect([asked.length, agenda.failure, agenda.slots.length]).toEqual([2, undefined, 1]);
  });

  it('is waited for: nobody else is asked meanwhile, and each change is told', async () => {
    let answer: (slots: Slots) => void = () => undefined;
    const waiting = agenda.show(wish(source(() => new Promise((done) => (answer = done)))));
    expect([agenda.loading, changes]).toEqual([true, 1]);
    await agenda.more();
    await agenda.reach('2027-03-01');
    expect(asked).toHaveLength(1);
    answer({ ok: true, slots: [slot('2026-12-03')] });
    await waiting;
    expect([agenda.loading, changes, agenda.slots.length]).toEqual([false, 2, 1]);
  });

  it('that comes after it was broken off is nobody’s', async () => {
    let answer: (slots: Slots) => void = () => undefined;
    const late = source(() => new Promise((done) => (answer = done)));
    const waiting = agenda.show(wish(late));
    const stale = answer;
    agenda.stop();
    expect(agenda.loading).toBe(false);
    const other = agenda.show(wish(first));
    stale({ ok: true, slots: [slot('2026-12-09', 'stale')] });
    await Promise.all([waiting, other]);
    expect(agenda.slots.map(({ id }) => id)).toEqual(['2026-12-01']);
  });
});
