import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { PainCycleTexts } from './nl.js';

export const fr: PainCycleTexts = {
  frame,
  ...life,
  title: 'Ouvrir le cercle',
  purpose: 'La tension, la douleur et le stress s’entretiennent. Un maillon ouvert est un début.',
  nodes: {
    tension: 'tension',
    pain: 'douleur',
    stress: 'stress',
    habits: 'alcool, tabac',
    sleep: 'mal dormir',
  },
  choose: 'Où l’ouvrez-vous ?',
  nowhere: 'Nulle part',
  links: {
    'tension-pain': 'La tension donne de la douleur',
    'pain-stress': 'La douleur donne du stress',
    'stress-tension': 'Le stress donne de la tension',
    'stress-habits': 'Le stress fait boire ou fumer',
    'habits-sleep': 'Boire, fumer et le stress gênent le sommeil',
    'sleep-stress': 'Mal dormir donne du stress',
  },
  plays: 'Combien pèse le deuxième cercle chez vous ?',
  turning: 'Les cercles tournent.',
  turningBody: 'Choisissez un maillon. Il ne faut pas tout faire en même temps.',
  open: ['Le premier cercle est ouvert.', 'Le deuxième cercle est ouvert.'],
  helps: 'Ceci peut aider :',
  ways: {
    breathing:
      'Respirez calmement par le ventre : quatre temps pour inspirer, six pour expirer. Quelques minutes, quelques fois par jour.',
    movement: 'Bougez en douceur. Une petite marche chaque jour compte déjà.',
    breaks: 'Levez-vous toutes les demi-heures. Roulez les épaules, étirez les hanches.',
    knowing:
      'Votre douleur est réelle, mais elle ne montre pas exactement les dommages. Le savoir aide à bouger avec plus de confiance.',
    parking:
      'Notez ce qui vous préoccupe et mettez-le de côté pour plus tard. Choisissez ce qui est faisable aujourd’hui.',
    saying: 'Dites un peu plus souvent non, et dites ce dont vous avez besoin.',
    relaxing: 'Prévoyez de la détente : respirer, méditer, bouger ou un loisir.',
    smoking: 'Arrêtez de fumer, avec de l’aide. Rien n’oblige à le faire sans soutien.',
    drinking: 'Ne buvez que quelques verres par semaine, pas plus.',
    bedtimes: 'Couchez-vous à heures fixes, le week-end aussi.',
    evening: 'Ni lumière vive ni écran dans l’heure avant le coucher, et un court rituel du soir.',
  },
  time: 'Comptez deux à quatre semaines avant de sentir une différence. Les rechutes en font partie.',
  list: 'Les cercles en liste',
  circles: ['Premier cercle', 'Deuxième cercle'],
  strengths: {
    idle: 'ne joue pas maintenant',
    thin: 'joue un peu',
    firm: 'joue un rôle',
    thick: 'joue un grand rôle',
  },
  opened: 'est ouvert',
  tell: 'Raconter l’histoire',
  next: 'Suite',
  end: 'À vous',
  story: [
    [
      'La tension donne de la douleur.',
      'La douleur donne du stress, et le stress de nouveau de la tension. Et ça tourne.',
    ],
    ['Un maillon ouvert.', 'Respirer calmement, quelques fois par jour. La tension a moins l’occasion de revenir.'],
    [
      'Il y a un deuxième cercle.',
      'Le stress, un verre ou une cigarette gênent le sommeil. Et mal dormir redonne du stress.',
    ],
    [
      'Il peut s’ouvrir aussi.',
      'Des heures de sommeil fixes, l’écran éteint plus tôt. Comptez deux à quatre semaines.',
    ],
  ],
};
