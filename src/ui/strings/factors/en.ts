// Names of the factors of a person's life, English.
import type { Domain, FactorId } from '../../../science/body/factors.js';

export const factors: Record<FactorId, string> = {
  'poor-sleep': 'bad nights',
  illness: 'illness',
  'micro-trauma': 'small injuries',
  'hormonal-change': 'hormones',
  'poor-food': 'poor food',
  smoking: 'smoking',
  alcohol: 'alcohol',
  caffeine: 'caffeine',
  overweight: 'overweight',
  inactivity: 'little movement',
  metabolic: '(pre)diabetes',
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

export const domains: Record<Domain, string> = {
  biological: 'Your body',
  psychological: 'Your mind',
  social: 'Around you',
};
