import { frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { StepGoalTexts } from './nl.js';

const others =
  'Une autre synthèse n’a pas trouvé de limite supérieure. C’est chez les personnes qui marchent peu que la différence est la plus grande.';

export const fr: StepGoalTexts = {
  frame,
  title: 'Votre prochain objectif de pas',
  purpose: 'Nous partons de ce que vous faites aujourd’hui. Ensuite, cela monte par petites étapes.',
  plan: (steps) => `Chaque fois ${steps} pas de plus`,
  now: 'actuel',
  weeks: (from, to) => `sem. ${from}–${to}`,
  baseline: 'Votre moyenne actuelle',
  steps: 'pas',
  step: 'pas',
  less: (label) => `${label}\u00a0: 100 de moins`,
  more: (label) => `${label}\u00a0: 100 de plus`,
  finer: 'Âge et taille des étapes',
  stepSize: 'Combien de pas en plus chaque fois\u00a0?',
  age: 'Âge',
  'under-60': 'Moins de 60 ans',
  '60-plus': '60 ans ou plus',
  today: 'Pas aujourd’hui',
  todayShort: 'aujourd’hui',
  goal: (steps) => `objectif ${steps}`,
  example: (steps) => `par exemple ${steps}`,
  week: 'Les autres jours de cette semaine',
  fault: (most) => `Tapez un nombre entier, de 0 à ${most} pas.`,
  check: 'Vérifiez encore ce nombre.',
  start: 'Combien de pas faites-vous un jour ordinaire\u00a0?',
  startMore: 'Regardez votre téléphone ou votre montre. Une estimation suffit.',
  headGoal: (steps) => `Votre objectif\u00a0: ${steps} pas par jour.`,
  headLeft: (steps) => `Encore ${steps} pas jusqu’à votre objectif du jour.`,
  headDone: 'Votre objectif du jour est atteint.',
  headKeep: (steps) => `Vous faites déjà ${steps} pas par jour.`,
  more1000: (steps, minutes) =>
    `C’est ${steps} de plus que maintenant\u00a0: environ ${minutes} minutes de marche rapide. Vous pouvez les répartir sur la journée.`,
  left: (minutes) =>
    minutes < 2
      ? 'C’est environ une minute de marche.'
      : `C’est environ ${minutes} minutes de marche rapide. Si cela ne va pas aujourd’hui, il y a demain.`,
  done: 'Vous pouvez aussi vous reposer. Demain est un nouveau jour.',
  keepUp: 'Les études ne sont pas d’accord sur l’intérêt d’en faire plus. Continuez ce qui vous fait du bien.',
  lastWeek: (steps, days) =>
    days === 1
      ? `La semaine dernière, vous avez noté un jour\u00a0: ${steps} pas.`
      : `La semaine dernière\u00a0: ${steps} pas en moyenne sur ${days} jours.`,
  studies: 'Que disent les études\u00a0?',
  risk: (steps, percent, years) =>
    `Dans des études d’environ ${years} ans, une différence de ${steps} pas par jour va de pair avec ${percent}\u00a0% de risque de décès en moins ` +
    'pendant ces années. C’est un lien, pas une promesse.',
  level: {
    'under-60': (low, high) =>
      `Avant 60 ans, la différence se stabilise selon une synthèse vers ${low} à ${high} pas. ${others}`,
    '60-plus': (low, high) =>
      `À partir de 60 ans, la différence se stabilise selon une synthèse vers ${low} à ${high} pas. ${others}`,
  },
  ...keeping,
  clear: 'Recommencer',
};
