import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { FlareCheckTexts } from './nl.js';

const smaller = 'La prochaine fois, faites une étape plus petite, et parlez-en à votre kiné.';

export const fr: FlareCheckTexts = {
  frame,
  title: 'Cette étape était-elle trop grande\u00a0?',
  purpose: 'La douleur monte parfois après une activité. Voyez si elle est retombée après deux nuits.',
  when: 'Quand\u00a0?',
  moments: {
    before: ['Avant'],
    during: ['Pendant'],
    after: ['Après'],
    'next-day': ['Lendemain', 'demain'],
    'two-days': ['48\u00a0heures', '48\u00a0h'],
  },
  ask: {
    before: 'Douleur avant l’activité',
    during: 'Douleur la plus forte pendant l’activité',
    after: 'Douleur juste après l’activité',
    'next-day': 'Douleur le lendemain',
    'two-days': 'Douleur après 48\u00a0heures',
  },
  notYet: 'pas encore indiqué',
  valueText: (value) => `${value} sur 10`,
  notCome: 'Ce moment n’est pas encore venu. L’activité était plus tôt\u00a0? Indiquez-le ci-dessous.',
  about: 'Quelle activité, et quand\u00a0?',
  activity: 'Quelle activité\u00a0?',
  ago: 'C’était quand\u00a0?',
  agos: ['Aujourd’hui', 'Hier', 'Avant-hier ou plus tôt'],
  post: '48\u00a0h',
  base: 'votre départ',
  next: 'la prochaine fois',
  example: 'exemple',
  missing: {
    before: [
      'Commencez par la douleur avant l’activité.',
      'Donnez-lui un chiffre de 0 à 10. Les autres moments suivent.',
    ],
    during: ['Et pendant l’activité\u00a0?', 'Indiquez le chiffre le plus haut que vous avez senti.'],
    after: [
      'Et juste après l’activité\u00a0?',
      'C’est l’heure qui suit qui compte. Ensuite, on regarde deux nuits plus loin.',
    ],
    'next-day': [
      'Et le lendemain\u00a0?',
      'Glissez jusqu’à votre chiffre. S’il est encore plus haut qu’avant, on regarde un jour de plus.',
    ],
    'two-days': ['Les 48\u00a0heures sont passées. Et maintenant\u00a0?', 'Glissez jusqu’à votre chiffre actuel.'],
  },
  nights: (nights) =>
    nights > 1
      ? `Encore ${nights}\u00a0nuits.`
      : nights === 1
        ? 'Encore une nuit.'
        : 'Vous en saurez plus tout à l’heure.',
  wait: {
    'next-day': () => 'Voyez après la nuit si la douleur est retombée.',
    'two-days': (day) => `Voyez ${day}, vers la même heure, si la douleur est retombée.`,
  },
  askAgain: 'Si vous enregistrez ceci, nous vous reposerons la question ici.',
  go: {
    during: 'Suite\u00a0: pendant',
    after: 'Suite\u00a0: après',
    'next-day': 'Suite\u00a0: le lendemain',
    'two-days': 'Suite\u00a0: 48\u00a0heures',
  },
  remind: 'Ajouter à mon agenda',
  reminder: 'La douleur est-elle retombée\u00a0?',
  outcome: {
    calm: () => [
      'La douleur n’est pas montée.',
      'Refaites d’abord cette étape. Ensuite, vous pourrez ajouter un peu, avec votre kiné.',
    ],
    'settled-day': () => [
      'Retombée en un jour.',
      'Si elle retombe aussi vite, l’étape est en général bonne. Refaites-la d’abord, ensuite vous pourrez ajouter un peu.',
    ],
    settled: () => [
      'Retombée en 48\u00a0heures.',
      'Si elle retombe en 48\u00a0heures, l’étape est en général bonne. Restez encore un peu à cette étape.',
    ],
    near: () => [
      'Presque retombée après 48\u00a0heures.',
      'Un point d’écart peut aussi venir de la mesure. Restez encore un peu à cette étape.',
    ],
    late: () => [
      'La douleur n’a augmenté que plus tard.',
      'Cela ne vient pas forcément de cette étape\u00a0: autre chose peut jouer un rôle. Parlez-en à votre kiné.',
    ],
    high: (limit) => [
      `Plus de ${limit}, c’est trop.`,
      `La douleur est retombée à son niveau de départ, ou presque. C’est une bonne nouvelle. ${smaller}`,
    ],
    slow: () => [
      'Cette étape était un peu trop grande.',
      `Pas de panique\u00a0: la douleur n’est pas une mesure des lésions. ${smaller}`,
    ],
  },
  why: 'Pourquoi 48\u00a0heures\u00a0?',
  rule:
    'Un texte de cabinet retient 48\u00a0heures. Ailleurs, c’est 24\u00a0heures\u00a0: la douleur est alors retombée dès le ' +
    'lendemain.',
  study:
    'Chez des vétérans américains qui ont mal au bas du dos, le risque de poussée était un peu plus grand après chaque ' +
    'heure à soulever\u00a0: 1,05\u00a0fois. Après chaque heure en position assise, il était un peu plus petit\u00a0: ' +
    '0,96\u00a0fois. Après un an, il n’y avait pas de lien avec ce qu’ils pouvaient encore faire. Une petite étude sur un ' +
    'mal de dos récent a vu l’inverse\u00a0: 4,4\u00a0fois, au-delà de 6\u00a0heures en position assise.',
  last: (day, activity, head) => (activity ? `${day}, ${activity}\u00a0: ${head}` : `${day}\u00a0: ${head}`),
  ...keeping,
  ...calendar,
  clear: 'Recommencer',
};
