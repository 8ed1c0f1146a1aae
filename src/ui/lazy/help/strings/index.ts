// The languages of the red flags.
import type { Catalogue } from '../../../i18n/catalogue.js';
import type { HelpTexts } from './nl.js';

export const strings: Catalogue<HelpTexts> = {
  nl: () => import('./nl.js').then((m) => m.nl),
  fr: () => import('./fr.js').then((m) => m.fr),
  en: () => import('./en.js').then((m) => m.en),
  de: () => import('./de.js').then((m) => m.de),
};
