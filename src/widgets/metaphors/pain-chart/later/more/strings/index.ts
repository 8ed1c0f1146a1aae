// The languages of what pain-chart shows once it is touched.
import type { Catalogue } from '../../../../../../ui/base/i18n/catalogue.js';
import type { MoreTexts } from './nl.js';

export const strings: Catalogue<MoreTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
