import { frame } from '../../../../ui/base/strings/fr.js';
import type { BrickWallTexts } from './nl.js';

export const fr: BrickWallTexts = {
  frame,
  title: 'Maçons et briques',
  purpose: 'L’entraînement amène des maçons. Les protéines amènent les briques.',
  old: 'ancien mur',
  now: 'nouveau mur',
  protein: 'protéines',
  grams: (grams) => `${grams}\u00a0g`,
  delivered: (grams) => `protéines\u00a0: ${grams}`,
  sessions: 'Combien de fois par semaine vous entraînez-vous\u00a0?',
  times: (count, most) => (most ? `${count}+` : count),
  eaten: 'Combien de protéines mangez-vous par jour\u00a0?',
  gramsText: (grams, count) => `${grams} ${count < 2 ? 'gramme' : 'grammes'} de protéines par jour`,
  little: 'rien',
  much: 'largement assez',
  amount: {
    none: 'pas de briques',
    short: 'trop peu de briques',
    most: 'presque assez de briques',
    full: 'assez de briques',
  },
  head: {
    idle: 'Personne ne construit.',
    full: 'Assez de briques, le mur monte.',
    most: 'Le mur monte, presque aussi haut que possible.',
    short: 'Trop peu de briques.',
    none: 'Pas de briques, pas de mur.',
  },
  exampleHead: 'Dans cet exemple, il y a assez de briques\u00a0: le mur monte.',
  body: {
    idle: 'Sans entraînement, pas d’équipe. Les briques restent là.',
    full: 'L’équipe a ce qu’il lui faut. Il n’en faut pas plus.',
    most: 'Selon l’article, vous gardez ainsi la plus grande partie du gain.',
    short: 'Le nouveau mur monte moins, et l’équipe prend aussi des briques dans votre ancien mur.',
    none: 'L’équipe prend des briques dans votre ancien mur.',
  },
  need: (full, least) =>
    full === least
      ? `Pour vous\u00a0: à partir de ${full} grammes par jour, il y a assez de briques.`
      : `Pour vous\u00a0: ${least} grammes par jour pour la plus grande partie du mur, ${full} grammes pour le mur entier.`,
  followed: 'Ceci suit le calculateur de protéines de cette page.',
  limits: 'Ce que cette image ne dit pas',
  without:
    'Cette image ne donne pas de chiffre. Demandez à votre kiné, votre diététicien ou votre médecin ce qui vous convient.',
  nobodyKnows: 'Personne n’a mesuré combien de briques viennent d’un ancien mur. C’est une image.',
  who: 'Pour des adultes en bonne santé qui font de la musculation sérieuse. Pas en cas de maladie rénale, de grossesse ou d’allaitement.',
  tell: 'Raconter l’histoire',
  next: 'Suite',
  end: 'À vous',
  reset: 'Recommencer',
  story: [
    [
      'Vous vous entraînez trois fois par semaine.',
      'Chaque séance envoie un maçon. Il y a assez de briques\u00a0: le mur monte.',
    ],
    [
      'La même équipe, moins de briques.',
      'Les maçons sont prêts, mais il arrive trop peu de protéines. Ils prennent des briques dans votre ancien mur.',
    ],
    ['Beaucoup de briques, pas d’équipe.', 'Sans entraînement, personne ne construit. Les briques restent là.'],
  ],
};
