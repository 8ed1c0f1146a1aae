// The languages of the example course of pain-chart.
import type { Catalogue } from '../../../../../../ui/base/i18n/catalogue.js';
import type { ExampleTexts } from './nl.js';

export const strings: Catalogue<ExampleTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
