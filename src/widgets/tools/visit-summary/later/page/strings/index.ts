// The languages of the page of visit-summary.
import type { Catalogue } from '../../../../../../ui/base/i18n/catalogue.js';
import type { PageTexts } from './nl.js';

export const strings: Catalogue<PageTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
