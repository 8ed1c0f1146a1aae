// Between the desk and an agenda of another program: what it offers, remembered for a moment, and what it is told. The desk
// still decides among its own visitors; the agenda decides about everybody else. Touches the adapter.
import { addDays, dayOf, readInstant } from '../../../../src/platform/time/zone.js';
import type { Slot, SlotQuery } from '../../../../src/practice/booking/source.js';
import { momentAt, slotOf } from '../agenda/agenda.js';
import type { Moment, Pattern } from '../agenda/agenda.js';
import type { Practice } from '../agenda/practice.js';
import { refuse } from '../api/problems.js';
import { Taken } from '../store/database.js';
import { Gone, Lost } from './adapter.js';
import type { Adapter, Entry } from './adapter.js';

/** How old an answer of the agenda may be when days are shown, ms; when an hour is taken it is asked again. */
const fresh = 30_000;

/** So many questions at once: the agenda is often a small server. */
const atOnce = 4;

/** Answers that are remembered. */
const most = 20_000;

interface Known {
  readonly at: number;
  readonly starts: readonly number[];
}

/** What the agenda is told within one deed; what was told is taken back when the deed fails. */
export interface Telling {
  /** Takes back what an attempt before this one told. */
  again(): Promise<void>;
  add(entry: Entry): Promise<string>;
  move(id: string, to: Entry, from: Entry): Promise<void>;
  /** Not taken back: what could not be noted here is asked again, and then is well removed. */
  remove(id: string, entry: Entry): Promise<void>;
}

/** An agenda as the desk uses it. */
export interface Bridge {
  /** What it offers in a range of days. */
  within(practice: Practice, range: SlotQuery, now: number): Promise<Pattern>;
  /** What it offers on the days of these slots, asked now, and around them as far as it is known. */
  around(practice: Practice, ids: readonly string[], now: number): Promise<Pattern>;
  /** Does something that the agenda is told of. */
  telling<T>(work: (telling: Telling) => Promise<T>): Promise<T>;
}

const daysOf = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

async function inTurns<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const rest = [...list];
  const turn = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
}

const dayOfStart = ({ start }: Slot, zone: string) => dayOf(readInstant(start) ?? 0, zone);

/** A bridge to an agenda. */
export function bridgeTo(adapter: Adapter): Bridge {
  const known = new Map<string, Known>();
  const nameOf = (service: string, careGiver: string, day: string) => `${service} ${careGiver} ${day}`;

  async function learn(service: string, careGiver: string, day: string, now: number, age: number): Promise<void> {
    const name = nameOf(service, careGiver, day);
    const before = known.get(name);
    if (before && now - before.at < age) return;
    const starts = await adapter.starts(service, careGiver, day);
    if (known.size >= most) known.clear();
    known.set(name, { at: now, starts: [...starts].sort((a, b) => a - b) });
  }

  const pattern: Pattern = (practice, service, careGiver, day): readonly Moment[] => {
    if (practice.closures.some(({ from, to }) => day >= from && day <= to)) return [];
    const { starts = [] } = known.get(nameOf(service, careGiver, day)) ?? {};
    return starts.map((at) => momentAt(practice, service, careGiver, at));
  };

  /** An hour that went is not offered; where one came free, the agenda is asked again. */
  function changed(went: Entry | undefined, free: Entry | undefined): void {
    for (const [name, { at, starts }] of known) {
      const giver = name.split(' ')[1];
      if (giver === free?.careGiver) known.delete(name);
      else if (giver === went?.careGiver)
        known.set(name, { at, starts: starts.filter((start) => start < went!.from || start >= went!.to) });
    }
  }

  return {
    async within(practice, { service, careGiver, from, to }, now) {
      const offered = practice.services.find(({ id }) => id === service)?.careGivers ?? [];
      const givers = careGiver === undefined ? offered : offered.filter((one) => one === careGiver);
      const today = dayOf(now, practice.zone);
      const last = addDays(today, practice.horizonDays);
      const days = daysOf(from > today ? from : today, to < last ? to : last);
      const questions = days.flatMap((day) => givers.map((giver) => ({ giver, day })));
      await inTurns(questions, ({ giver, day }) => learn(service, giver, day, now, fresh));
      return pattern;
    },
    async around(practice, ids, now) {
      const slots = ids.flatMap((id) => slotOf(practice, id, now)?.slot ?? []);
      const questions = new Map(
        slots.map((slot) => [nameOf(slot.service, slot.careGiver, dayOfStart(slot, practice.zone)), slot]),
      );
      await inTurns([...questions.values()], (slot) =>
        learn(slot.service, slot.careGiver, dayOfStart(slot, practice.zone), now, 0),
      );
      return pattern;
    },
    async telling(work) {
      const undo: (() => Promise<void>)[] = [];
      const again = async () => {
        for (let one = undo.pop(); one; one = undo.pop()) await one().catch(() => undefined);
      };
      const told = (error: unknown): never => {
        if (error instanceof Gone) throw new Taken();
        if (error instanceof Lost) return refuse('not-found');
        throw error;
      };
      try {
        return await work({
          again,
          async add(entry) {
            changed(entry, undefined);
            const id = await adapter.add(entry).catch(told);
            undo.push(() => adapter.remove(id));
            return id;
          },
          async move(id, to, from) {
            changed(to, from);
            await adapter.move(id, to, from).catch(told);
            undo.push(() => adapter.move(id, from, to));
          },
          async remove(id, entry) {
            changed(undefined, entry);
            await adapter.remove(id);
          },
        });
      } catch (error) {
        await again();
        throw error;
      }
    },
  };
}
