// The languages of what is done with files in visit-summary.
import type { Catalogue } from '../../../../../../ui/base/i18n/catalogue.js';
import type { FilesTexts } from './nl.js';

export const strings: Catalogue<FilesTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
