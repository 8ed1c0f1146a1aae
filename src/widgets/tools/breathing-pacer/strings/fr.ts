import { frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { BreathingPacerTexts } from './nl.js';

export const fr: BreathingPacerTexts = {
  frame,
  ...keeping,
  title: 'Respirez avec le soleil',
  purpose: (into, out) =>
    `${into} temps pour inspirer, ${out} pour expirer. Calmement, une main sur le ventre. Ne forcez rien.`,
  play: { ready: 'Commencer', running: 'Pause', paused: 'Continuer', done: 'Encore une fois' },
  in: 'Inspirez',
  out: 'Expirez',
  count: (count, of) => `${count} sur ${of}`,
  inLabel: (count) => `inspirer ${count}`,
  outLabel: (count) => `expirer ${count}`,
  paused: 'Pause',
  howLong: 'Combien de temps\u00a0?',
  minutes: (one) => (one ? 'minute' : 'minutes'),
  counts: () => 'temps',
  less: (what) => `${what} Moins`,
  more: (what) => `${what} Plus`,
  fault: (least, most) => `Tapez un nombre entier, de ${least} à ${most}.`,
  withIt: 'En plus',
  sound: 'Son',
  buzz: 'Vibration',
  ownRhythm: 'Votre propre rythme',
  start: 'Asseyez-vous ou allongez-vous, et commencez.',
  slow: 'Expirer lentement compte plus qu’inspirer profondément.',
  left: (minutes, seconds, oneMinute, oneSecond) => {
    const m = `${minutes}\u00a0${oneMinute ? 'minute' : 'minutes'}`;
    const s = `${seconds}\u00a0${oneSecond ? 'seconde' : 'secondes'}`;
    return minutes ? (seconds ? `Encore ${m} et ${s}.` : `Encore ${m}.`) : `Encore ${s}.`;
  },
  rests: 'Petite pause.',
  goesOn: 'Vous reprendrez là où vous en étiez.',
  wasAway: 'La page n’était plus à l’écran. Nous vous avons donc attendu.',
  done: (minutes, one) => `C’est fait. ${minutes}\u00a0${one ? 'minute' : 'minutes'} de respiration calme.`,
  doneMore: 'Restez encore un moment au calme. C’était désagréable\u00a0? Respirez simplement comme vous voulez.',
  stop: 'Arrêter',
  clear: 'Recommencer',
  today: (times, of) => `Aujourd’hui\u00a0: ${times} fois sur ${of}`,
  studies: 'Que disent les études\u00a0?',
  studied: (studies, people) =>
    `Dans ${studies}\u00a0études avec ${people}\u00a0personnes, le rythme du cœur suivait mieux une respiration lente. ` +
    'Moins de stress n’est pas prouvé, moins de douleur non plus. Un blog y voit pourtant une issue au stress.',
  evening: 'Une carte pour votre soirée',
  screens: (hours) => `Éteignez vos écrans ${hours}\u00a0heure avant de dormir.`,
  light: 'Éteignez les lumières vives.',
  along: (minutes) => `Respirez calmement, environ ${minutes}\u00a0min, au lit ou dans un fauteuil.`,
  sameTime: 'Couchez-vous à heure fixe.',
};
