// The languages of recovery-battery.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { RecoveryBatteryTexts } from './nl.js';

export const strings: Catalogue<RecoveryBatteryTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
