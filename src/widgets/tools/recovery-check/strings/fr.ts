import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { RecoveryCheckTexts } from './nl.js';

export const fr: RecoveryCheckTexts = {
  frame,
  ...life,
  title: 'Qu’est-ce qui freine votre récupération\u00a0?',
  purpose: 'Touchez un frein qui est serré chez vous. Nous cherchons lequel desserrer d’abord.',
  which: 'Quel frein est serré\u00a0?',
  brakes: {
    inactivity: 'mouvement',
    'poor-sleep': 'sommeil',
    stress: 'stress',
    alcohol: 'alcool',
    smoking: 'tabac',
    'poor-food': 'repas',
  },
  head: {
    inactivity: 'Commencez par le mouvement.',
    'poor-sleep': 'Commencez par le sommeil.',
    stress: 'Commencez par le stress.',
    alcohol: 'Commencez par l’alcool.',
    smoking: 'Commencez par le tabac.',
    'poor-food': 'Commencez par l’alimentation.',
  },
  begin: {
    inactivity: 'Continuez à bouger, et progressez doucement avec votre kiné.',
    'poor-sleep': 'Couchez-vous à heures fixes, le week-end aussi.',
    stress: 'Prévoyez chaque jour un moment calme\u00a0: respirez, marchez, ou faites ce que vous aimez.',
    alcohol: 'Buvez tout au plus quelques verres d’alcool par semaine.',
    smoking: 'Arrêtez avec de l’aide\u00a0: demandez à votre médecin.',
    'poor-food': 'Mangez varié, avec des légumes, des fruits et des protéines.',
  },
  circle: (list) => `${list}\u00a0: cela peut perturber le sommeil, et mal dormir peut augmenter le stress.`,
  loosens: 'Un frein desserré peut aussi donner du jeu aux autres.',
  never: 'Nous n’additionnons jamais les freins\u00a0: chaque chiffre vient de sa propre étude.',
  free: 'Aucun frein n’est serré.',
  freeSaid: 'Récupérer demande aussi du temps. Cela reste lent\u00a0? Parlez-en à votre kiné.',
  loose: (name) => `${name}\u00a0: desserré.`,
  looseSaid: (list) =>
    `C’est bien. Dans quelques semaines, regardez où en sont les autres (${list})\u00a0: peut-être y a-t-il du jeu là aussi.`,
  looseAlone: 'C’est bien. Continuez tranquillement, et laissez du temps à votre corps.',
  count: [
    'aucun frein serré',
    'un frein serré',
    'deux freins serrés',
    'trois freins serrés',
    'quatre freins serrés',
    'cinq freins serrés',
    'six freins serrés',
  ],
  looseShort: (name) => `${name}\u00a0: desserré`,
  why: 'Pourquoi celui-ci d’abord\u00a0?',
  whySaid:
    'Les freins se rejoignent dans le sommeil. L’alcool, le tabac et le stress peuvent perturber le sommeil. Mal dormir peut ' +
    'augmenter le stress, et faire des choix sains devient plus difficile. Et le cercle continue.',
  ours: 'Cet ordre est le nôtre, il n’a pas été mesuré. Commencez par un autre frein si vous préférez.',
  studies: 'Qu’a vu chaque étude, et chez qui\u00a0?',
  saw: {
    stress: (people, percent) =>
      `${people}\u00a0étudiants\u00a0: juste avant les examens, une petite plaie dans la bouche mettait ${percent}\u00a0% de temps en plus à se fermer.`,
    smoking: (studies, times) =>
      `Des personnes, ${studies}\u00a0études ensemble\u00a0: chez les fumeurs, l’os se ressoudait lentement, ou pas du tout, ${times}\u00a0fois plus ` +
      'souvent. Une étude chez des rats a aussi vu l’os guérir plus lentement.',
    sleep: (nights, hours, short, rested) =>
      `Des personnes qui ont dormi ${hours}\u00a0heures pendant ${nights}\u00a0nuits\u00a0: une petite plaie au bras était fermée après ` +
      `${short}\u00a0jours. Après des nuits ordinaires, après ${rested}\u00a0jours.`,
    alcohol:
      'Une revue décrit comment beaucoup d’alcool peut freiner la récupération, sans chiffre. Pour les os cassés, aucune différence n’a été montrée.',
    food: 'Une revue sur les plaies de la peau\u00a0: protéines, vitamines et zinc peuvent aider. Il n’y a pas de chiffre.',
    movement:
      'Des personnes opérées d’un tendon de la main\u00a0: bouger tôt et avec mesure a aidé plus que le repos ' +
      'les premières semaines. À long terme, ce n’est pas prouvé.',
  },
};
