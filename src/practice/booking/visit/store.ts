// The booking as one framework-free store: facts down to the templates, acts up from them. Touches the source only.
import { addDays, dayOf, readInstant } from '../../../platform/time/zone.js';
import { weekly } from '../days.js';
import { change, emptyDraft, newKey, toRequest, type Draft, type Patch } from '../draft.js';
import { checkPerson, checkRequest } from '../fields.js';
import { heldAt } from '../held.js';
import type * as api from '../source.js';
import { Agenda } from './agenda.js';
import { Asking, type Refusal } from './asking.js';
import type { Edges } from './edges.js';
import * as events from './events.js';
import * as flow from './flow.js';
import { Standing } from './standing.js';

/** Every fact the templates read, and every act of the visitor and the page. */
export class BookingStore {
  flow: flow.Flow = { step: 'service', draft: emptyDraft() };
  practice?: api.BookingPractice | undefined;
  errors: api.FieldErrors = {};
  earlier = false;
  handOver?: api.HandOver | undefined;
  /** A change asked for in the overview is under way: what is done leads back to it. */
  returning = false;
  /** How often in one go, asked for; what is free is in `draft.slots`. */
  times = 1;
  /** The session that gets another hour. */
  moving?: api.Session | undefined;
  readonly agenda: Agenda;
  readonly #asking: Asking;
  readonly #standing: Standing;
  /** The step before a reload, until the practice is known. */
  #was?: string | undefined;

  constructor(private readonly edges: Edges) {
    this.agenda = new Agenda(edges.changed, edges.now);
    this.#asking = new Asking({ changed: edges.changed, refused: (failure) => this.#refused(failure) });
    this.#standing = new Standing(this.#asking);
  }

  get draft(): Draft {
    return this.flow.draft;
  }

  get appointment(): api.Appointment | undefined {
    return this.#standing.appointment;
  }

  get busy(): boolean {
    return this.#asking.busy;
  }

  get refusal(): Refusal | undefined {
    return this.#asking.refusal;
  }

  /** Starts with a source; what was typed before stays. A manage token opens its appointment instead. */
  async open(source: api.BookingSource | undefined, wishes: flow.Wishes, manage?: string): Promise<void> {
    this.#asking.turnTo(source);
    this.practice = undefined;
    this.returning = false;
    this.agenda.stop();
    if (!source) return this.edges.changed();
    const again = (): void => void this.open(source, wishes, manage);
    const answer = await this.#asking.ask(() => source.describe(), again);
    if (!answer) return;
    this.practice = answer.practice;
    this.flow = flow.begin(answer.practice, this.draft, wishes);
    if (this.#was !== undefined) this.flow = flow.resume(this.flow, answer.practice, this.#was, this.edges.now());
    this.#was = undefined;
    if (manage && answer.practice.can.manage) return this.manage(manage);
    this.#arrive();
  }

  /** What was typed before a reload; taken up when the practice is known. */
  restore(draft: Draft, step: string): void {
    this.flow = { ...this.flow, draft };
    this.#was = step;
  }

  /** The source's own code could not be fetched. */
  fail(again: () => void): void {
    this.#asking.refusal = { failure: { ok: false, reason: 'offline' }, again };
    this.edges.changed();
  }

  /** The page asks for another service or care giver. Not once the visitor is further on. */
  wish(wishes: flow.Wishes): void {
    const { practice, flow: now } = this;
    if (!practice || !['service', 'giver', 'when'].includes(now.step)) return;
    this.#enter(flow.begin(practice, { ...this.draft, service: wishes.service ?? this.draft.service }, wishes));
  }

  /** A new booking by the same person: name and contact stay, the rest begins again. */
  restart(): void {
    if (!this.practice) return;
    const { person, careGiver } = this.draft;
    this.#standing.appointment = undefined;
    this.handOver = undefined;
    this.times = 1;
    this.moving = undefined;
    this.returning = false;
    this.#enter(flow.begin(this.practice, { ...emptyDraft(), person, careGiver }));
  }

  type(patch: Patch): void {
    this.#choose({ ...this.flow, draft: change(this.draft, patch) });
  }

  chooseService(id: string): void {
    this.#choose(flow.chooseService(this.flow, this.practice!, id));
  }

  chooseGiver(id: string): void {
    this.#choose(flow.chooseGiver(this.flow, id));
  }

  pick(slot: api.Slot): void {
    this.#asking.refusal = undefined;
    this.type({ slots: [slot], hold: undefined });
    if (this.times > 1) void this.repeat(this.times);
  }

  /** The same hour in the weeks after, as often as asked and as far as it is free. */
  async repeat(times: number): Promise<void> {
    const [first] = this.draft.slots;
    const { practice } = this;
    this.times = times;
    if (!first || !practice) return this.edges.changed();
    await this.agenda.reach(addDays(dayOf(readInstant(first.start) ?? 0, practice.zone), 7 * (times - 1)));
    if (this.draft.slots[0]?.id !== first.id) return;
    const found = weekly(first, this.agenda.slots, times, practice.zone);
    this.type({ slots: found.length ? found : [first], hold: undefined });
  }

  back(): void {
    this.#asking.refusal = undefined;
    const { flow: now, practice } = this;
    if (now.step === 'move') return this.#enter({ ...now, step: 'manage' });
    // Back from a change: to the overview, or through the steps when an hour is still to be chosen.
    const over = this.returning && now.step !== 'waiting' ? flow.toOverview(now, practice!) : undefined;
    this.#enter(over?.step === 'confirm' ? over : flow.back(now, practice!));
  }

  go(step: flow.Step): void {
    this.#asking.refusal = undefined;
    this.returning ||= this.flow.step === 'confirm';
    this.#enter({ ...this.flow, step });
  }

  /** On to the next step; from the hours this first keeps the hour for the visitor. */
  async goOn(): Promise<void> {
    const { practice, draft } = this;
    const { source } = this.#asking;
    if (!practice || !source) return;
    this.#asking.refusal = undefined;
    if (this.flow.step === 'when' && practice.can.hold && draft.slots.length && !draft.hold) {
      const again = (): void => void this.goOn();
      const got = await this.#asking.ask(() => source.hold(draft.slots, { key: newKey() }), again);
      if (!got) return;
      this.#hold(heldAt(got.hold, this.edges.now()));
    }
    if (this.flow.step === 'details') {
      this.errors = checkRequest(toRequest(this.draft, this.edges.language()), practice);
      if (Object.keys(this.errors).length) return this.edges.changed();
    }
    this.#enter(this.returning ? flow.toOverview(this.flow, practice) : flow.next(this.flow, practice));
    if (this.flow.step === 'details') void source.prepare?.();
  }

  async extend(): Promise<void> {
    const { hold } = this.draft;
    const got = hold && (await this.#asking.ask((source) => source.extend(hold)));
    if (!got) return;
    this.#hold(heldAt(got.hold, this.edges.now()));
    this.edges.changed();
  }

  /** Sends the booking: only ever called by the visitor's submit. */
  async book(website: string): Promise<void> {
    if (!this.#asking.source || this.busy) return;
    const starts = this.draft.slots.map((slot) => slot.start);
    if (!this.edges.tell(new events.BookingRequestEvent(starts))) return;
    const request = toRequest(this.draft, this.edges.language(), website);
    const again = (): void => void this.book(website);
    const made = await this.#asking.ask((source) => source.book(request, { key: this.draft.key }), again);
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
    await this.#standing.read(token, () => void this.manage(token));
    this.edges.changed();
  }

  /** Opens the agenda to give `session` another hour. */
  move(session: api.Session): void {
    const { service, careGiver } = session.slot;
    this.moving = session;
    this.times = 1;
    this.#asking.refusal = undefined;
    this.#enter({ step: 'move', draft: { ...this.draft, service, careGiver, slots: [], hold: undefined } });
  }

  async moveTo(): Promise<void> {
    const [slot] = this.draft.slots;
    const { moving } = this;
    const again = (): void => void this.moveTo();
    const done = slot && moving && (await this.#standing.move(moving, slot, again));
    if (done) this.#altered(events.AppointmentMovedEvent);
  }

  /** Cancels one session, or all that are still to come. */
  async cancel(session: string | undefined): Promise<void> {
    const done = await this.#standing.cancel(session, () => void this.cancel(session));
    if (done) this.#altered(events.AppointmentCancelledEvent);
  }

  async join(wish: api.WaitingWish): Promise<void> {
    const { person, consent } = toRequest(this.draft, wish.language);
    this.errors = { ...checkPerson(person), ...(consent ? {} : { consent: 'consent' }) };
    const { source } = this.#asking;
    if (Object.keys(this.errors).length || !source?.joinWaitingList) return this.edges.changed();
    const key = newKey();
    const joined = await this.#asking.ask(
      () => source.joinWaitingList!({ ...wish, person }, { key }),
      () => void this.join(wish),
    );
    if (joined) this.#enter({ ...this.flow, step: 'joined' });
  }

  /** A page that was kept by the browser shows old hours. */
  wake(): void {
    if (this.flow.step === 'when' || this.flow.step === 'move') void this.agenda.refresh();
  }

  /** Back in the appointment after a change, which the page is told of. */
  #altered(Told: new (starts: readonly string[]) => Event): void {
    this.moving = undefined;
    this.#enter({ step: 'manage', draft: { ...this.draft, slots: [] } });
    this.edges.tell(new Told(this.#standing.starts));
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

  #choose(to: flow.Flow): void {
    this.#put(to);
    this.edges.changed();
  }

  #enter(to: flow.Flow): void {
    this.#put(to);
    if (!['service', 'giver', 'when', 'details', 'waiting'].includes(to.step)) this.returning = false;
    this.errors = to.step === 'details' ? this.errors : {};
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
