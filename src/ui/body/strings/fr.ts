// Names of the factors of a person's life, French.
import type { Domain, FactorId } from '../../../science/body/factors.js';
import { keeping } from '../../shared/memory/strings/fr.js';
import type { LifeTexts } from './nl.js';

export { frame } from '../../base/strings/fr.js';
export { keeping };

const factors: Record<FactorId, string> = {
  'poor-sleep': 'mauvaises nuits',
  illness: 'maladie',
  'micro-trauma': 'petites blessures',
  'hormonal-change': 'variations hormonales',
  'poor-food': 'alimentation pauvre',
  smoking: 'tabac',
  alcohol: 'alcool',
  caffeine: 'caféine',
  overweight: 'surpoids',
  inactivity: 'peu de mouvement',
  metabolic: 'prédiabète ou diabète',
  worry: 'ruminations',
  stress: 'stress',
  anxiety: 'anxiété',
  perfectionism: 'perfectionnisme',
  'low-control': 'manque de contrôle',
  'work-pressure': 'pression au travail',
  'family-duties': 'charge familiale',
  'money-worries': 'soucis d’argent',
  loneliness: 'solitude',
  'lack-of-support': 'trop peu de soutien',
};

const domains: Record<Domain, string> = {
  biological: 'Votre corps',
  psychological: 'Vos pensées et émotions',
  social: 'Votre entourage',
};

/** What every picture of the body says: the factors, how much each weighs, and what can be done with them. */
export const life: LifeTexts = {
  factors,
  domains,
  plays: 'Qu’est-ce qui joue un rôle chez vous ?',
  less: (name) => `${name} : moins`,
  more: (name) => `${name} : plus`,
  of4: (level) => `${level} sur 4`,
  other: 'Choisir autre chose',
  inExample: (said) => `Dans cet exemple\u00a0: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  exampleRows: 'Ce que vous n’avez pas réglé est un exemple.',
  model: 'C’est un exemple, pas une prévision pour vous.',
  ...keeping,
  reset: 'Recommencer',
};
