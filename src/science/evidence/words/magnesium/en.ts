// What is said of magnesium, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const en: Words<typeof claims> = {
  'muscle-switch': 'In a muscle cell, calcium tightens and magnesium lets go.',
  'magnesium-cramps':
    'Tim Willems (with Examine): magnesium does little against cramps, and there is little evidence for sleep. The orthomolecular blog sees it differently.',
  'magnesium-eases':
    'The orthomolecular blog: where intake is low, magnesium may ease tension, cramps, stiffness and sleep a little. ' +
    'It does not cure back pain. Tim Willems and Examine find little evidence for this.',
  'magnesium-deficit': 'A supplement is for a deficit that has been established. It does not replace a healthy diet.',
  'magnesium-ask-first':
    'With kidney or heart problems, or if you take medicines, ask your doctor or pharmacist first.',
};
