// The languages of book-appointment.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { BookTexts } from './nl.js';

export const strings: Catalogue<BookTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
