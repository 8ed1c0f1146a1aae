// What is said of stress, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/stress.js';

export const fr: Words<typeof claims> = {
  'circle-tightens':
    'En cas de douleur, les muscles se contractent pour vous protéger. Au début cela rassure, plus tard cela peut ' +
    'raidir et sensibiliser.',
  'circle-ways': 'Les issues\u00a0: respirer, bouger, dormir, faire des pauses, réduire le stress.',
  'breath-slow':
    'Respirez calmement par le ventre\u00a0: 4\u00a0temps pour inspirer, 6 pour expirer. Expirer longtemps compte plus ' +
    'qu’inspirer profondément.',
  'evening-routine':
    'Des heures de sommeil fixes, ni lumière vive ni écran dès 1\u00a0heure avant le coucher, et un court rituel du soir.',
  'stress-lighter':
    'Notez vos soucis et mettez-les de côté, choisissez des objectifs réalisables, dites plus souvent non et dites ' +
    'ce dont vous avez besoin.',
};
