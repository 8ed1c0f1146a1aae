// The free hours seen so far: asked for in stretches, as far as the visitor looks. Keeps nothing beyond the page.
import { inOrder } from '../days.js';
import type { BookingSource, BookingPractice, Failure, Slot } from '../source.js';
import { addDays, dayOf } from '../../../platform/time/zone.js';

/** Days asked for in one go; the longest a source must answer is 62. */
const stretch = 42;

export interface AgendaWish {
  readonly source: BookingSource;
  readonly practice: BookingPractice;
  readonly service: string;
  readonly careGiver: string;
}

export class Agenda {
  slots: readonly Slot[] = [];
  loading = false;
  failure?: Failure | undefined;
  /** First and last day that can be booked, in the practice's zone. */
  first = '';
  last = '';
  /** Until this day, included, the hours are known; `''` when none are. */
  known = '';
  #wish?: AgendaWish | undefined;
  #stop = new AbortController();

  constructor(
    private readonly changed: () => void,
    private readonly now: () => number,
  ) {}

  /** True when everything that can be booked is known. */
  get complete(): boolean {
    return !!this.known && this.known >= this.last;
  }

  /** Shows the hours of a service and care giver; hours already fetched for the same wish stay. */
  async show(wish: AgendaWish): Promise<void> {
    const { source, service, careGiver } = wish;
    const was = this.#wish;
    if (was?.source === source && was.service === service && was.careGiver === careGiver && !this.failure) {
      return this.reach(this.first);
    }
    this.#wish = wish;
    return this.refresh();
  }

  /** Forgets the hours and asks again: after a lost hour, or on a page that was kept. */
  async refresh(): Promise<void> {
    const wish = this.#wish;
    if (!wish) return;
    const until = this.known;
    this.stop();
    this.slots = [];
    this.known = '';
    this.first = dayOf(this.now(), wish.practice.zone);
    this.last = addDays(this.first, wish.practice.horizonDays);
    await this.reach(until || this.first);
    // A quiet month is no answer: look on until there is an hour or the horizon.
    // While another refresh is loading, that one looks on.
    const open = (): boolean => !this.slots.length && !this.failure && !this.complete && !this.loading;
    while (open() && this.#wish === wish) await this.more();
  }

  /** Makes sure `day` is known, as far as can be booked. */
  async reach(day: string): Promise<void> {
    const goal = day < this.last ? day : this.last;
    while (!this.loading && !this.failure && (!this.known || this.known < goal)) await this.more();
  }

  /** The next stretch of days. */
  async more(): Promise<void> {
    const wish = this.#wish;
    if (!wish || this.loading || this.complete) return;
    const from = this.known ? addDays(this.known, 1) : this.first;
    const end = addDays(from, stretch - 1);
    const to = end < this.last ? end : this.last;
    const { signal } = this.#stop;
    this.loading = true;
    this.failure = undefined;
    this.changed();
    const { service, careGiver } = wish;
    const found = await wish.source.slots({ service, from, to, ...(careGiver ? { careGiver } : {}) }, { signal });
    if (signal.aborted) return;
    this.loading = false;
    if (found.ok) {
      this.known = to;
      this.slots = inOrder([...this.slots, ...found.slots]);
    } else this.failure = found;
    this.changed();
  }

  /** Breaks off what is under way. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.loading = false;
    this.failure = undefined;
  }
}
