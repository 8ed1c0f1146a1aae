// The languages of practice-context.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { PracticeContextTexts } from './nl.js';

export const strings: Catalogue<PracticeContextTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
