import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { PainCycleTexts } from './nl.js';

export const fr: PainCycleTexts = {
  frame,
  ...life,
  title: 'Rompre le cercle',
  purpose: 'La tension, la douleur et le stress s’entretiennent.',
  nodes: {
    tension: 'tension',
    pain: 'douleur',
    stress: 'stress',
    habits: 'alcool, tabac',
    sleep: 'mal dormir',
  },
  choose: 'Où rompez-vous le cercle ?',
  nowhere: 'Nulle part',
  links: {
    'tension-pain': 'La tension peut provoquer de la douleur',
    'pain-stress': 'La douleur peut provoquer du stress',
    'stress-tension': 'Le stress peut provoquer de la tension',
    'stress-habits': 'Sous stress, on boit ou fume plus facilement',
    'habits-sleep': 'L’alcool, le tabac et le stress perturbent le sommeil',
    'sleep-stress': 'Mal dormir peut provoquer du stress',
  },
  plays: 'Combien pèse le deuxième cercle chez vous ?',
  turning: 'Les cercles tournent.',
  turningBody:
    'La douleur peut provoquer du stress, le stress de la tension, et la tension de la douleur. ' +
    'Rompre un maillon est un début : touchez un point ou choisissez-en un.',
  open: ['Le cercle est rompu.', 'Le deuxième cercle est rompu.'],
  helps: ['Voici une issue. Ceci peut aider :', 'Ici, ceci peut aider :'],
  ways: {
    breathing:
      'Respirez calmement par le ventre : quatre temps pour inspirer, six pour expirer. Quelques minutes, plusieurs fois par jour.',
    movement: 'Bougez en douceur. Une petite marche chaque jour compte déjà.',
    breaks: 'Levez-vous toutes les demi-heures. Roulez les épaules, étirez les hanches.',
    knowing:
      'Votre douleur est réelle, mais elle ne montre pas exactement les dommages. Le savoir aide à bouger avec plus de confiance.',
    parking:
      'Notez ce qui vous préoccupe et mettez-le de côté pour plus tard. Choisissez ce qui est faisable aujourd’hui.',
    saying: 'Dites un peu plus souvent non, et dites ce dont vous avez besoin.',
    relaxing: 'Prévoyez de la détente : respirer, méditer, bouger ou un loisir.',
    smoking: 'Arrêtez de fumer, avec de l’aide. Rien n’oblige à le faire sans soutien.',
    drinking: 'Pas plus de quelques verres d’alcool par semaine.',
    bedtimes: 'Couchez-vous à heures fixes, le week-end aussi.',
    evening: 'Ni lumière vive ni écran dans l’heure avant le coucher, et un court rituel du soir.',
  },
  time: 'Donnez-vous du temps. Les rechutes en font partie.',
  sleepTime: 'Pour mieux dormir, comptez deux à quatre semaines. Les rechutes en font partie.',
  list: 'Les cercles en liste',
  circles: ['Premier cercle', 'Deuxième cercle'],
  strengths: {
    idle: 'ne joue aucun rôle pour le moment',
    thin: 'joue un petit rôle',
    firm: 'joue un rôle',
    thick: 'joue un grand rôle',
  },
  opened: 'est rompu',
  tell: 'Raconter l’histoire',
  next: 'Suite',
  end: 'À vous',
  story: [
    [
      'La tension peut provoquer de la douleur.',
      'La douleur peut provoquer du stress, et le stress de nouveau de la tension. Ainsi, le cercle tourne.',
    ],
    ['Un maillon rompu.', 'Respirer calmement, plusieurs fois par jour. La tension a moins l’occasion de revenir.'],
    [
      'Il y a un deuxième cercle.',
      'Le stress, un verre ou une cigarette perturbent le sommeil. Et mal dormir peut de nouveau provoquer du stress.',
    ],
    [
      'Lui aussi peut être rompu.',
      'Des heures de sommeil fixes, l’écran éteint plus tôt. Pour le sommeil, comptez deux à quatre semaines.',
    ],
  ],
};
