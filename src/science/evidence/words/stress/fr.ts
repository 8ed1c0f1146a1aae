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
  'breath-times': 'Commencez par 2\u00a0minutes, 3\u00a0fois par jour.',
  'breath-studies':
    'Dans 31\u00a0études avec 1\u202f133\u00a0personnes, le rythme du cœur suivait mieux une respiration lente. Moins de stress ' +
    'n’est pas prouvé, moins de douleur non plus. Un blog y voit pourtant une issue au stress.',
  'start-walk': 'Marchez 10\u00a0minutes par jour.',
  'start-daily':
    'Mangez chaque jour un aliment riche en magnésium. Buvez un verre d’eau au lever et à chaque repas. Bougez un peu toutes ' +
    'les demi-heures, et gardez un rituel du soir.',
  'start-relapse': 'Une rechute en fait partie. Revenez à la base et demandez de l’aide.',
  'start-weeks':
    'Un blog donne à un tel plan 2 à 4\u00a0semaines. Une revue d’études dit\u00a0: une habitude prend souvent près de deux ' +
    'mois. Deux à quatre semaines sont donc un début.',
  'habit-time':
    'Dans une revue d’études, la médiane allait de 59 à 66\u00a0jours avant qu’un geste soit une habitude, avec des écarts de ' +
    '4 à 335\u00a0jours. Seules quatre études ont mesuré ce temps.',
  'habit-missed-day': 'Dans une étude de 96\u00a0personnes, un jour manqué ne changeait rien.',
  'evening-routine':
    'Des heures de sommeil fixes, ni lumière vive ni écran dès 1\u00a0heure avant le coucher, et un court rituel du soir.',
  'stress-lighter':
    'Notez vos soucis et mettez-les de côté, choisissez des objectifs réalisables, dites plus souvent non et dites ' +
    'ce dont vous avez besoin.',
};
