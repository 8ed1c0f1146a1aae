// Names of the factors of a person's life, German.
import type { Domain, FactorId } from '../../../science/body/factors.js';
import { keeping } from '../../shared/memory/strings/de.js';
import type { LifeTexts } from './nl.js';

export { frame } from '../../base/strings/de.js';
export { keeping };

const factors: Record<FactorId, string> = {
  'poor-sleep': 'schlechte Nächte',
  illness: 'Krankheit',
  'micro-trauma': 'kleine Verletzungen',
  'hormonal-change': 'schwankende Hormone',
  'poor-food': 'schlechte Ernährung',
  smoking: 'Rauchen',
  alcohol: 'Alkohol',
  caffeine: 'Koffein',
  overweight: 'Übergewicht',
  inactivity: 'wenig Bewegung',
  metabolic: 'Prädiabetes oder Diabetes',
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

const domains: Record<Domain, string> = {
  biological: 'Ihr Körper',
  psychological: 'Ihre Gedanken und Gefühle',
  social: 'Ihr Umfeld',
};

/** What every picture of the body says: the factors, how much each weighs, and what can be done with them. */
export const life: LifeTexts = {
  factors,
  domains,
  plays: 'Was spielt bei Ihnen eine Rolle?',
  less: (name) => `${name}: weniger`,
  more: (name) => `${name}: mehr`,
  of4: (level) => `${level} von 4`,
  other: 'Etwas anderes wählen',
  inExample: (said) => `In diesem Beispiel: ${said}`,
  exampleRows: 'Was Sie nicht eingestellt haben, ist ein Beispiel.',
  model: 'Das ist ein Beispiel, keine Vorhersage für Sie.',
  ...keeping,
  reset: 'Neu beginnen',
};
