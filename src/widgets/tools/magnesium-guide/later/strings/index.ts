// The languages of the folds of magnesium-guide.
import type { Catalogue } from '../../../../../ui/base/i18n/catalogue.js';
import type { FoldsTexts } from './nl.js';

export const strings: Catalogue<FoldsTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
