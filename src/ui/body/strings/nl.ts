// Names of the factors of a person's life, Dutch: one list for all pictures of the body. Small letters, as in a cloud.
import type { Domain, FactorId } from '../../../science/body/factors.js';
import { keeping } from '../../shared/memory/strings/nl.js';

export { frame } from '../../base/strings/nl.js';
export { keeping };

const factors: Record<FactorId, string> = {
  'poor-sleep': 'slechte nachten',
  illness: 'ziekte',
  'micro-trauma': 'kleine kwetsuren',
  'hormonal-change': 'schommelende hormonen',
  'poor-food': 'te weinig goede voeding',
  smoking: 'roken',
  alcohol: 'alcohol',
  caffeine: 'cafeïne',
  overweight: 'overgewicht',
  inactivity: 'weinig bewegen',
  metabolic: 'prediabetes of diabetes',
  worry: 'piekeren',
  stress: 'stress',
  anxiety: 'angst',
  perfectionism: 'perfectionisme',
  'low-control': 'weinig controle',
  'work-pressure': 'werkdruk',
  'family-duties': 'zorg voor gezin',
  'money-worries': 'geldzorgen',
  loneliness: 'eenzaamheid',
  'lack-of-support': 'te weinig steun',
};

const domains: Record<Domain, string> = {
  biological: 'Je lichaam',
  psychological: 'Je gedachten en gevoelens',
  social: 'Je omgeving',
};

/** What every picture of the body says: the factors, how much each weighs, and what can be done with them. */
export const life = {
  factors,
  domains,
  plays: 'Wat speelt er bij jou mee?',
  less: (name: string) => `${name}: minder`,
  more: (name: string) => `${name}: meer`,
  of4: (level: string) => `${level} van 4`,
  other: 'Kies iets anders',
  /** A heading, said of the example that is shown while nobody set anything. */
  inExample: (said: string) => `In dit voorbeeld: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  exampleRows: 'Wat je niet zelf zette, is een voorbeeld.',
  model: 'Dit is een voorbeeld, geen voorspelling voor jou.',
  ...keeping,
  reset: 'Opnieuw',
};

export type LifeTexts = typeof life;
