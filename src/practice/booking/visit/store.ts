// The booking as one framework-free store: facts down to the templates, acts up from them. Touches the source only.
import { weekly } from '../days.js';
import { emptyDraft, newKey, toRequest, type Draft } from '../draft.js';
import { checkRequest } from '../fields.js';
import type { Appointment, BookingSource, Description, Outcome, Session, Slot, WaitingWish } from '../source.js';
import { addDays, dayOf, readInstant } from '../../../platform/time/zone.js';
import * as events from './events.js';
import * as flow from './flow.js';
import { BookingCore } from './store-core.js';

/** Every act of the visitor and the page. */
export class BookingStore extends BookingCore {
  /** The step before a reload, until the practice is known. */
  #was?: string | undefined;

  /** Starts with a source; what was typed before stays. A manage token opens its appointment instead. */
  async open(source: BookingSource | undefined, wishes: flow.Wishes, manage?: string): Promise<void> {
    this.source = source;
    this.busy = false;
    this.refusal = undefined;
    this.practice = undefined;
    this.returning = false;
    this.agenda.stop();
    if (!source) return this.edges.changed();
    const again = (): void => void this.open(source, wishes, manage);
    const told = await this.ask(() => source.describe(), again);
    if (!told) return;
    this.practice = told.practice;
    this.flow = flow.begin(told.practice, this.draft, wishes);
    this.#resume(told.practice);
    if (manage && told.practice.can.manage) return this.manage(manage);
    this.arrive();
  }

  /** What was typed before a reload; taken up when the practice is known. */
  restore(draft: Draft, step: string): void {
    this.flow = { ...this.flow, draft };
    this.#was = step;
  }

  #resume(practice: Description): void {
    if (this.#was === undefined) return;
    const now = this.edges.now();
    this.flow = flow.resume(this.flow, practice, this.#was, now);
    this.#was = undefined;
    const { hold } = this.draft;
    if (hold) this.held = flow.heldAt(hold, now);
  }

  /** The source's own code could not be fetched. */
  fail(again: () => void): void {
    this.refusal = { failure: { ok: false, reason: 'offline' }, again };
    this.edges.changed();
  }

  /** The page asks for another service or care giver. Not once the visitor is further on. */
  wish(wishes: flow.Wishes): void {
    const { practice, flow: now } = this;
    if (!practice || !['service', 'giver', 'when'].includes(now.step)) return;
    this.enter(flow.begin(practice, { ...this.draft, service: wishes.service ?? this.draft.service }, wishes));
  }

  async manage(token: string): Promise<void> {
    this.enter({ ...this.flow, step: 'manage' });
    const found = await this.ask(
      () => this.source!.read(token),
      () => void this.manage(token),
    );
    if (found) this.appointment = found.appointment;
    this.edges.changed();
  }

  /** A new booking by the same person: name and contact stay, the rest begins again. */
  restart(): void {
    if (!this.practice) return;
    const { person, careGiver } = this.draft;
    this.appointment = undefined;
    this.handOver = undefined;
    this.held = undefined;
    this.times = 1;
    this.moving = undefined;
    this.returning = false;
    this.enter(flow.begin(this.practice, { ...emptyDraft(), person, careGiver }));
  }

  chooseService(id: string): void {
    this.#let(() => flow.chooseService(this.flow, this.practice!, id));
  }

  chooseGiver(id: string): void {
    this.#let(() => flow.chooseGiver(this.flow, id));
  }

  pick(slot: Slot): void {
    this.release();
    this.refusal = undefined;
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
    this.release();
    this.type({ slots: found.length ? found : [first], hold: undefined });
  }

  back(): void {
    this.refusal = undefined;
    if (this.flow.step === 'move') this.enter({ ...this.flow, step: 'manage' });
    else if (this.returning && this.flow.step !== 'waiting') this.#leaveChange();
    else this.enter(flow.back(this.flow, this.practice!));
  }

  go(step: flow.Step): void {
    this.refusal = undefined;
    this.returning ||= this.flow.step === 'confirm';
    this.enter({ ...this.flow, step });
  }

  /** On to the next step; from the hours this first keeps the hour for the visitor. */
  async goOn(): Promise<void> {
    const { practice, draft } = this;
    const source = this.source;
    if (!practice || !source) return;
    this.refusal = undefined;
    if (this.flow.step === 'when' && practice.can.hold && draft.slots.length && !draft.hold) {
      const got = await this.ask(
        () => source.hold(draft.slots, { key: newKey() }),
        () => void this.goOn(),
      );
      if (!got) return;
      this.held = flow.heldAt(got.hold, this.edges.now());
      this.flow = { ...this.flow, draft: { ...this.draft, hold: got.hold } };
    }
    if (this.flow.step === 'details') {
      this.errors = checkRequest(toRequest(this.draft, this.edges.language()), practice);
      if (Object.keys(this.errors).length) return this.edges.changed();
    }
    this.enter(this.returning ? flow.toOverview(this.flow, practice) : flow.next(this.flow, practice));
    if (this.flow.step === 'details') void source.prepare?.();
  }

  async extend(): Promise<void> {
    const held = this.held;
    if (!held) return;
    const got = await this.ask(() => this.source!.extend(held.hold));
    if (!got) return;
    this.held = flow.heldAt(got.hold, this.edges.now());
    this.type({ hold: got.hold });
  }

  /** Sends the booking: only ever called by the visitor's submit. */
  async book(website: string): Promise<void> {
    const source = this.source;
    if (!source || this.busy) return;
    const starts = this.draft.slots.map((slot) => slot.start);
    if (!this.edges.tell(new events.BookingRequestEvent(starts))) return;
    const request = toRequest(this.draft, this.edges.language(), website);
    const again = (): void => void this.book(website);
    const made = await this.ask(() => source.book(request, { key: this.draft.key }), again);
    if (made?.kind === 'hand-over') {
      this.handOver = made.handOver;
      this.enter({ ...this.flow, step: 'handed-over' });
    } else if (made) {
      this.appointment = made.appointment;
      this.earlier = made.earlier;
      this.held = undefined;
      this.enter({ ...this.flow, step: 'done' });
      this.edges.tell(new events.AppointmentBookedEvent(this.#standing()));
    } else if (this.refusal?.failure.reason === 'expired' && this.draft.hold) {
      // The hold ran out while typing; the hour itself may still be free, and asking for it is what the visitor wants.
      this.held = undefined;
      this.flow = { ...this.flow, draft: { ...this.draft, hold: undefined, key: newKey() } };
      this.edges.changed();
    }
  }

  /** Opens the agenda to give `session` another hour. */
  move(session: Session): void {
    const { service, careGiver } = session.slot;
    this.moving = session;
    this.times = 1;
    this.refusal = undefined;
    this.enter({ step: 'move', draft: { ...this.draft, service, careGiver, slots: [], hold: undefined } });
  }

  moveTo(): Promise<void> {
    const [slot] = this.draft.slots;
    const { moving } = this;
    return this.#alter(
      (manage, key) => slot && moving && this.source!.reschedule(manage, moving.id, slot, { key }),
      events.AppointmentMovedEvent,
      () => void this.moveTo(),
    );
  }

  /** Cancels one session, or all that are still to come. */
  cancel(session: string | undefined): Promise<void> {
    return this.#alter(
      (manage, key) => this.source!.cancel(manage, session, { key }),
      events.AppointmentCancelledEvent,
      () => void this.cancel(session),
    );
  }

  async join(wish: WaitingWish): Promise<void> {
    const request = toRequest(this.draft, wish.language);
    const all = checkRequest(request, { questions: [], prescription: false });
    this.errors = Object.fromEntries(Object.entries(all).filter(([at]) => /^person|^consent/.test(at)));
    if (Object.keys(this.errors).length || !this.source?.joinWaitingList) return this.edges.changed();
    const key = newKey();
    const joined = await this.ask(
      () => this.source!.joinWaitingList!({ ...wish, person: request.person }, { key }),
      () => void this.join(wish),
    );
    if (joined) this.enter({ ...this.flow, step: 'joined' });
  }

  /** A page that was kept by the browser shows old hours. */
  wake(): void {
    if (this.flow.step === 'when' || this.flow.step === 'move') void this.agenda.refresh();
  }

  /** Changes the appointment by its manage token, and tells the page what stands. */
  async #alter(
    call: (manage: string, key: string) => Promise<Outcome<{ readonly appointment: Appointment }>> | undefined,
    Told: new (starts: readonly string[]) => Event,
    again: () => void,
  ): Promise<void> {
    const asked = this.appointment && call(this.appointment.manage, newKey());
    const got = asked && (await this.ask(() => asked, again));
    if (!got) return;
    this.appointment = got.appointment;
    this.moving = undefined;
    this.enter({ step: 'manage', draft: { ...this.draft, slots: [] } });
    this.edges.tell(new Told(this.#standing()));
  }

  #standing(): string[] {
    return (this.appointment?.sessions ?? []).flatMap((one) => (one.status === 'booked' ? [one.slot.start] : []));
  }

  /** Back from a change: to the overview, or through the steps when an hour is still to be chosen. */
  #leaveChange(): void {
    const to = flow.toOverview(this.flow, this.practice!);
    this.enter(to.step === 'confirm' ? to : flow.back(this.flow, this.practice!));
  }

  #let(to: () => flow.Flow): void {
    const before = this.draft.slots;
    this.flow = to();
    if (before !== this.draft.slots) this.release();
    this.edges.changed();
  }
}
