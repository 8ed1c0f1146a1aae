// Names of the factors of a person's life, French.
import type { Domain, FactorId } from '../../../science/body/factors.js';

export const factors: Record<FactorId, string> = {
  'poor-sleep': 'mauvaises nuits',
  illness: 'maladie',
  'micro-trauma': 'petites lésions',
  'hormonal-change': 'hormones',
  'poor-food': 'alimentation pauvre',
  smoking: 'tabac',
  alcohol: 'alcool',
  caffeine: 'caféine',
  overweight: 'surpoids',
  inactivity: 'peu de mouvement',
  metabolic: '(pré)diabète',
  worry: 'ruminations',
  stress: 'stress',
  anxiety: 'anxiété',
  perfectionism: 'perfectionnisme',
  'low-control': 'peu de prise',
  'work-pressure': 'pression au travail',
  'family-duties': 'charge familiale',
  'money-worries': 'soucis d’argent',
  loneliness: 'solitude',
  'lack-of-support': 'trop peu de soutien',
};

export const domains: Record<Domain, string> = {
  biological: 'Votre corps',
  psychological: 'Votre esprit',
  social: 'Votre entourage',
};
