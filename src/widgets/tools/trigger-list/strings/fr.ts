import { frame, keeping, life } from '../../../../ui/body/strings/fr.js';
import type { TriggerListTexts } from './nl.js';

const jours = (n: string): string => `${n}\u00a0${n === '0' || n === '1' ? 'jour' : 'jours'}`;

export const fr: TriggerListTexts = {
  frame,
  ...keeping,
  factors: life.factors,
  title: 'Qu’est-ce qui fait monter mon eau\u00a0?',
  purpose: 'L’eau monte lentement, sans qu’on le remarque. Notez ce qui vous frappe.',
  what: 'Qu’avez-vous remarqué aujourd’hui\u00a0?',
  rises: 'Fait monter',
  drains: 'Fait baisser',
  empty: 'Notez d’abord quelque chose, par exemple\u00a0: mal dormi.',
  again: 'Encore aujourd’hui\u00a0?',
  pain: 'Une douleur plus forte que d’habitude\u00a0?',
  yes: 'Oui',
  no: 'Non',
  lastWeek: 'semaine passée',
  example: ['mal dormi', 'longue route', 'marcher'],
  exampleHead: (days, of) => `Dans cet exemple\u00a0: mal dormi, ${jours(days)} sur ${of}.`,
  start: 'Rien de noté pour l’instant.',
  noted: 'C’est noté.',
  head: (text, days, of) => `${text}\u00a0: ${jours(days)} sur ${of}.`,
  all: (n, of) => `La douleur était plus forte ${jours(n)} sur ${of}.`,
  few: 'Notez aussi les jours sans. Ensuite, nous pourrons comparer.',
  sides: (n, of, m, other) => `Douleur plus forte\u00a0: ${jours(n)} sur ${of} avec, et ${jours(m)} sur ${other} sans.`,
  verdict: {
    same: 'C’est aussi fréquent dans les deux cas.',
    chance: 'C’est peut-être le hasard.',
    more: 'Les deux vont souvent ensemble. Ce n’est pas encore une cause\u00a0: parlez-en à votre kiné.',
    less: 'Ces jours-là, la douleur augmentait moins souvent. Ce n’est pas encore une cause\u00a0: parlez-en à votre kiné.',
  },
  pond: {
    higher: 'L’étang est plus haut que la semaine passée.',
    lower: 'L’étang est plus bas que la semaine passée.',
    same: 'L’étang est aussi haut que la semaine passée.',
  },
  list: 'Ma liste',
  belongs: (text) => `${text}\u00a0: fait partie de`,
  none: 'rien dans le verre',
  days: jours,
  erase: (text) => `Effacer ${text}`,
  eraseShort: 'Effacer',
  glass: 'Mettre dans mon verre',
  toGlass: (list) => `Des sept derniers jours\u00a0: ${list}.`,
  inGlass: (list) => `Dans votre verre\u00a0: ${list}.`,
  of4: (name, level) => `${name} ${level} sur 4`,
  why: 'Est-ce donc la cause\u00a0?',
  notCause:
    'On ne peut pas le savoir ainsi. Peut-être faisiez-vous plus attention parce que vous aviez mal. Ou autre chose a ' +
    'joué un rôle. Qui note beaucoup trouve toujours quelque chose.',
  study: (people, lifting, sitting) =>
    `Dans une étude aussi, les différences étaient petites, chez ${people}\u00a0vétérans américains qui ont mal au bas ` +
    `du dos. Après chaque heure à soulever, le risque de poussée était multiplié par ${lifting}. Après chaque heure en ` +
    `position assise, par ${sitting}.`,
  other: (people, hours, odds) =>
    `Une petite étude chez ${people}\u00a0personnes a vu l’inverse. Plus de ${hours}\u00a0heures en position assise\u00a0: ` +
    `multiplié par ${odds}.`,
  picture: 'L’étang ne compte que ce que vous avez noté. Il ne mesure rien.',
  clear: 'Tout effacer',
};
