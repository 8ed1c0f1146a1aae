// The booking as one framework-free store: facts down to the templates, acts up from them. Touches the source only.
import { change, emptyDraft, newKey, toRequest, type Draft, type Patch } from '../draft.js';
import { checkMail, checkPerson, checkRequest } from '../fields.js';
import type * as api from '../source.js';
import { Agenda } from './agenda.js';
import { Asking, type Refusal } from './asking.js';
import type { Edges } from './edges.js';
import * as events from './events.js';
import * as flow from './flow.js';
import { Holding } from './holding.js';
import { Letters } from './letters.js';
import { Standing } from './standing.js';

/** Every fact the templates read, and every act of the visitor and the page. */
export class BookingStore {
  flow: flow.Flow = { step: 'service', draft: emptyDraft() };
  practice?: api.BookingPractice | undefined;
  errors: api.FieldErrors = {};
  earlier = false;
  handOver?: api.HandOver | undefined;
  /** The session that gets another hour. */
  moving?: api.Session | undefined;
  /** Somebody came back by a reload: the hour is there, what was typed is not, and the page says so. */
  resumed = false;
  readonly agenda: Agenda;
  readonly #asking: Asking;
  readonly #standing: Standing;
  readonly #holding: Holding;
  readonly #letters: Letters;
  /** The step before a reload, until the practice is known. */
  #was?: string | undefined;

  constructor(private readonly edges: Edges) {
    this.agenda = new Agenda(edges.changed, edges.now);
    this.#asking = new Asking({ changed: edges.changed, refused: (failure) => this.#refused(failure) });
    this.#standing = new Standing(this.#asking);
    this.#letters = new Letters(this.#asking);
    this.#holding = new Holding(this.#asking, this.agenda, {
      draft: () => this.draft,
      hold: (hold) => this.#hold(hold),
      choose: (slots) => this.#put({ ...this.flow, draft: change(this.draft, { slots, hold: undefined }) }),
      now: edges.now,
    });
  }

  get draft(): Draft {
    return this.flow.draft;
  }

  get appointment(): api.Appointment | undefined {
    return this.#standing.appointment;
  }

  /** The hours that came free when it was moved or cancelled. */
  get freed(): readonly api.Slot[] {
    return this.#standing.freed;
  }

  /** How often in one go, asked for; what is free is in `draft.slots`. */
  get times(): number {
    return this.#holding.times;
  }
  get busy(): boolean {
    return this.#asking.busy;
  }

  get refusal(): Refusal | undefined {
    return this.#asking.refusal;
  }

  /** Starts with a source; what was typed before stays. A manage token opens its appointment; '' is a link that lost it. */
  async open(source: api.BookingSource | undefined, wishes: flow.Wishes, manage?: string): Promise<void> {
    this.#asking.turnTo(source);
    this.practice = undefined;
    this.agenda.stop();
    if (!source) return this.edges.changed();
    const again = (): void => void this.open(source, wishes, manage);
    const { practice } = (await this.#asking.ask(() => source.describe(), again)) ?? {};
    if (!practice) return;
    this.practice = practice;
    this.flow = flow.begin(practice, this.draft, wishes);
    if (this.#was !== undefined) this.flow = flow.resume(this.flow, this.#was, this.edges.now());
    this.resumed = this.#was !== undefined && this.flow.step === 'details';
    this.#was = undefined;
    if (manage !== undefined && practice.can.manage) return this.manage(manage);
    this.#arrive();
  }

  /** What was chosen before a reload; taken up when the practice is known. */
  restore(draft: Draft, step: string): void {
    [this.flow, this.#was] = [{ ...this.flow, draft }, step];
  }

  /** The source's own code could not be fetched. */
  fail(again: () => void): void {
    this.#asking.refusal = { failure: { ok: false, reason: 'offline' }, again };
    this.edges.changed();
  }

  /** The page asks for another service or care giver. Not once the visitor is further on. */
  wish(wishes: flow.Wishes): void {
    const { practice, flow: now } = this;
    if (!practice || !['service', 'when'].includes(now.step)) return;
    this.#enter(flow.begin(practice, { ...this.draft, service: wishes.service ?? this.draft.service }, wishes));
  }

  /** A new booking by the same person: name and contact stay, the rest begins again; at the hours, where `service` is said. */
  restart(service = ''): void {
    if (!this.practice) return;
    const { person, careGiver } = this.draft;
    this.#standing.appointment = this.handOver = this.moving = this.#asking.refusal = undefined;
    this.#holding.times = 1;
    this.#enter(flow.begin(this.practice, { ...emptyDraft(), person, careGiver, service }));
  }

  type(patch: Patch): void {
    this.#put({ ...this.flow, draft: change(this.draft, patch) });
    this.edges.changed();
  }

  /** One tap chooses a service and goes on. */
  chooseService(id: string): void {
    this.#enter({ ...flow.chooseService(this.flow, this.practice!, id), step: 'when' });
  }

  chooseGiver(id: string): void {
    this.#enter(flow.chooseGiver(this.flow, id));
  }

  pick(slot: api.Slot): void {
    this.#asking.refusal = undefined;
    this.type({ slots: [slot], hold: undefined });
  }

  /** The same hour in the weeks after, so often in one go. */
  async repeat(times: number): Promise<void> {
    const { practice } = this;
    if (!practice || this.busy) return;
    await this.#holding.repeat(practice, times, () => void this.repeat(times));
    this.edges.changed();
  }

  back(): void {
    this.#asking.refusal = undefined;
    if (this.flow.step === 'move') return this.go('manage');
    this.#enter(flow.back(this.flow, this.practice!));
  }

  go(step: flow.Step): void {
    this.#asking.refusal = undefined;
    this.#enter({ ...this.flow, step });
  }

  /** From the hours on to the details: this first keeps the hour for the visitor. */
  async goOn(): Promise<void> {
    const { practice } = this;
    if (!practice || this.busy) return;
    this.#asking.refusal = undefined;
    await this.#holding.series(practice);
    if (!(await this.#holding.keep(practice, () => void this.goOn()))) return;
    this.#enter(flow.next(this.flow, practice));
    void this.#asking.source?.prepare?.();
  }

  async extend(): Promise<void> {
    await this.#holding.extend();
    this.edges.changed();
  }

  /** Sends the booking: only ever called by the visitor's submit. */
  async book(website: string): Promise<void> {
    const { practice } = this;
    if (!this.#asking.source || !practice) return;
    const request = toRequest(this.draft, this.edges.language(), website);
    this.errors = checkRequest(request, practice);
    if (this.#faulty) return;
    const starts = this.draft.slots.map((slot) => slot.start);
    if (!this.edges.tell(new events.BookingRequestEvent(starts))) return;
    const { key } = this.draft;
    const made = await this.#asking.ask(
      (source) => source.book(request, { key }),
      () => void this.book(website),
    );
    if (made?.kind === 'hand-over') {
      this.handOver = made.handOver;
      this.#enter({ ...this.flow, step: 'handed-over' });
    } else if (made) {
      this.#standing.appointment = made.appointment;
      this.earlier = made.earlier;
      // It became the appointment: there is nothing to give back.
      this.#hold(undefined);
      this.#enter({ ...this.flow, step: 'done' });
      this.edges.tell(new events.AppointmentBookedEvent(this.#standing.starts));
    } else if (this.refusal?.failure.reason === 'expired' && this.draft.hold) {
      // The hold ran out while typing; the hour itself may still be free, and asking for it is what the visitor wants.
      this.#hold(undefined);
      this.flow = { ...this.flow, draft: { ...this.draft, key: newKey() } };
      this.edges.changed();
    }
  }

  async manage(token: string): Promise<void> {
    this.#enter({ ...this.flow, step: 'manage' });
    if (token) await this.#standing.read(token, () => void this.manage(token));
    else this.#asking.refusal = { failure: { ok: false, reason: 'expired' } };
    this.edges.changed();
  }

  /** Opens the agenda to give `session` another hour. */
  move(session: api.Session): void {
    const { service, careGiver } = session.slot;
    this.moving = session;
    this.#holding.times = 1;
    this.#asking.refusal = undefined;
    this.#enter({ step: 'move', draft: { ...this.draft, service, careGiver, slots: [], hold: undefined } });
  }

  async moveTo(): Promise<void> {
    const [slot] = this.draft.slots;
    const { moving, busy } = this;
    const done = !busy && slot && moving && (await this.#standing.move(moving, slot, () => void this.moveTo()));
    if (done) this.#altered('moved', events.AppointmentMovedEvent);
  }

  /** Cancels one session, or all that are still to come. */
  async cancel(session: string | undefined): Promise<void> {
    const done = !this.busy && (await this.#standing.cancel(session, () => void this.cancel(session)));
    if (done) this.#altered('cancelled', events.AppointmentCancelledEvent);
  }

  async join(wish: api.WaitingWish): Promise<void> {
    const { person, consent } = toRequest(this.draft, wish.language);
    this.errors = { ...checkPerson(person), ...(consent ? {} : { consent: 'consent' }) };
    if (this.#faulty || !(await this.#letters.join({ ...wish, person }, () => void this.join(wish)))) return;
    this.go('joined');
  }

  /** Has the links of the appointments of a mail sent there. */
  async find(): Promise<void> {
    const { mail } = toRequest(this.draft, this.edges.language()).person;
    this.errors = checkMail(mail);
    if (this.#faulty || !(await this.#letters.find(mail, this.edges.language(), () => void this.find()))) return;
    this.go('found');
  }

  /** A page that was kept by the browser shows old hours. */
  wake(): void {
    if (this.flow.step === 'when' || this.flow.step === 'move') void this.agenda.refresh();
  }

  /** Back in the appointment after a change, which the page is told of. */
  #altered(step: 'moved' | 'cancelled', Told: new (starts: readonly string[]) => Event): void {
    this.moving = undefined;
    this.#enter({ step, draft: { ...this.draft, slots: [] } });
    this.edges.tell(new Told(this.#standing.starts));
  }

  /** Something under way, or to be put right first: then nothing is sent. */
  get #faulty(): boolean {
    const faulty = this.busy || Object.keys(this.errors).length > 0;
    if (faulty) this.edges.changed();
    return faulty;
  }

  #refused(failure: api.Failure): void {
    const lost = failure.reason === 'slot-taken';
    if (failure.reason === 'invalid') this.errors = failure.fields;
    if (this.flow.step !== 'move') this.#put(flow.afterRefusal(this.flow, failure));
    else if (lost) this.#put({ ...this.flow, draft: { ...this.draft, slots: [] } });
    if (lost) void this.agenda.refresh();
  }

  /** The hold there is from now on. Gives nothing back: the one before became this one, an appointment, or ran out. */
  #hold(hold: Draft['hold']): void {
    this.flow = { ...this.flow, draft: { ...this.draft, hold } };
  }

  /** Where an act leads. A held hour it leaves goes back to the others; nobody waits for that: it runs out by itself. */
  #put(to: flow.Flow): void {
    const { hold } = this.draft;
    this.flow = to;
    if (hold && !to.draft.hold) void this.#asking.source?.release(hold);
  }

  #enter(to: flow.Flow): void {
    this.#put(to);
    if (to.step !== 'details') [this.errors, this.resumed] = [{}, false];
    this.#arrive();
  }

  #arrive(): void {
    const { step, draft } = this.flow;
    const { practice } = this;
    const { source } = this.#asking;
    if (practice?.kind === 'slots' && source && (step === 'when' || step === 'move')) {
      void this.agenda.show({ source, practice, service: draft.service, careGiver: draft.careGiver });
    }
    this.edges.changed();
  }
}
