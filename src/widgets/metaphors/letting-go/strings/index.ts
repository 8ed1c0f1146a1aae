// The languages of letting-go.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { LettingGoTexts } from './nl.js';

export const strings: Catalogue<LettingGoTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
