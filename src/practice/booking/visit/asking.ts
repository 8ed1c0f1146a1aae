// One question at a time to the source of hours, and what became of the last one. Touches the source only.
import type { BookingSource, Failure, Outcome } from '../source.js';

/** Something was refused: why, and how to try again. */
export interface Refusal {
  readonly failure: Failure;
  readonly again?: (() => void) | undefined;
}

export interface AskingEdges {
  changed(): void;
  /** A question was refused; `refusal` says why already. */
  refused(failure: Failure): void;
}

/** Answers in the order of the questions: one that was followed by another, or whose source was replaced, is dropped. */
export class Asking {
  source?: BookingSource | undefined;
  busy = false;
  refusal?: Refusal | undefined;
  #turn = 0;

  constructor(private readonly edges: AskingEdges) {}

  /** Another source, or none: what the old one still says is dropped. */
  turnTo(source: BookingSource | undefined): void {
    this.source = source;
    this.busy = false;
    this.refusal = undefined;
  }

  /** Asks once. `again` is how the visitor may try the same. */
  async ask<T extends object>(
    call: (source: BookingSource) => Promise<Outcome<T>>,
    again?: () => void,
  ): Promise<({ readonly ok: true } & T) | undefined> {
    const { source } = this;
    if (!source) return undefined;
    const turn = ++this.#turn;
    this.busy = true;
    this.refusal = undefined;
    this.edges.changed();
    const outcome = await call(source);
    if (turn !== this.#turn || source !== this.source) return undefined;
    this.busy = false;
    if (outcome.ok) return outcome;
    if (outcome.reason !== 'aborted') {
      // An hour that is gone is not asked for again.
      this.refusal = { failure: outcome, again: outcome.reason === 'slot-taken' ? undefined : again };
      this.edges.refused(outcome);
    }
    this.edges.changed();
    return undefined;
  }
}
