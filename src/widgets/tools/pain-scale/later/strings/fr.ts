// What pain-scale answers, French.
import { keeping } from '../../../../../ui/shared/memory/strings/fr.js';
import type { AnswerTexts } from './nl.js';

const calmer = 'Faites-en moins, ou plus doucement. Parlez-en à votre kiné.';

export const fr: AnswerTexts = {
  when: 'Avant, pendant ou après l’exercice\u00a0?',
  before: 'Avant',
  during: 'Pendant',
  after: 'Après',
  settles: 'En combien de temps la douleur diminue-t-elle\u00a0?',
  hour: 'Dans l’heure',
  'same-day': 'Le jour même',
  '48h': 'Dans les 48 heures',
  longer: 'Plus longtemps',
  'not-yet': 'Je ne sais pas encore',
  askAgain: 'Si vous l’enregistrez, nous vous poserons de nouveau la question ici.',
  lastTime: 'la dernière fois',
  last: (day, value, moment) => `Le ${day}, vous avez enregistré ${value} sur 10${moment}.`,
  atMoment: { before: ', avant l’exercice', during: ', pendant l’exercice', after: ', après l’exercice' },
  settled: (day, value) =>
    `Le ${day}, votre douleur était de ${value} sur 10 après l’exercice. En combien de temps a-t-elle diminué\u00a0?`,
  headPlain: (value) => `${value} sur 10.`,
  headNone: (value) => `${value} sur 10\u00a0: aucune douleur.`,
  headEasy: (value) => `${value} sur 10, c’est acceptable.`,
  headHard: (value) => `${value} sur 10, c’est trop pour le moment.`,
  advice: {
    'ask-moment': () =>
      'Indiquez aussi si c’est avant, pendant ou après l’exercice\u00a0: vous lirez alors quoi en faire. Si vous avez mal, dites-le toujours à votre kiné.',
    'before-none': () => 'Vous commencez sans douleur. Vous pourrez comparer avec ce que vous sentirez ensuite.',
    'before-acceptable': () =>
      'Vous commencez avec un peu de douleur. Vous pourrez comparer avec ce que vous sentirez ensuite. Dites-le toujours à votre kiné.',
    'before-too-much': (limit) =>
      `Vous commencez au-dessus de ${limit}. Allégez l’exercice aujourd’hui et parlez-en à votre kiné.`,
    'during-none': () => 'Vous ne sentez pas de douleur. Continuez comme convenu avec votre kiné.',
    'during-acceptable': (limit) =>
      `Jusqu’à ${limit} inclus, cela se sent, mais reste supportable. ` +
      'La douleur pendant et après l’exercice fait partie du rétablissement. Dites-le toujours à votre kiné.',
    'during-too-much': (limit) => `Au-dessus de ${limit}, votre corps demande une étape plus petite. ${calmer}`,
    'after-none': () =>
      'Vous ne sentez pas de douleur après l’exercice. Voyez aussi comment c’est demain et après-demain.',
    'after-acceptable-ask': (limit) =>
      `Jusqu’à ${limit} inclus, cela se sent, mais reste supportable, aussi après l’exercice. ` +
      'Le temps que met la douleur à diminuer compte également. Indiquez-le ici.',
    'after-acceptable-wait': (limit) =>
      `Jusqu’à ${limit} inclus, cela se sent, mais reste supportable, aussi après l’exercice. ` +
      'Voyez demain et après-demain en combien de temps la douleur diminue.',
    'after-acceptable-fine': (limit) =>
      `Jusqu’à ${limit} inclus, cela se sent, mais reste supportable, aussi après l’exercice. ` +
      'Votre douleur diminue vite\u00a0: en général, l’étape est alors la bonne. Dites-le toujours à votre kiné.',
    'after-acceptable-within-rule': () =>
      'Si cela diminue dans les 48 heures, cette étape est en général la bonne. Restez-y encore un peu. Dites-le à votre kiné.',
    'after-acceptable-step-too-big': () =>
      'Si cela dure plus de 48 heures, l’étape était trop grande. Pas de panique\u00a0: faites-en un peu moins la prochaine fois.',
    'after-too-much-ask': (limit) =>
      `Au-dessus de ${limit}, c’était beaucoup après cet exercice. ${calmer} Le temps que met la douleur à diminuer compte aussi.`,
    'after-too-much-wait': (limit) =>
      `Au-dessus de ${limit}, c’était beaucoup après cet exercice. ${calmer} ` +
      'Voyez demain et après-demain en combien de temps la douleur diminue.',
    'after-too-much-fine': (limit) =>
      `La douleur diminue vite, c’est une bonne nouvelle. Mais plus de ${limit}, c’est trop après l’exercice. ${calmer}`,
    'after-too-much-within-rule': (limit) =>
      `La douleur diminue dans les 48 heures. Mais plus de ${limit}, c’est trop après l’exercice. ${calmer}`,
    'after-too-much-step-too-big': () =>
      `C’est beaucoup, et cela dure plus de 48 heures. Cette étape était trop grande. Pas de panique. ${calmer}`,
  },
  ...keeping,
  clear: 'Recommencer',
};
