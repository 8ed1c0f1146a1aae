// The languages of handing over by a code in visit-summary.
import type { Catalogue } from '../../../../../../ui/base/i18n/catalogue.js';
import type { CodeTexts } from './nl.js';

export const strings: Catalogue<CodeTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
