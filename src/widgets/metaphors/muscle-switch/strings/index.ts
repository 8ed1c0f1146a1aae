// The languages of muscle-switch.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { MuscleSwitchTexts } from './nl.js';

export const strings: Catalogue<MuscleSwitchTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
