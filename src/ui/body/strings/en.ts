// Names of the factors of a person's life, English.
import type { Domain, FactorId } from '../../../science/body/factors.js';
import { keeping } from '../../shared/memory/strings/en.js';
import type { LifeTexts } from './nl.js';

export { frame } from '../../base/strings/en.js';
export { keeping };

const factors: Record<FactorId, string> = {
  'poor-sleep': 'bad nights',
  illness: 'illness',
  'micro-trauma': 'small injuries',
  'hormonal-change': 'changing hormones',
  'poor-food': 'poor food',
  smoking: 'smoking',
  alcohol: 'alcohol',
  caffeine: 'caffeine',
  overweight: 'being overweight',
  inactivity: 'little movement',
  metabolic: 'prediabetes or diabetes',
  worry: 'worrying',
  stress: 'stress',
  anxiety: 'anxiety',
  perfectionism: 'perfectionism',
  'low-control': 'little control',
  'work-pressure': 'pressure at work',
  'family-duties': 'family duties',
  'money-worries': 'money worries',
  loneliness: 'loneliness',
  'lack-of-support': 'too little support',
};

const domains: Record<Domain, string> = {
  biological: 'Your body',
  psychological: 'Your thoughts and feelings',
  social: 'Around you',
};

/** What every picture of the body says: the factors, how much each weighs, and what can be done with them. */
export const life: LifeTexts = {
  factors,
  domains,
  plays: 'What plays a part for you?',
  less: (name) => `${name}: less`,
  more: (name) => `${name}: more`,
  of4: (level) => `${level} of 4`,
  other: 'Choose something else',
  inExample: (said) => `In this example: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  exampleRows: 'What you have not set is an example.',
  model: 'This is an example, not a prediction for you.',
  ...keeping,
  reset: 'Start again',
};
