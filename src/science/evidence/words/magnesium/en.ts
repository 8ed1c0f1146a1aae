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
  'magnesium-daily':
    'EFSA, the European food authority: 350 mg a day for men and 300 mg for women, from all food together. Tim Willems gives ' +
    '410 to 420 mg for men and 320 to 360 mg for women. The orthomolecular blog says 300 to 400 mg.',
  'magnesium-line':
    'From a supplement at most 250 mg a day, from the age of 4, in at least 2 doses. More may loosen the bowels. In the United ' +
    'States it is 350 mg.',
  'magnesium-enough':
    'The German BfR sees no sign that healthy adults take in too little. Tim Willems writes that more than half of adults miss ' +
    'the recommended amount.',
  'magnesium-forms':
    'Tim Willems: citrate and lactate are absorbed well, glycinate, chloride and gluconate reasonably, oxide and carbonate ' +
    'little. In one study chloride was as good as lactate. The orthomolecular blog finds bisglycinate well tolerated.',
  'magnesium-oxide': 'In one study the body absorbed 4 percent of magnesium given as oxide.',
  'magnesium-stress':
    'The orthomolecular blog draws magnesium and stress as two hands that act on one another. It is a picture of that blog.',
  'magnesium-roles':
    'In Europe magnesium may be said to contribute to muscles, nerves and mind, energy, less tiredness, the balance of salts, ' +
    'making protein, bones and teeth, and new cells.',
  'magnesium-vitamin-d': 'Your body also uses magnesium to convert vitamin D.',
  'magnesium-blood':
    'Your body holds about 25 g of magnesium, 50 to 60 percent of it in your bones. Below 0.75 mmol/l in the blood it is called ' +
    'a deficiency. A blood test does not always show what is in store.',
  'magnesium-medicines':
    'Some antibiotics, thyroid medicines and bone medicines are taken some hours apart from magnesium. Ask your pharmacist or GP.',
  'magnesium-daily-mag':
    'Tim Willems gives 410 to 420 mg a day for men and 320 to 360 mg for women. EFSA, for Europe, says 350 mg ' +
    'for men and 300 mg for women.',
  'magnesium-daily-orth':
    'The orthomolecular blog says 300 to 400 mg a day. EFSA, for Europe, says 350 mg for men and 300 mg for women.',
  'magnesium-adults': 'The European daily values for adults hold from the age of 18.',
  'magnesium-elsewhere':
    'In the United States the limit for supplements is 350 mg a day. Europe, the German BfR and the orthomolecular blog say 250 mg.',
  'magnesium-deficit':
    'A supplement is for a deficiency that has been established. It does not replace a healthy diet.',
  'magnesium-ask-first':
    'With kidney or heart problems, or if you take medicines, ask your doctor or pharmacist first.',
};
