// Names of the factors of a person's life, Dutch: one list for all pictures of the body. Small letters, as in a cloud.
import type { Domain, FactorId } from '../../../science/body/factors.js';

export const factors: Record<FactorId, string> = {
  'poor-sleep': 'slechte nachten',
  illness: 'ziekte',
  'micro-trauma': 'kleine kwetsuren',
  'hormonal-change': 'hormonen',
  'poor-food': 'te weinig goede voeding',
  smoking: 'roken',
  alcohol: 'alcohol',
  caffeine: 'cafeïne',
  overweight: 'overgewicht',
  inactivity: 'weinig bewegen',
  metabolic: '(pre)diabetes',
  worry: 'piekeren',
  stress: 'stress',
  anxiety: 'angst',
  perfectionism: 'perfectionisme',
  'low-control': 'weinig greep',
  'work-pressure': 'werkdruk',
  'family-duties': 'zorg voor gezin',
  'money-worries': 'geldzorgen',
  loneliness: 'eenzaamheid',
  'lack-of-support': 'te weinig steun',
};

export const domains: Record<Domain, string> = {
  biological: 'Je lichaam',
  psychological: 'Je hoofd',
  social: 'Je omgeving',
};
