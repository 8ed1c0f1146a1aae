// The languages of load-glass.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { LoadGlassTexts } from './nl.js';

export const strings: Catalogue<LoadGlassTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
