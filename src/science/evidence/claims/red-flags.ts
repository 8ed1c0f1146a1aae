// Claims: signs that ask for help at once, for a doctor, or for advice before training. Data only.
import { claim, said } from '../claim.js';

/** Of back and nerves. The guideline's 14 days are a rule for referral, not a limit of safety: 'new or getting worse'. */
export const redFlagsUrgent = /*#__PURE__*/ claim({
  id: 'red-flags-urgent',
  value: ['bladder', 'bowel', 'saddle-feeling', 'leg-weakness', 'both-legs', 'serious-accident'],
  unit: 'list',
  sources: ['girft-2023', 'nhs-back-pain', 'greenhalgh-2018', 'long-2020'],
});

/** Of heart, lungs and brain: the list is also opened by someone who walks or trains. */
export const redFlagsHeartStroke = /*#__PURE__*/ claim({
  id: 'red-flags-heart-stroke',
  value: ['chest-pain', 'breathless', 'stroke'],
  unit: 'list',
  sources: ['nhs-999', 'nhs-stroke', 'nhs-back-pain'],
});

/** The sources name bladder, bowel and a leg that loses strength too: here those lead to the emergency number. */
export const redFlagsDoctor = /*#__PURE__*/ claim({
  id: 'red-flags-doctor',
  value: [
    'severe-or-growing-pain',
    'night-or-rest-pain',
    'fever',
    'weight-loss',
    'recent-fall',
    'tingling',
    'loss-of-strength',
    'lump-or-shape',
    'worry',
    'loss-of-function',
    'no-improvement',
  ],
  unit: 'list',
  sources: ['orth', 'nhs-back-pain', 'kngf-2021'],
});

export const redFlagsTraining = /*#__PURE__*/ claim({
  id: 'red-flags-training',
  value: [
    'weight-loss',
    'numbness',
    'fever',
    'dizziness',
    'redness',
    'hypertension',
    'diabetes',
    'osteoporosis',
    'rheumatoid-arthritis',
    'other-disease',
  ],
  unit: 'list',
  sources: ['train-2022'],
});

export const redFlagsSaid = /*#__PURE__*/ said({
  'red-flags-together': ['kngf-2021'],
});
