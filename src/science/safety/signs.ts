// The red flags: one list for every widget that names them, in the order they are read. Data only; the sentences are in
// ui/help/strings. A sign that is there says whom to call and how fast; no sign being there says nothing at all.
import { redFlagsDoctor, redFlagsHeartStroke, redFlagsTraining, redFlagsUrgent } from '../evidence/claims/red-flags.js';

/**
 * `new-or-worse`: the emergency number, when it is new or getting worse: never only when sudden, and however long it is
 * there. `at-once`: the emergency number. `today`: the doctor, today. `soon`: an appointment with the doctor.
 * `before-training`: the doctor, before someone begins to train.
 */
export type Call = 'new-or-worse' | 'at-once' | 'today' | 'soon' | 'before-training';

export interface Sign {
  readonly id: string;
  readonly call: Call;
  /** The claim it rests on, and what that claim calls it: one sentence may say several. */
  readonly claim: { readonly id: string; readonly value: readonly string[] };
  readonly says: readonly string[];
}

/** Checks the shape, and that a claim names what a sign says, while keeping the ids as types. */
const sign = <const I extends string, const V extends readonly string[]>(
  id: I,
  call: Call,
  claim: { readonly id: string; readonly value: V },
  ...says: readonly V[number][]
): Sign & { readonly id: I } => ({ id, call, claim, says });

export const signs = [
  sign('bladder', 'new-or-worse', redFlagsUrgent, 'bladder'),
  sign('bowel', 'new-or-worse', redFlagsUrgent, 'bowel'),
  sign('saddle', 'new-or-worse', redFlagsUrgent, 'saddle-feeling'),
  sign('leg', 'new-or-worse', redFlagsUrgent, 'leg-weakness'),
  sign('bothLegs', 'new-or-worse', redFlagsUrgent, 'both-legs'),
  sign('accident', 'at-once', redFlagsUrgent, 'serious-accident'),
  sign('chest', 'at-once', redFlagsHeartStroke, 'chest-pain'),
  sign('breath', 'at-once', redFlagsHeartStroke, 'breathless'),
  sign('stroke', 'at-once', redFlagsHeartStroke, 'stroke'),
  sign('severe', 'today', redFlagsDoctor, 'severe-or-growing-pain'),
  sign('night', 'today', redFlagsDoctor, 'night-or-rest-pain'),
  sign('fever', 'today', redFlagsDoctor, 'fever', 'weight-loss'),
  sign('fall', 'today', redFlagsDoctor, 'recent-fall'),
  sign('tingling', 'today', redFlagsDoctor, 'tingling', 'loss-of-strength'),
  sign('shape', 'today', redFlagsDoctor, 'lump-or-shape'),
  sign('worry', 'today', redFlagsDoctor, 'worry'),
  sign('stuck', 'soon', redFlagsDoctor, 'loss-of-function', 'no-improvement'),
  sign('unwell', 'before-training', redFlagsTraining, 'weight-loss', 'fever', 'dizziness', 'redness'),
  sign('feet', 'before-training', redFlagsTraining, 'numbness'),
  sign(
    'illness',
    'before-training',
    redFlagsTraining,
    'hypertension',
    'diabetes',
    'osteoporosis',
    'rheumatoid-arthritis',
    'other-disease',
  ),
] as const;

export type SignId = (typeof signs)[number]['id'];

/** The ids that lead to one way of calling, in order. */
export const signsFor = (call: Call): readonly SignId[] =>
  signs.filter((each) => each.call === call).map(({ id }) => id);

/**
 * From the strongest on. `now`: the emergency number. `today`: the doctor, today. `soon`: an appointment with the doctor.
 * `before-training`: the doctor, before training. `nothing`: no sign; never that someone is safe.
 */
export const leads = ['now', 'today', 'soon', 'before-training', 'nothing'] as const;

export type Lead = (typeof leads)[number];

const leadOf = (call: Call): Lead => (call === 'new-or-worse' || call === 'at-once' ? 'now' : call);

/** Where the signs somebody recognises lead to: as far as the strongest. That none is recognised leads nowhere, and says nothing. */
export const leadsTo = (recognised: ReadonlySet<SignId>): Lead => {
  const found = signs.filter(({ id }) => recognised.has(id)).map(({ call }) => leadOf(call));
  return leads.find((lead) => found.includes(lead)) ?? 'nothing';
};
