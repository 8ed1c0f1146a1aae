// Texts of load-glass, French.
import { life } from '../../../../ui/body/strings/fr.js';
import { frame } from '../../../../ui/base/strings/fr.js';
import type { LoadGlassTexts } from './nl.js';

export const fr: LoadGlassTexts = {
  frame,
  ...life,
  title: 'Votre corps est un verre',
  purpose: 'Tout ce que vous vivez y coule comme de l’eau. En bas, la récupération la laisse repartir.',
  rim: 'bord',
  growth: ['peut', 'grandir'],
  recovery: 'récupération',
  plays: 'Qu’est-ce qui y coule ?',
  load: 'charge',
  tap: 'Robinet ouvert',
  shut: 'presque fermé',
  open: 'grand ouvert',
  size: 'Taille de votre verre',
  capacity: 'capacité',
  small: 'petit',
  big: 'grand',
  genetics: 'Votre hérédité fait aussi partie du verre. Elle ne s’entraîne pas, le reste oui.',
  percent: (value) => `${value} pour cent`,
  head: {
    empty: 'Votre verre est vide.',
    roomy: 'Votre verre a de la place.',
    half: 'Votre verre est à moitié plein.',
    'almost-full': 'Votre verre est presque plein.',
    full: 'Votre verre est plein jusqu’au bord.',
    overflowing: 'Votre verre déborde.',
  },
  exampleHead: 'Dans cet exemple, le verre est presque plein.',
  body: {
    empty: 'Rien n’y coule pour l’instant. Ajoutez ce qui joue un rôle chez vous.',
    roomy: 'Il y a de la place pour une journée chargée.',
    half: 'Il reste de la place, mais pas pour tout à la fois.',
    'almost-full': 'Une seule journée chargée peut suffire.',
    full: 'Un petit rien peut le faire déborder. Souvent, il n’y a pas une seule cause.',
    overflowing:
      'Vous pouvez alors ressentir de la douleur, de la fatigue ou un mal de tête. Cela ne veut pas dire que quelque chose est abîmé.',
  },
  ways: 'Vous avez deux voies :',
  wayLess: 'laisser moins d’eau entrer,',
  wayBigger: 'ou agrandir votre verre par le sommeil, le mouvement et le soutien.',
  replay: 'Voir quatre semaines',
};
