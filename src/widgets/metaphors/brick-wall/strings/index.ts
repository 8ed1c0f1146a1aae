// The languages of brick-wall.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { BrickWallTexts } from './nl.js';

export const strings: Catalogue<BrickWallTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
