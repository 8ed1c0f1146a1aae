// The appointment that stands: read by its manage token, moved and cancelled. Touches the source only.
import type { Appointment, BookingSource, Outcome, Session, Slot } from '../source.js';
import type { Asking } from './asking.js';
import { Deed } from './deed.js';

type Altered = Promise<Outcome<{ readonly appointment: Appointment }>>;

export class Standing {
  appointment?: Appointment | undefined;
  /** The hours that came free by the last change. */
  freed: readonly Slot[] = [];
  readonly #asking: Asking;
  readonly #deed = new Deed();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Starts of the sessions that are not cancelled, RFC 3339. */
  get starts(): string[] {
    return this.#hours.map((slot) => slot.start);
  }

  get #hours(): Slot[] {
    return (this.appointment?.sessions ?? []).flatMap((one) => (one.status === 'booked' ? [one.slot] : []));
  }

  /** The appointment of a token. The acts here say whether they were done; a refusal is with the asking. */
  read(token: string, again: () => void): Promise<boolean> {
    return this.#alter((source) => source.read(token), again);
  }

  /** Gives a session another hour. */
  move(session: Session, slot: Slot, again: () => void): Promise<boolean> {
    const key = this.#deed.key([session.id, session.sequence, slot.id]);
    return this.#change((source, manage) => source.reschedule(manage, session.id, slot, { key }), again);
  }

  /** Cancels one session, or all that are still to come. */
  cancel(session: string | undefined, again: () => void): Promise<boolean> {
    const key = this.#deed.key([session ?? '', this.starts]);
    return this.#change((source, manage) => source.cancel(manage, session, { key }), again);
  }

  async #change(call: (source: BookingSource, manage: string) => Altered, again: () => void): Promise<boolean> {
    const { manage } = this.appointment ?? {};
    const before = this.#hours;
    const done = manage !== undefined && (await this.#alter((source) => call(source, manage), again));
    this.#deed.came(done ? undefined : this.#asking.refusal?.failure);
    if (done) this.freed = before.filter((slot) => !this.starts.includes(slot.start));
    return done;
  }

  async #alter(call: (source: BookingSource) => Altered, again: () => void): Promise<boolean> {
    const got = await this.#asking.ask(call, again);
    if (got) this.appointment = got.appointment;
    return !!got;
  }
}
