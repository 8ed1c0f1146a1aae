// The languages of the red flags.
import type { Catalogue } from '../../base/i18n/catalogue.js';
import type { HelpTexts } from './nl.js';

export const strings: Catalogue<HelpTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
