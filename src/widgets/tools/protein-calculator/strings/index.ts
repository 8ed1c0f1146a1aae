// The languages of protein-calculator.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { ProteinCalculatorTexts } from './nl.js';

export const strings: Catalogue<ProteinCalculatorTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
