// What every act of the booking needs: the facts, asking the source once, going to a step. Touches the source only.
import { change, emptyDraft, type Draft } from '../draft.js';
import type {
  Appointment,
  BookingRequest,
  BookingSource,
  Description,
  Failure,
  FieldErrors,
  HandOver,
  Outcome,
  Session,
} from '../source.js';
import { Agenda } from './agenda.js';
import * as flow from './flow.js';

export interface Edges {
  changed(): void;
  /** ms since 1970. */
  now(): number;
  language(): BookingRequest['language'];
  /** False when the page asked not to go on. */
  tell(event: Event): boolean;
}

/** Something was refused: why, and how to try again. */
export interface Refusal {
  readonly failure: Failure;
  readonly again?: (() => void) | undefined;
}

/** The facts the templates read, and what the acts are made of. */
export class BookingCore {
  flow: flow.Flow = { step: 'service', draft: emptyDraft() };
  practice?: Description | undefined;
  busy = false;
  refusal?: Refusal | undefined;
  errors: FieldErrors = {};
  held?: flow.Held | undefined;
  appointment?: Appointment | undefined;
  earlier = false;
  handOver?: HandOver | undefined;
  /** A change asked for in the overview is under way: what is done leads back to it. */
  returning = false;
  /** How often in one go, asked for; what is free is in `draft.slots`. */
  times = 1;
  /** The session that gets another hour. */
  moving?: Session | undefined;
  readonly agenda: Agenda;
  protected source?: BookingSource | undefined;
  private turn = 0;

  constructor(protected readonly edges: Edges) {
    this.agenda = new Agenda(edges.changed, edges.now);
  }

  get draft(): Draft {
    return this.flow.draft;
  }

  type(patch: Partial<Omit<Draft, 'version' | 'key'>>): void {
    this.flow = { ...this.flow, draft: change(this.draft, patch) };
    this.edges.changed();
  }

  /** Asks once; an answer to a source that has been replaced is dropped. */
  protected async ask<T extends object>(
    call: () => Promise<Outcome<T>>,
    again?: () => void,
  ): Promise<({ readonly ok: true } & T) | undefined> {
    const turn = ++this.turn;
    const source = this.source;
    this.busy = true;
    this.refusal = undefined;
    this.edges.changed();
    const outcome = await call();
    if (turn !== this.turn || source !== this.source) return undefined;
    this.busy = false;
    if (outcome.ok) return outcome;
    if (outcome.reason !== 'aborted') this.refused(outcome, again);
    this.edges.changed();
    return undefined;
  }

  protected refused(failure: Failure, again: (() => void) | undefined): void {
    const lost = failure.reason === 'slot-taken';
    this.refusal = { failure, again: lost ? undefined : again };
    if (failure.reason === 'invalid') this.errors = failure.fields;
    if (this.flow.step !== 'move') this.flow = flow.afterRefusal(this.flow, failure);
    else if (lost) this.flow = { ...this.flow, draft: { ...this.draft, slots: [] } };
    if (!lost) return;
    this.release();
    void this.agenda.refresh();
  }

  protected enter(to: flow.Flow): void {
    this.flow = to;
    if (!['service', 'giver', 'when', 'details', 'waiting'].includes(to.step)) this.returning = false;
    this.errors = to.step === 'details' ? this.errors : {};
    this.arrive();
  }

  protected arrive(): void {
    const { step, draft } = this.flow;
    const { practice } = this;
    if (practice?.kind === 'slots' && this.source && (step === 'when' || step === 'move')) {
      void this.agenda.show({ source: this.source, practice, service: draft.service, careGiver: draft.careGiver });
    }
    this.edges.changed();
  }

  /** Gives a held hour back to the others. Nobody waits for the answer: it runs out by itself. */
  protected release(): void {
    if (this.held) void this.source?.release(this.held.hold);
    this.held = undefined;
  }
}
