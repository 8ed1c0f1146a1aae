// The chosen hours kept aside for the visitor, and the same hour in the weeks after. Touches the source only.
import { addDays, dayOf, readInstant } from '../../../platform/time/zone.js';
import { weekly } from '../days.js';
import type { Draft } from '../draft.js';
import { heldAt } from '../held.js';
import type { BookingPractice, Slot } from '../source.js';
import type { Agenda } from './agenda.js';
import type { Asking } from './asking.js';
import { Deed } from './deed.js';

/** What it knows and changes of the booking. */
export interface Chosen {
  draft(): Draft;
  /** The hold there is from now on. */
  hold(hold: Draft['hold']): void;
  /** Other hours, not held yet. */
  choose(slots: readonly Slot[]): void;
  now(): number;
}

export class Holding {
  /** How often in one go, asked for; what is free is in the draft. */
  times = 1;
  readonly #deed = new Deed();

  constructor(
    private readonly asking: Asking,
    private readonly agenda: Agenda,
    private readonly chosen: Chosen,
  ) {}

  /** The hours are held, now or already; false when they could not be. A lost reply is asked for again. */
  async keep({ can }: BookingPractice, again: () => void): Promise<boolean> {
    const { slots, hold } = this.chosen.draft();
    if (hold || !slots.length || !can.hold) return true;
    const key = this.#deed.key(slots.map(({ id }) => id));
    const got = await this.asking.ask((source) => source.hold(slots, { key }), again);
    this.#deed.came(got ? undefined : this.asking.refusal?.failure);
    if (got) this.chosen.hold(heldAt(got.hold, this.chosen.now()));
    return !!got;
  }

  async extend(): Promise<void> {
    const { hold } = this.chosen.draft();
    const got = hold && (await this.asking.ask((source) => source.extend(hold)));
    if (got) this.chosen.hold(heldAt(got.hold, this.chosen.now()));
  }

  /** As often as asked and as far as it is free; all that is found is held. */
  async repeat(practice: BookingPractice, times: number, again: () => void): Promise<void> {
    this.times = times;
    const { hold } = this.chosen.draft();
    this.chosen.hold(undefined);
    // One after the other: the first hour is in both.
    if (hold) await this.asking.ask((source) => source.release(hold));
    await this.series(practice);
    await this.keep(practice, again);
  }

  /** Chooses the hours that are free of those asked for. */
  async series({ zone }: BookingPractice): Promise<void> {
    const { times, agenda, chosen } = this;
    const [first] = chosen.draft().slots;
    if (!first || chosen.draft().slots.length === times) return;
    await agenda.reach(addDays(dayOf(readInstant(first.start) ?? 0, zone), 7 * (times - 1)));
    // A held hour is not among the free ones.
    const free = agenda.slots.some(({ id }) => id === first.id) ? agenda.slots : [first, ...agenda.slots];
    if (chosen.draft().slots[0]?.id === first.id) chosen.choose(weekly(first, free, times, zone));
  }
}
