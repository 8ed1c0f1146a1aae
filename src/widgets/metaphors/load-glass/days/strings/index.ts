// The languages of the four weeks of load-glass.
import type { Catalogue } from '../../../../../ui/i18n/catalogue.js';
import type { DaysTexts } from './nl.js';

export const strings: Catalogue<DaysTexts> = {
  nl: () => import('./nl.js').then((m) => m.nl),
  fr: () => import('./fr.js').then((m) => m.fr),
  en: () => import('./en.js').then((m) => m.en),
  de: () => import('./de.js').then((m) => m.de),
};
