// What load-glass says while four weeks pass, French.
import type { DaysTexts } from './nl.js';

export const fr: DaysTexts = {
  pause: 'Pause',
  play: 'Reprendre',
  close: 'Revenir à maintenant',
  day: 'Jour',
  dayText: (day, week) => `jour ${day}, semaine ${week}`,
  weekName: (week) => `semaine ${week}`,
  whatIf: 'Et si vous changez une seule chose ?',
  change: { none: 'Rien', 'fixed-bedtimes': 'Coucher à heure fixe', 'daily-walk': 'Marcher chaque jour' },
  week: (week, head) => `Semaine ${week} : ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
  example: {
    empty: 'Dans cet exemple, le verre est vide.',
    roomy: 'Dans cet exemple, le verre a de la place.',
    half: 'Dans cet exemple, le verre est à moitié plein.',
    'almost-full': 'Dans cet exemple, le verre est presque plein.',
    full: 'Dans cet exemple, le verre est plein jusqu’au bord.',
    overflowing: 'Dans cet exemple, le verre déborde.',
  },
  begins: 'Imaginez : vous commencez avec un verre qui a de la place. La même pluie y tombe chaque jour.',
  rises: 'L’eau monte petit à petit. Vous le remarquez à peine.',
  steady: 'Il entre à peu près autant d’eau qu’il en sort.',
  falls: 'L’eau descend.',
  strained: 'Elle est haute depuis longtemps. Vous récupérez alors moins, et le verre rétrécit.',
  helps: {
    'fixed-bedtimes':
      'Sans coucher à heure fixe, elle serait plus haute. Comptez deux à quatre semaines avant de sentir une différence.',
    'daily-walk': 'Sans marcher chaque jour, elle serait plus haute. Donnez-lui du temps.',
  },
};
