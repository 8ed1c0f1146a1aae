// The appointment that stands: read by its manage token, moved and cancelled. Touches the source only.
import { newKey } from '../draft.js';
import type { Appointment, BookingSource, Outcome, Session, Slot } from '../source.js';
import type { Asking } from './asking.js';

type Altered = Promise<Outcome<{ readonly appointment: Appointment }>>;

export class Standing {
  appointment?: Appointment | undefined;
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Starts of the sessions that are not cancelled, RFC 3339. */
  get starts(): string[] {
    return (this.appointment?.sessions ?? []).flatMap((one) => (one.status === 'booked' ? [one.slot.start] : []));
  }

  /** The appointment of a token. The acts here say whether they were done; a refusal is with the asking. */
  read(token: string, again: () => void): Promise<boolean> {
    return this.#alter((source) => source.read(token), again);
  }

  /** Gives a session another hour. */
  move(session: Session, slot: Slot, again: () => void): Promise<boolean> {
    return this.#change((source, manage, key) => source.reschedule(manage, session.id, slot, { key }), again);
  }

  /** Cancels one session, or all that are still to come. */
  cancel(session: string | undefined, again: () => void): Promise<boolean> {
    return this.#change((source, manage, key) => source.cancel(manage, session, { key }), again);
  }

  async #change(call: (source: BookingSource, manage: string, key: string) => Altered, again: () => void) {
    const { manage } = this.appointment ?? {};
    return manage !== undefined && this.#alter((source) => call(source, manage, newKey()), again);
  }

  async #alter(call: (source: BookingSource) => Altered, again: () => void): Promise<boolean> {
    const got = await this.#asking.ask(call, again);
    if (got) this.appointment = got.appointment;
    return !!got;
  }
}
