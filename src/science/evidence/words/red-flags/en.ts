// What is said of red-flags, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/red-flags.js';

export const en: Words<typeof claims> = {
  'red-flags-urgent':
    'Help at once, if it is new or getting worse: trouble peeing or holding it, loss of bowel control, less or ' +
    'different feeling around genitals, anus or buttocks, loss of strength in a leg, symptoms in both legs. And ' +
    'pain after a serious accident.',
  'red-flags-heart-stroke':
    'Help at once for chest pain, sudden severe breathlessness, or signs of a stroke: a drooping face, a weak arm, slurred speech.',
  'red-flags-doctor':
    'See a doctor for severe or growing pain, pain that is worse at night or does not ease with rest, fever, ' +
    'unexplained weight loss, a recent fall, tingling or loss of strength, a lump or a back that changes shape, ' +
    'loss of function, worry, or no improvement in spite of your effort. When in doubt, always.',
  'red-flags-training':
    'Ask first before you start training if you have weight loss, numbness or changed feeling in legs and feet, ' +
    'fever, dizziness, redness, or a history of high blood pressure, diabetes, osteoporosis, rheumatoid ' +
    'arthritis or another disease.',
  'red-flags-together':
    'One sign alone does not have to mean a disease. Several signs together make it more likely. In doubt, always the GP.',
};
