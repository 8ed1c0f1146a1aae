import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { GradedPlanTexts } from './nl.js';

export const fr: GradedPlanTexts = {
  frame,
  title: 'Progresser, palier par palier',
  purpose: 'Chaque semaine un petit peu plus. C’est la montre qui décide, pas la forme du jour.',
  what: 'Dans quoi voulez-vous progresser\u00a0?',
  kinds: { walking: 'Marche', cycling: 'Vélo', gardening: 'Jardin' },
  always: 'J’y arrive toujours',
  notYet: 'pas encore indiqué',
  amount: {
    minutes: (n, count) => (count < 2 ? `${n}\u00a0minute` : `${n}\u00a0minutes`),
    times: (n) => `${n}\u00a0fois`,
    steps: (n) => `${n}\u00a0pas`,
  },
  units: { minutes: 'minutes', times: 'fois', steps: 'pas' },
  week: (n) => `semaine ${n}`,
  leap: 'pas nécessaire',
  day: 'Comment va la journée\u00a0?',
  days: { bad: 'Moins bien', usual: 'Normal', good: 'Bien' },
  sessions: 'Mesurer trois fois avec votre kiné',
  sessionsMore: 'Faites-le trois fois, avec votre kiné. Vous commencez à 70\u00a0% de la moyenne.',
  session: (n) => `Séance ${n}`,
  fault: (least, most) => `Tapez un nombre de ${least} à ${most}.`,
  sheet: 'Fiche d’exercices de votre kiné',
  grow: 'Combien de plus par semaine\u00a0?',
  sets: 'Combien de fois par jour\u00a0?',
  rest: 'Jours de repos',
  own: 'Un autre exercice',
  unit: 'Que comptez-vous\u00a0?',
  add: 'Ajouter',
  start: 'Qu’arrivez-vous toujours à faire\u00a0?',
  startMore: 'Même un jour moins bon. Prenez plutôt trop peu que trop\u00a0: vous monterez à partir de là.',
  head: {
    bad: (amount) => `Un jour moins bon\u00a0? Quand même ${amount}.`,
    usual: (amount) => `Aujourd’hui ${amount}.`,
    good: (amount) => `Un bon jour\u00a0? Quand même ${amount}.`,
  },
  body: {
    bad: (limit) =>
      `Doucement, c’est bien aussi. Si la douleur dépasse ${limit} sur 10, arrêtez et parlez-en à votre kiné.`,
    usual: () => 'Pas plus un bon jour, pas moins un jour moins bon. Vous progressez ainsi en douceur.',
    good: (_, more) =>
      more
        ? `Gardez l’envie\u00a0: la semaine prochaine, ce sera un peu plus, jusqu’à ${more}.`
        : 'Gardez l’envie pour demain.',
  },
  perDay: (sets) => `${sets}\u00a0fois par jour.`,
  resting: 'Aujourd’hui, c’est un jour de repos.',
  restMore: (amount) => `Le repos fait partie de la progression. La prochaine fois\u00a0: ${amount}.`,
  did: (amount) => `Fait\u00a0: ${amount}.`,
  didMore: 'Pas besoin de plus. Vous pouvez aussi vous reposer.',
  held: 'Votre étape précédente était trop grande. La semaine prochaine, le palier reste donc le même.',
  back: 'Deux fois de suite, l’étape était trop grande. Vous redescendez donc d’un palier. Pas de panique.',
  mark: (amount) => `Fait\u00a0: ${amount}`,
  agenda: 'Ajouter à mon agenda',
  entry: (name, amount) => `${name}\u00a0: ${amount}`,
  how: 'Est-ce bien sûr\u00a0?',
  equal:
    'Dans une étude, progresser en suivant la montre n’aide pas plus que des exercices habituels. Choisissez donc ce que vous aimez.',
  walking:
    'Pour la marche, il y a une étude de 701\u00a0personnes tout juste remises d’un mal au bas du dos. ' +
    'Avec un plan de marche et des explications, l’épisode suivant est venu, en médiane, après 208\u00a0jours, sans cela après 112. ' +
    'Elles ont eu plus souvent des ennuis aux jambes. C’est de la prévention, pas un traitement de la douleur actuelle.',
  steps: 'Personne n’a mesuré la bonne hauteur d’un palier. Convenez-en avec votre kiné.',
  rule: 'Un contrôle après 48\u00a0heures dit que l’étape était trop grande\u00a0? Le palier reste le même. Deux fois de suite\u00a0: un palier plus bas.',
  ...keeping,
  ...calendar,
  clear: 'Recommencer',
};
