// The languages of spark-forest.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { SparkForestTexts } from './nl.js';

export const strings: Catalogue<SparkForestTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
