// Names of the factors of a person's life, German.
import type { Domain, FactorId } from '../../../science/body/factors.js';

export const factors: Record<FactorId, string> = {
  'poor-sleep': 'schlechte Nächte',
  illness: 'Krankheit',
  'micro-trauma': 'kleine Verletzungen',
  'hormonal-change': 'Hormone',
  'poor-food': 'schlechte Ernährung',
  smoking: 'Rauchen',
  alcohol: 'Alkohol',
  caffeine: 'Koffein',
  overweight: 'Übergewicht',
  inactivity: 'wenig Bewegung',
  metabolic: '(Prä-)Diabetes',
  worry: 'Grübeln',
  stress: 'Stress',
  anxiety: 'Angst',
  perfectionism: 'Perfektionismus',
  'low-control': 'wenig Kontrolle',
  'work-pressure': 'Druck bei der Arbeit',
  'family-duties': 'Familienpflichten',
  'money-worries': 'Geldsorgen',
  loneliness: 'Einsamkeit',
  'lack-of-support': 'zu wenig Unterstützung',
};

export const domains: Record<Domain, string> = {
  biological: 'Ihr Körper',
  psychological: 'Ihr Kopf',
  social: 'Ihr Umfeld',
};
