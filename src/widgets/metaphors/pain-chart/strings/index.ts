// The languages of pain-chart.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { PainChartTexts } from './nl.js';

export const strings: Catalogue<PainChartTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
