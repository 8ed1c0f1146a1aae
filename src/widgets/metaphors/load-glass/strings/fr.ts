import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { LoadGlassTexts } from './nl.js';

export const fr: LoadGlassTexts = {
  frame,
  ...life,
  title: 'Votre corps est un verre',
  purpose: 'Ce que vous vivez y tombe comme la pluie. La récupération le laisse repartir.',
  growth: 'plus grand',
  recovery: 'récupération',
  choose: 'Choisissez un nuage, le robinet ou le verre',
  amounts: ['pas du tout', 'un peu', 'moyennement', 'beaucoup', 'énormément'],
  tap: 'Robinet',
  shut: 'presque fermé',
  open: 'grand ouvert',
  size: 'Taille de votre verre',
  capacity: 'capacité',
  small: 'petit',
  big: 'grand',
  grows:
    'Votre verre grandit avec le sommeil, le mouvement et le soutien. Votre hérédité en fait aussi partie. Elle ne s’entraîne pas, le reste oui.',
  percent: (value) => `${value} pour cent`,
  head: {
    empty: 'Votre verre est vide.',
    trickle: 'Votre verre est presque vide.',
    roomy: 'Votre verre a de la place.',
    half: 'Votre verre est à moitié plein.',
    'almost-full': 'Votre verre est presque plein.',
    full: 'Votre verre est plein jusqu’au bord.',
    overflowing: 'Votre verre déborde.',
  },
  exampleHead: 'Dans cet exemple, le verre est presque plein.',
  body: {
    empty: 'Rien n’y tombe pour l’instant.',
    trickle: 'Ce qui y tombe repart aussitôt.',
    roomy: 'Il y a de la place pour une journée chargée.',
    half: 'Il reste de la place, mais pas pour tout à la fois.',
    'almost-full': 'Un seul nuage de plus peut suffire.',
    full: 'Un petit rien peut le faire déborder.',
    overflowing:
      'Vous pouvez alors ressentir de la douleur, de la fatigue ou un mal de tête. Cela ne veut pas dire que quelque chose est abîmé.',
  },
  ways: 'Vous avez deux possibilités\u00a0: laisser moins de pluie entrer, ou agrandir votre verre.',
  about: 'Ce que cette image ne dit pas',
  add: 'Encore un nuage',
  bigger: 'Agrandir le verre',
  replay: 'Voir quatre semaines',
};
