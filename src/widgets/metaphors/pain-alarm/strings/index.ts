// The languages of pain-alarm.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { PainAlarmTexts } from './nl.js';

export const strings: Catalogue<PainAlarmTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
