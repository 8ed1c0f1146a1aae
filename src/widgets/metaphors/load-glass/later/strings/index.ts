// The languages of the four weeks of load-glass.
import type { Catalogue } from '../../../../../ui/base/i18n/catalogue.js';
import type { DaysTexts } from './nl.js';

export const strings: Catalogue<DaysTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
