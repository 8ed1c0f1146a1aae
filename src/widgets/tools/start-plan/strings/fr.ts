import { calendar, frame, keeping } from '../../../../ui/shared/memory/strings/fr.js';
import type { StartPlanTexts } from './nl.js';

export const fr: StartPlanTexts = {
  frame,
  ...keeping,
  ...calendar,
  title: 'Cinq petites habitudes',
  purpose: 'Cochez ce que vous avez fait. Chaque fois, quelque chose pousse.',
  did: 'Qu’avez-vous fait aujourd’hui\u00a0?',
  didOn: (day) => `Qu’avez-vous fait ${day}\u00a0?`,
  today: 'aujourd’hui',
  todayShort: 'ce jour',
  habits: {
    walk: 'Marcher 10\u00a0minutes, respirer 3\u00a0×\u00a02\u00a0minutes',
    magnesium: 'Un aliment riche en magnésium\u00a0: légumes verts, noix',
    water: 'De l’eau au lever et à chaque repas',
    move: 'Bouger un peu toutes les demi-heures',
    evening: 'Un rituel du soir, écrans éteints',
  },
  pots: {
    walk: ['marche', 'pas'],
    magnesium: ['noix'],
    water: ['eau'],
    move: ['demi-heure', 'bouger', 'bouge'],
    evening: ['soir'],
  },
  names: {
    walk: 'Marche et respiration',
    magnesium: 'Aliment riche en magnésium',
    water: 'Eau à chaque repas',
    move: 'Bouger toutes les demi-heures',
    evening: 'Rituel du soir',
  },
  start: 'Une seule habitude, c’est déjà un début.',
  startMore: (weeks) => `Essayez pendant ${weeks}\u00a0semaines. Les cinq chaque jour, ce n’est pas nécessaire.`,
  watered: (count, one) => (one ? 'Un pot arrosé.' : `${count} pots arrosés.`),
  never: 'Un jour oublié\u00a0? Votre plante ne rétrécit jamais. Demain, vous continuez tout simplement.',
  often: (name, times) => `${name}\u00a0: ${times}\u00a0fois.`,
  stands: 'Un jour sans rien ne casse rien. Aujourd’hui, vous continuez tout simplement.',
  back: 'Tout est encore là. Un passage à vide est normal\u00a0: recommencez avec une seule, et demandez de l’aide si vous voulez.',
  over: (weeks) =>
    `Vos ${weeks}\u00a0semaines sont passées, et c’est un début. Une habitude prend souvent deux mois\u00a0: continuez tranquillement.`,
  remind: (time) => `Mettre ${time} dans mon agenda`,
  earlier: 'Jours précédents',
  which: 'Quel jour notez-vous\u00a0?',
  clear: 'Recommencer',
  howLong: 'Combien de temps, et pour qui cela ne convient-il pas\u00a0?',
  plan: (from, to) =>
    `Le plan vient d’un blog, pour ${from} à ${to}\u00a0semaines. C’est un début\u00a0: une habitude demande souvent près de deux mois.`,
  took: (from, to, least, most) =>
    `Dans une revue d’études, la médiane était de ${from} à ${to}\u00a0jours, et les valeurs allaient de ${least} à ${most}.`,
  missed: (people) => `Chez ${people}\u00a0personnes, un jour manqué ne changeait rien.`,
  first:
    'Un médecin vous limite dans ce que vous buvez ou mangez\u00a0? Cela passe avant. Marcher fait mal\u00a0? Moins, c’est bien aussi.',
};
