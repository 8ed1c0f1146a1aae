import { frame, life } from '../../../../ui/body/strings/fr.js';
import type { PainChartTexts } from './nl.js';

/** In French one is singular up to, not including, two. */
const points = (n: string): string => (Number(n.replace(',', '.')) < 2 ? `${n} point` : `${n} points`);
const swing = (n: string): string =>
  n === '0' ? 'la douleur est restée la même' : `la douleur a varié de ${points(n)}`;

export const fr: PainChartTexts = {
  frame,
  reset: life.reset,
  onlyHere: life.onlyHere,
  title: 'Votre douleur, vue de loin',
  purpose: 'Un seul jour en dit peu. Prenez du recul et regardez les mois.',
  axis: 'douleur, 0 à 10',
  period: 'Quelle durée voulez-vous voir\u00a0?',
  day: 'Jour',
  week: 'Semaine',
  month: 'Mois',
  all: 'Tout',
  position: 'Se déplacer dans le temps',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  closer: 'De plus près',
  wider: 'De plus loin',
  trend: 'tendance',
  dots: 'chaque fois',
  swings: 'du plus bas au plus haut',
  limit: (limit) => `limite pendant et après l’exercice\u00a0: ${limit}`,
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  head: {
    less: 'À long terme, votre douleur diminue.',
    more: 'Votre douleur est un peu plus forte en ce moment.',
    same: 'À long terme, votre douleur reste la même.',
    unclear: 'Aucune direction nette pour l’instant.',
    short: 'C’est un début.',
  },
  soFar: { less: 'Jusqu’ici, votre douleur diminue.', same: 'Jusqu’ici, votre douleur reste la même.' },
  lastWeek: (n) => `Durant votre dernière semaine, ${swing(n)}.`,
  inView: (span, n) => `${span}\u00a0: ici, ${swing(n)}.`,
  nothingHere: (span) => `${span}\u00a0: rien n’est noté ici.`,
  long: {
    less: (over, n) => `${over}, elle a baissé de ${points(n)}.`,
    more: (over, n) => `${over}, elle a augmenté de ${points(n)}.`,
    same: (over) => `${over}, elle est à peu près au même niveau.`,
    unclear: (over) => `${over}, elle varie trop pour dire si elle baisse ou monte. Ces variations sont normales.`,
  },
  months: 'Sur trois mois',
  weeks: (n) => (n === 1 ? 'Sur une semaine' : `Sur ${n} semaines`),
  band: (low, high) => (low === high ? points(low) : `${low} à ${points(high)}`),
  calm: 'Pas de panique\u00a0: les hauts et les bas en font partie. Parlez-en à votre kiné.',
  shortMore:
    'Notez encore quelques jours. Après dix jours, vous verrez une ligne\u00a0; après quatre semaines, où elle va.',
  today: 'Noter aujourd’hui',
  more: 'Notes, tableau et fichiers',
  notes: (n) => `Notes (${n})`,
  readMe: 'Comment lire ceci\u00a0?',
  cycles: 'Comparer les jours plus douloureux',
  table: 'Voir en tableau',
  files: 'Fichiers',
  empty: 'rien n’est noté ici',
  waits: 'Impossible de charger ceci pour le moment. Réessayez plus tard.',
};
