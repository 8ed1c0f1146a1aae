// What is said of magnesium, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const en: Words<typeof claims> = {
  'muscle-switch':
    'In a muscle cell, calcium tightens. The muscle relaxes when that calcium is pumped away again. That magnesium ' +
    'lets go is the picture of one blog.',
  'magnesium-cramps':
    'In 5 trials with 307 people, mostly older, magnesium brought 0.18 fewer cramps a week. That may be chance. For ' +
    'sleep too there is little evidence. The orthomolecular blog sees it differently.',
  'magnesium-eases':
    'The orthomolecular blog: where intake is low, magnesium may ease tension, cramps and stiffness, and help sleep ' +
    'a little. It does not cure back pain. Cochrane, Tim Willems and Examine find little evidence for this.',
  'magnesium-deficit':
    'A supplement is for a deficiency that has been established. It does not replace a healthy diet.',
  'magnesium-ask-first':
    'With kidney or heart problems, or if you take medicines, ask your doctor or pharmacist first.',
};
