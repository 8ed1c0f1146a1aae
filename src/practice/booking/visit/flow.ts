// Where the visitor is on the way to an appointment, and where each act leads. Pure: no DOM, no clock, no network.
import { change, type Draft } from '../draft.js';
import { heldAt } from '../held.js';
import type { CareGiver, BookingPractice, Failure, Service } from '../source.js';
import { readInstant } from '../../../platform/time/zone.js';

/**
 * Three on the way: what for, when and with whom, who. The ends have a picture of their own. `move` chooses a new hour for a
 * session; `find` asks for the link of an appointment by mail.
 */
export type Step =
  | 'service'
  | 'when'
  | 'details'
  | 'done'
  | 'handed-over'
  | 'manage'
  | 'move'
  | 'moved'
  | 'cancelled'
  | 'waiting'
  | 'joined'
  | 'find'
  | 'found';

export interface Flow {
  readonly step: Step;
  readonly draft: Draft;
}

/** What a mark on the strip stands for. */
export type Mark = 'service' | 'when' | 'details';

export const serviceOf = (practice: BookingPractice, id: string): Service | undefined =>
  practice.services.find((service) => service.id === id);

export const giverOf = (practice: BookingPractice, id: string): CareGiver | undefined =>
  practice.careGivers.find((giver) => giver.id === id);

/** Who offers a service, in the practice's order; everyone when the practice names no services. */
export function giversFor(practice: BookingPractice, service: string): readonly CareGiver[] {
  const chosen = serviceOf(practice, service);
  return chosen ? practice.careGivers.filter((giver) => chosen.careGivers.includes(giver.id)) : practice.careGivers;
}

/** The marks on the strip: a choice of one is no choice. They depend on the practice alone, so they stay under way. */
export const marksOf = (practice: BookingPractice): Mark[] =>
  practice.services.length > 1 ? ['service', 'when', 'details'] : ['when', 'details'];

/** Which mark is 'now': its index; -1 where no strip of marks stands. */
export function markAt(practice: BookingPractice, step: Step): number {
  const mark = step === 'waiting' ? 'when' : step;
  return (marksOf(practice) as Step[]).indexOf(mark);
}

const move = (flow: Flow, practice: BookingPractice, by: 1 | -1): Flow => {
  const steps = marksOf(practice);
  const step = steps[Math.max(0, (steps as Step[]).indexOf(flow.step) + by)];
  return step ? { ...flow, step } : flow;
};

export const next = (flow: Flow, practice: BookingPractice): Flow => move(flow, practice, 1);
export const back = (flow: Flow, practice: BookingPractice): Flow =>
  flow.step === 'waiting' ? { ...flow, step: 'when' } : move(flow, practice, -1);

/** Another service: hours that were chosen are no longer the right length, and the care giver may not offer it. */
export function chooseService(flow: Flow, practice: BookingPractice, service: string): Flow {
  const givers = giversFor(practice, service);
  const kept = givers.some((giver) => giver.id === flow.draft.careGiver) ? flow.draft.careGiver : '';
  const careGiver = givers.length === 1 ? (givers[0]?.id ?? '') : kept;
  if (service === flow.draft.service && careGiver === flow.draft.careGiver) return flow;
  return { ...flow, draft: change(flow.draft, { service, careGiver, slots: [], hold: undefined }) };
}

/** `''` is 'the first who is free'. Hours that are with this care giver anyway stay. */
export function chooseGiver(flow: Flow, careGiver: string): Flow {
  if (careGiver === flow.draft.careGiver) return flow;
  const { slots } = flow.draft;
  if (slots.length && slots.every((slot) => !careGiver || slot.careGiver === careGiver)) {
    return { ...flow, draft: change(flow.draft, { careGiver }) };
  }
  return { ...flow, draft: change(flow.draft, { careGiver, slots: [], hold: undefined }) };
}

export interface Wishes {
  /** Ids the page asks for; unknown ones are left aside. */
  readonly service?: string | undefined;
  readonly careGiver?: string | undefined;
}

/** The first step that is still open, with what the page or the practice already decides filled in. */
export function begin(practice: BookingPractice, draft: Draft, wishes: Wishes = {}): Flow {
  const only = practice.services.length === 1 ? practice.services[0]?.id : undefined;
  const service = [draft.service, wishes.service, only].find((id) => !!id && !!serviceOf(practice, id)) ?? '';
  const flow = chooseService({ step: 'service', draft }, practice, service);
  if (practice.services.length && !service) return flow;
  const giver = giversFor(practice, service).find((one) => one.id === wishes.careGiver);
  return { ...(giver ? chooseGiver(flow, giver.id) : flow), step: 'when' };
}

/** Where somebody was before a reload, as far as what was kept still leads there; what was typed is typed anew. */
export function resume(flow: Flow, step: string, now: number): Flow {
  const { draft } = flow;
  const soon = draft.slots.filter((slot) => (readInstant(slot.start) ?? 0) > now);
  const whole = soon.length === draft.slots.length;
  const hold = whole && draft.hold ? heldAt(draft.hold, now) : undefined;
  const there = { ...flow, draft: change(draft, { slots: soon, hold }) };
  // Without a service there is nothing to go on with.
  return flow.step === 'when' && step === 'details' && soon.length ? { ...there, step } : there;
}

/** Where a refusal is put right. A lost hour is chosen anew and everything typed stays. */
export function afterRefusal(flow: Flow, failure: Failure): Flow {
  if (failure.reason !== 'slot-taken') return flow;
  return { step: 'when', draft: change(flow.draft, { slots: [], hold: undefined }) };
}

/**
 * The manage token in what stood after the '#' (`manage=…`), as far as mail programs left it whole: they write signs as %2E, and
 * take a full stop, a bracket or '&utm_…' along. '' where it says 'manage' and holds none; undefined where it says nothing.
 */
export function tokenIn(fragment: string | undefined): string | undefined {
  if (fragment === undefined) return undefined;
  let said = fragment;
  try {
    said = decodeURIComponent(fragment);
  } catch {
    // A lone % belongs to no token: what stands before it may.
  }
  return /^manage=([\w.~+/=-]{1,2000})/.exec(said)?.[1]?.replace(/\.+$/, '') ?? '';
}
