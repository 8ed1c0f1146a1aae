// The languages of pain-scale.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { PainScaleTexts } from './nl.js';

export const strings: Catalogue<PainScaleTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
