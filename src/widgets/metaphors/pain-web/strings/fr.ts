import { capital } from '../../../../platform/locale/capital.js';
import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { PainWebTexts } from './nl.js';

export const fr: PainWebTexts = {
  frame,
  ...life,
  title: 'Tout se tient',
  purpose: 'Choisissez un mot ou touchez-le : il vient au centre.',
  nodes: { pain: 'douleur', tension: 'tension' },
  choose: 'Que mettez-vous au centre ?',
  steps: 'Jusqu’où regarder ?',
  far: ['Une étape', 'Deux', 'Trois'],
  lines: ['directement', 'une étape plus loin', 'encore une étape plus loin'],
  plays: 'Cela joue-t-il un rôle chez vous ?',
  other: 'Qu’est-ce qui joue encore un rôle ?',
  sides: ['peut venir de', 'peut aggraver'],
  head: (what) => `Qu’est-ce qui est lié à ceci : ${what} ?`,
  circle: (all) => `${capital(all)} peuvent s’aggraver mutuellement.`,
  feeds: (what, others) => `${capital(what)}, cela peut aggraver ceci : ${others}.`,
  fedBy: (what, others) => `${capital(what)}, cela peut être aggravé par ceci : ${others}.`,
  further: (what) => `Une étape plus loin : ${what}.`,
  andMore: (count) => `${count} de plus`,
  change: 'Vous pouvez commencer n’importe où. Un petit changement suffit pour débuter.',
  noFigures:
    'Personne ne sait quelle est la force d’un fil chez vous. C’est pourquoi il n’y a pas de chiffres. Et la toile n’est pas complète.',
  list: 'Voir la liste',
  nothing: 'rien dans cette toile',
};
