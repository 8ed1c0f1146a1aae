import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { PainWebTexts } from './nl.js';

export const fr: PainWebTexts = {
  frame,
  ...life,
  title: 'Tout se tient',
  purpose:
    'Le corps, l’esprit et l’entourage agissent les uns sur les autres. Choisissez un point et voyez ce qui y tient.',
  choose: 'Par où commencer ?',
  steps: 'Jusqu’où regarder ?',
  far: ['Directement', 'Deux pas', 'Trois pas'],
  lines: ['directement', 'un pas plus loin', 'encore un pas plus loin'],
  plays: 'Cela joue-t-il un rôle chez vous ?',
  other: 'Qu’est-ce qui joue encore un rôle ?',
  feeds: (what) => `Cela nourrit : ${what}.`,
  feedsNone: 'Dans cette toile, cela ne nourrit rien d’autre.',
  further: (what) => `Un pas plus loin : ${what}.`,
  furthest: (what) => `Et encore un pas : ${what}.`,
  fedBy: (what) => `C’est nourri par : ${what}.`,
  fedByNone: 'Dans cette toile, rien d’autre ne le nourrit.',
  circle: (round, first) => `Ainsi tourne un cercle : ${round}, puis de nouveau ${first}.`,
  change: 'Un changement ici change aussi quelque chose ailleurs. Il peut être petit.',
  noFigures: 'Personne ne sait quelle est la force d’un fil chez vous. C’est pourquoi il n’y a pas de chiffres.',
  list: 'Voir la liste',
  listFeeds: 'Nourrit',
  listFedBy: 'Est nourri par',
  nothing: 'rien dans cette toile',
};
