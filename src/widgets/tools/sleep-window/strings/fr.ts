import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { SleepWindowTexts } from './nl.js';

export const fr: SleepWindowTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Votre rythme de sommeil',
  purpose: 'Choisissez l’heure de votre lever. Celle du coucher suit d’elle-même.',
  wake: 'Je me lève à',
  earlier: 'Se lever plus tôt',
  later: 'Se lever plus tard',
  fault: (example) => `Tapez une heure, par exemple ${example}.`,
  faultHours: (from, to) => `Tapez un nombre, de ${from} à ${to}\u00a0heures.`,
  hours: 'Je veux dormir',
  hour: 'heures',
  less: 'Moins d’heures de sommeil',
  more: 'Plus d’heures de sommeil',
  rest: (hours) => `${hours}\u00a0heures de repos`,
  lastWeek: 'les dernières nuits',
  head: (bed, up) => `Au lit à ${bed}, debout à ${up}.`,
  screens: (time) => `Éteignez vos écrans à partir de ${time}.`,
  weekend: 'Après des nuits courtes, vous pouvez dormir un peu plus le week-end.',
  weekendLater: (minutes) =>
    `Le week-end, vous avez dormi en moyenne ${minutes}\u00a0minutes plus tard. Ce n’est pas grave. Se lever à l’heure habituelle aide le rythme.`,
  spread: (nights, minutes) =>
    `Sur ${nights}\u00a0nuits, le milieu de votre nuit s’est déplacé de ${minutes}\u00a0${Number(minutes) < 2 ? 'minute' : 'minutes'} au plus.`,
  forward: (up) => `Cette nuit, l’heure avance. Levez-vous simplement à ${up}.`,
  backward: (up) => `Cette nuit, l’heure recule. Levez-vous simplement à ${up}.`,
  never: 'Nous ne raccourcissons jamais votre nuit.',
  remind: (time) => `Noter ${time} dans mon agenda`,
  reminder: 'Écrans éteints, au lit calmement',
  week: 'Ma semaine',
  which: 'Quelle nuit, commencée le',
  toBed: 'Au lit à',
  gotUp: 'Debout à',
  clear: 'Recommencer',
  forWhom: 'Pour qui, et combien de temps\u00a0?',
  notFor:
    'Vous avez une épilepsie, un trouble bipolaire ou une apnée du sommeil\u00a0? Demandez d’abord à votre médecin.',
  howLong: (from, to, olderFrom, olderTo, age) =>
    `Pour un adulte, mieux vaut ${from} à ${to}\u00a0heures, dès ${age}\u00a0ans ${olderFrom} à ${olderTo}\u00a0heures. ` +
    'Une autre source dit\u00a0: 7 à 9\u00a0heures pour les hommes, 8 à 10\u00a0heures pour les femmes.',
  routine:
    'Faites chaque soir la même chose\u00a0: lumière plus douce, écrans éteints, un moment de respiration calme.',
  weeks: (from, to) => `Un blog dit qu’on le sent après ${from} à ${to}\u00a0semaines. Une autre source parle de mois.`,
};
