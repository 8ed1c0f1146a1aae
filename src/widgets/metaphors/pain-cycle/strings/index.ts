// The languages of pain-cycle.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { PainCycleTexts } from './nl.js';

export const strings: Catalogue<PainCycleTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
