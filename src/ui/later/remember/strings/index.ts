// The languages of the question whether this device may remember.
import type { Catalogue } from '../../../base/i18n/catalogue.js';
import type { RememberTexts } from './nl.js';

export const strings: Catalogue<RememberTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
