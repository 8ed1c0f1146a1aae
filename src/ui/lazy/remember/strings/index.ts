// The languages of the question whether this device may remember.
import type { Catalogue } from '../../../i18n/catalogue.js';
import type { RememberTexts } from './nl.js';

export const strings: Catalogue<RememberTexts> = {
  nl: () => import('./nl.js').then((m) => m.nl),
  fr: () => import('./fr.js').then((m) => m.fr),
  en: () => import('./en.js').then((m) => m.en),
  de: () => import('./de.js').then((m) => m.de),
};
