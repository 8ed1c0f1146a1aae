import { frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { StepGoalTexts } from './nl.js';

export const fr: StepGoalTexts = {
  frame,
  title: 'Vos 1\u202f000 pas suivants',
  purpose: 'Nous partons de ce que vous faites aujourd’hui. Ensuite, cela monte par petites étapes.',
  plan: 'Chaque fois 1\u202f000 pas de plus',
  now: 'actuel',
  weeks: (from, to) => `sem. ${from}–${to}`,
  baseline: 'Votre moyenne actuelle',
  steps: 'pas',
  less: '100 de moins',
  more: '100 de plus',
  age: 'Âge',
  'under-60': 'Moins de 60 ans',
  '60-plus': '60 ans ou plus',
  today: 'Pas aujourd’hui',
  todayShort: 'aujourd’hui',
  goal: (steps) => `but ${steps}`,
  week: 'Les autres jours de cette semaine',
  fault: (most) => `Tapez un nombre entier, de 0 à ${most} pas.`,
  check: 'Vérifiez encore ce nombre.',
  start: 'Combien de pas faites-vous un jour ordinaire\u00a0?',
  startMore: 'Regardez votre téléphone ou votre montre. Une estimation suffit.',
  headGoal: (steps) => `Votre but\u00a0: ${steps} pas par jour.`,
  headLeft: (steps) => `Encore ${steps} pas jusqu’à votre but du jour.`,
  headDone: 'Votre but du jour est atteint.',
  headKeep: (steps) => `Vous faites déjà ${steps} pas par jour.`,
  more1000: (steps, minutes) =>
    `C’est ${steps} de plus que maintenant\u00a0: environ ${minutes} minutes de marche rapide. Vous pouvez les répartir sur la journée.`,
  left: (minutes) =>
    minutes < 2
      ? 'C’est environ une minute de marche.'
      : `C’est environ ${minutes} minutes de marche rapide. Si cela ne va pas aujourd’hui, il y a demain.`,
  done: 'Vous pouvez aussi vous reposer. Demain est un nouveau jour.',
  keepUp:
    'Autour de ce nombre, la différence se stabilise dans les études. Plus n’est pas nécessaire. Gardez ce qui vous fait du bien.',
  risk: (steps, percent) =>
    `Dans les études, une différence de ${steps} pas par jour va de pair avec ${percent}\u00a0% de risque de décès en moins. C’est un lien, pas une promesse.`,
  level: {
    'under-60': (low, high) =>
      `Avant 60 ans, la différence se stabilise vers ${low} à ${high} pas. Qui marche peu maintenant y gagne le plus.`,
    '60-plus': (low, high) =>
      `À partir de 60 ans, la différence se stabilise vers ${low} à ${high} pas. Qui marche peu maintenant y gagne le plus.`,
  },
  ...keeping,
  clear: 'Effacer',
};
