// The languages of pain-web.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { PainWebTexts } from './nl.js';

export const strings: Catalogue<PainWebTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
