// Texts of letting-go, French.
import { keeping } from '../../../../ui/shared/memory/strings/fr.js';
import { frame } from '../../../../ui/base/strings/fr.js';
import { life } from '../../../../ui/body/strings/fr.js';
import type { LettingGoTexts } from './nl.js';

export const fr: LettingGoTexts = {
  frame,
  factors: life.factors,
  ...keeping,
  reset: life.reset,
  title: 'La bouteille dans votre main',
  purpose: (grams) => `Une bouteille de ${grams} grammes. Combien de temps pouvez-vous la tenir\u00a0?`,
  weighs: (grams) => `pèse ${grams} grammes`,
  feels: { light: 'paraît légère', heavy: 'paraît lourde', painful: 'fait mal', unbearable: 'insupportable' },
  easing: 'le bras se repose',
  rest: 'bras au repos',
  hold: 'Tenir la bouteille',
  how: 'Gardez le bouton enfoncé et relâchez pour la poser. Ou touchez une fois, puis encore une fois. Ici, chaque seconde compte pour une minute.',
  time: 'Combien de temps la tenez-vous\u00a0?',
  not: 'pas du tout',
  day: 'un jour',
  minutes: (count, one) => `${count} ${one ? 'minute' : 'minutes'}`,
  hours: (count, one) => `${count} ${one ? 'heure' : 'heures'}`,
  start: 'Prenez la bouteille.',
  startMore: 'Ce n’est qu’un demi-litre.',
  down: 'Posée.',
  wasHeld: (time) => `Vous avez tenu la bouteille ${time}. Maintenant, votre bras se repose.`,
  head: {
    light: 'Légère.',
    heavy: 'Elle devient plus lourde.',
    painful: 'Maintenant, cela fait mal.',
    unbearable: 'Impossible de tenir plus longtemps.',
  },
  body: {
    light: 'Les premières minutes, vous la sentez à peine.',
    heavy: 'Pas une goutte de plus, et pourtant.',
    painful: 'Après une heure, le bras fait mal.',
    unbearable: 'Après un jour, c’est insupportable.',
  },
  same: (grams) => `La bouteille pèse toujours ${grams} grammes.`,
  lesson: 'Il en va de même pour le stress. L’art est de poser la bouteille à temps.',
  alert: 'Un peu de stress garde l’esprit en éveil. Si on le tient trop longtemps, le corps proteste.',
  question: 'Et vous, que tenez-vous\u00a0?',
  what: 'Choisissez ce que vous portez',
  own: 'Ou dites-le avec vos propres mots',
  whenAsked: 'Quand le posez-vous un moment\u00a0?',
  when: { now: 'Maintenant', tonight: 'Ce soir', week: 'Cette semaine', talk: 'J’en parle' },
  holds: (what) => `Vous tenez\u00a0: ${what}.`,
  puts: {
    now: (what) => `Vous posez maintenant\u00a0: ${what}.`,
    tonight: (what) => `Ce soir, vous posez\u00a0: ${what}.`,
    week: (what) => `Cette semaine, vous posez\u00a0: ${what}.`,
    talk: (what) => `Vous en parlez à quelqu’un\u00a0: ${what}.`,
  },
  park: 'Notez-le et mettez-le de côté pour plus tard. C’est difficile\u00a0? Parlez-en à votre kiné ou à votre médecin.',
};
