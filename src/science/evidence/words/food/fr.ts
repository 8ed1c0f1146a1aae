// What is said of food, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/food.js';

export const fr: Words<typeof claims> = {
  'protein-men-optimal':
    'Un auteur lit dans les études que les hommes qui font de la musculation soutenue ' +
    'progressent le plus avec environ 2 grammes de protéines par kilo par jour. ' +
    'Une grande revue n’a pas trouvé de gain supplémentaire au-dessus de 1,62.',
  'protein-men-safe':
    'Selon l’article, un homme qui veut être sûr d’en prendre assez prend 2,35\u00a0grammes par kilo par jour. Nous ne ' +
    'montrons jamais plus de 2,2.',
  'protein-women-lower': 'Selon l’article, les femmes ont besoin de 10 à 15\u00a0% de moins que les hommes.',
  'protein-women-optimal':
    'Un auteur lit dans les études que les femmes qui font de la musculation soutenue ' +
    'progressent le plus avec 1,75 gramme de protéines par kilo par jour en moyenne. ' +
    'Une grande revue n’a pas trouvé de gain supplémentaire au-dessus de 1,62.',
  'protein-women-safe':
    'Selon l’article, une femme qui veut être sûre d’en prendre assez prend 2,05\u00a0grammes par kilo par jour.',
  'protein-flexible': 'Selon l’article, avec 1,2 à 1,5 gramme par kilo par jour, vous gardez l’essentiel du gain.',
  'protein-morton':
    'Dans 49 études avec musculation, davantage de protéines a apporté en moyenne 0,30 kg de masse maigre en plus. ' +
    'Au-dessus de 1,62 gramme par kilo par jour, plus rien ne s’ajoutait. Cette limite est incertaine\u00a0: entre 1,03 et 2,20.',
  'protein-slopes':
    'Dans 105 articles réunis, chaque 0,1 gramme de plus par kilo par jour allait de pair ' +
    'avec 0,39 kg de masse maigre en plus, et au-dessus de 1,3 gramme par kilo avec 0,12 kg. ' +
    'Les études allaient de 0,5 à 3,5 grammes par kilo.',
  'protein-meal-floor': 'L’article conseille au moins 20 à 30 grammes de protéines par repas.',
  'protein-day-total': 'Selon l’article, le total de la journée compte plus que le nombre de repas.',
  'protein-big-meal':
    'Dans un essai après l’entraînement, le corps a aussi utilisé 100 grammes en une fois, plus longtemps que 25 grammes. ' +
    'On a mesuré une réaction de quelques heures, pas un gain de muscle.',
  'protein-no-window': 'Selon l’article, avec 3 repas ou plus, inutile de se soucier du moment après l’entraînement.',
  'protein-from-65':
    'Dans des études avec musculation chez des personnes en bonne santé à partir de ' +
    '65 ans, davantage de protéines aidait avec 1,2 à 1,59 gramme par kilo par jour.',
  'protein-plant-more': 'Selon l’article, il faut plus à qui mange surtout végétal. Il ne donne pas de chiffre.',
  'protein-other-sport':
    'Selon l’article, les sports d’endurance et de combat en demandent moins\u00a0: ces chiffres ne s’appliquent pas.',
  'protein-kidney':
    'L’article ne voit pas de danger chez les personnes en bonne santé. En cas de maladie rénale ou autre, demandez à votre médecin.',
  'protein-adults-only':
    'Les études portaient sur des adultes en bonne santé. Avant 18 ans, pendant la grossesse et l’allaitement, nous ne donnons pas de chiffre.',
  'protein-not-obese':
    'Les études portaient sur des personnes sans obésité. ' +
    'Pour l’OMS, celle-ci commence à un IMC de 30\u00a0: à partir de là, nous ne donnons pas de chiffre.',
  'protein-bricks':
    'L’entraînement amène les maçons, les protéines amènent les briques. Sans assez de briques, pas de mur.',
  'protein-foods':
    'Viande maigre, volaille, œufs, poisson, laitages maigres, légumineuses, tofu, tempeh, noix, graines et poudres apportent des protéines.',
  'food-table':
    'Le magnésium des aliments vient de la table française CIQUAL, édition 2025, avec le code de chacun. Les valeurs sont approximatives.',
  'food-composition':
    'La teneur en protéines des aliments vient de la table du ministère américain de l’Agriculture. Les marques diffèrent.',
};
