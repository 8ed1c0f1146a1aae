// What load-glass says while four weeks pass, French.
import type { DaysTexts } from './nl.js';

export const fr: DaysTexts = {
  pause: 'Pause',
  close: 'Revenir à maintenant',
  day: 'Jour',
  dayText: (day, week) => `jour ${day}, semaine ${week}`,
  dayStart: 'début',
  dayEnd: 'quatre semaines',
  whatIf: 'Et si vous changez une seule chose ?',
  change: { none: 'Rien', 'fixed-bedtimes': 'Coucher à heure fixe', 'daily-walk': 'Marcher chaque jour' },
  week: (week, head) => `Semaine ${week} : ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
  begins: 'Imaginez : vous commencez avec un verre qui a de la place. La même eau y coule chaque jour.',
  rises: 'L’eau monte petit à petit. Vous le remarquez à peine.',
  steady: 'Il entre à peu près autant d’eau qu’il en sort.',
  falls: 'L’eau descend.',
  strained: 'Elle est haute depuis longtemps. Vous récupérez alors moins, et votre verre rétrécit.',
  helps: 'Sans ce changement, l’eau serait plus haute. Comptez deux à quatre semaines avant de sentir une différence.',
};
