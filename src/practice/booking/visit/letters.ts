// What is asked of the practice beside an appointment: a place on the waiting list, and the link of an appointment by mail.
// Touches the source only.
import type { BookingSource, Failure, Language, Outcome, WaitingWish } from '../source.js';
import type { Asking } from './asking.js';
import { Deed } from './deed.js';

const unsupported: Failure = { ok: false, reason: 'unsupported' };

/** The acts say whether they were done; a refusal is with the asking. */
export class Letters {
  readonly #asking: Asking;
  readonly #waiting = new Deed();
  readonly #finding = new Deed();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  join({ language, ...wish }: WaitingWish, again: () => void): Promise<boolean> {
    const key = this.#waiting.key(wish, language);
    const said = { ...wish, language: this.#waiting.language };
    return this.#write(this.#waiting, (source) => source.joinWaitingList?.(said, { key }), again);
  }

  find(mail: string, language: Language, again: () => void): Promise<boolean> {
    const key = this.#finding.key(mail, language);
    return this.#write(this.#finding, (source) => source.find?.(mail, this.#finding.language, { key }), again);
  }

  async #write(
    deed: Deed,
    call: (source: BookingSource) => Promise<Outcome<object>> | undefined,
    again: () => void,
  ): Promise<boolean> {
    const done = await this.#asking.ask(async (source) => (await call(source)) ?? unsupported, again);
    deed.came(done ? undefined : this.#asking.refusal?.failure);
    return !!done;
  }
}
