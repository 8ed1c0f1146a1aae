// Where the visitor is on the way to an appointment, and where each act leads. Pure: no DOM, no clock, no network.
import { change, type Draft } from '../draft.js';
import { heldAt } from '../held.js';
import type { CareGiver, BookingPractice, Failure, Service } from '../source.js';
import { readInstant } from '../../../platform/time/zone.js';

/** `move` chooses a new hour for a session, `waiting` asks for the waiting list; both end in `manage` or `joined`. */
export type Step =
  | 'service'
  | 'giver'
  | 'when'
  | 'details'
  | 'confirm'
  | 'done'
  | 'handed-over'
  | 'manage'
  | 'move'
  | 'waiting'
  | 'joined';

export interface Flow {
  readonly step: Step;
  readonly draft: Draft;
}

/** What a mark on the strip stands for. */
export type Mark = 'service' | 'giver' | 'when' | 'details';

export const serviceOf = (practice: BookingPractice, id: string): Service | undefined =>
  practice.services.find((service) => service.id === id);

export const giverOf = (practice: BookingPractice, id: string): CareGiver | undefined =>
  practice.careGivers.find((giver) => giver.id === id);

/** Who offers a service, in the practice's order; everyone when the practice names no services. */
export function giversFor(practice: BookingPractice, service: string): readonly CareGiver[] {
  const chosen = serviceOf(practice, service);
  return chosen ? practice.careGivers.filter((giver) => chosen.careGivers.includes(giver.id)) : practice.careGivers;
}

/** The marks on the strip. They depend on the practice alone, so the strip does not change under way. */
export function marksOf(practice: BookingPractice): Mark[] {
  return [
    ...(practice.services.length > 1 ? (['service'] as const) : []),
    ...(practice.careGivers.length > 1 ? (['giver'] as const) : []),
    'when',
    'details',
  ];
}

/** Which mark is 'now': its index, or the number of marks when all are done. */
export function markAt(practice: BookingPractice, step: Step): number {
  const marks = marksOf(practice);
  if (['done', 'handed-over', 'joined', 'manage'].includes(step)) return marks.length;
  const mark = step === 'confirm' ? 'details' : step === 'waiting' || step === 'move' ? 'when' : step;
  return Math.max(0, (marks as Step[]).indexOf(mark));
}

/** The steps this visitor takes: a choice of one is no choice. */
function walk(practice: BookingPractice, draft: Draft): Step[] {
  const asks = (mark: Mark): boolean => mark !== 'giver' || giversFor(practice, draft.service).length > 1;
  return [...marksOf(practice).filter(asks), 'confirm'];
}

const move = (flow: Flow, practice: BookingPractice, by: 1 | -1): Flow => {
  const steps = walk(practice, flow.draft);
  const step = steps[Math.max(0, steps.indexOf(flow.step) + by)];
  return step ? { ...flow, step } : flow;
};

export const next = (flow: Flow, practice: BookingPractice): Flow => move(flow, practice, 1);
export const back = (flow: Flow, practice: BookingPractice): Flow =>
  flow.step === 'waiting' ? { ...flow, step: 'when' } : move(flow, practice, -1);

/** After a change asked for in the overview: back to it, unless the change left no hour; then that is asked first. */
export const toOverview = (flow: Flow, practice: BookingPractice): Flow => ({
  ...flow,
  step: practice.kind === 'slots' && !flow.draft.slots.length ? 'when' : 'confirm',
});

export const isFirst = (flow: Flow, practice: BookingPractice): boolean => walk(practice, flow.draft)[0] === flow.step;

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
  let flow = chooseService({ step: 'service', draft }, practice, service);
  if (practice.services.length && !service) return flow;
  const givers = giversFor(practice, service);
  const giver = givers.find((one) => one.id === wishes.careGiver);
  if (giver) flow = chooseGiver(flow, giver.id);
  return { ...flow, step: giver || givers.length < 2 ? 'when' : 'giver' };
}

/** Where somebody was before a reload, as far as what was kept still leads there; consent is given anew in the details. */
export function resume(flow: Flow, practice: BookingPractice, step: string, now: number): Flow {
  const { draft } = flow;
  const soon = draft.slots.filter((slot) => (readInstant(slot.start) ?? 0) > now);
  const whole = soon.length === draft.slots.length;
  const hold = whole && draft.hold ? heldAt(draft.hold, now) : undefined;
  const there = { ...flow, draft: change(draft, { slots: soon, hold }) };
  const further = ['details', 'confirm'].includes(step);
  // Without a service there is nothing to go on with.
  if (flow.step === 'service' || !(further || step === 'when')) return there;
  const ready = practice.kind === 'slots' ? soon.length > 0 : draft.preferred.length > 0;
  return { ...there, step: further && ready ? 'details' : 'when' };
}

/** Where a refusal is put right. A lost hour is chosen anew and everything typed stays. */
export function afterRefusal(flow: Flow, failure: Failure): Flow {
  if (failure.reason === 'slot-taken') {
    return { step: 'when', draft: change(flow.draft, { slots: [], hold: undefined }) };
  }
  return failure.reason === 'invalid' ? { ...flow, step: 'details' } : flow;
}

/** The manage token in a location's hash (`#manage=…`). A fragment is never sent to a server. */
export const tokenIn = (hash: string): string | undefined => /^#manage=([\w.~+/=-]{1,2000})$/.exec(hash)?.[1];
