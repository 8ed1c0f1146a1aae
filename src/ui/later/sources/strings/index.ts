// The languages of the list of sources.
import type { Catalogue } from '../../../base/i18n/catalogue.js';
import type { SourcesTexts } from './nl.js';

export const strings: Catalogue<SourcesTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
