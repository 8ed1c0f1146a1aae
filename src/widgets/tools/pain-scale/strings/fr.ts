import { frame } from '../../../../ui/base/strings/fr.js';
import type { PainScaleTexts } from './nl.js';

export const fr: PainScaleTexts = {
  frame,
  title: 'À combien évaluez-vous votre douleur maintenant\u00a0?',
  purpose: '0, c’est aucune douleur\u00a0; 10, c’est insupportable. Glissez jusqu’à ce que cela vous corresponde.',
  none: 'aucune douleur',
  worst: 'insupportable',
  notYet: 'pas encore indiqué',
  valueText: (value) => `${value} sur 10`,
  sign: (limit) => `max. ${limit}`,
  easyLong: (limit) => `0 à ${limit} inclus · bien perceptible, encore supportable`,
  easyShort: (limit) => `0–${limit} · supportable`,
  hardLong: (from) => `${from} à 10 · en faire moins et le dire`,
  hardShort: (from) => `${from}–10 · doucement`,
  start: 'Placez le curseur là où se situe votre douleur.',
  startMore: 'C’est votre chiffre. Il n’y a pas de bonne ou de mauvaise réponse.',
};
