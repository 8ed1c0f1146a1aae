// The languages of what pain-scale answers.
import type { Catalogue } from '../../../../../ui/base/i18n/catalogue.js';
import type { AnswerTexts } from './nl.js';

export const strings: Catalogue<AnswerTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
