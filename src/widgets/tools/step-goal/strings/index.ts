// The languages of step-goal.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { StepGoalTexts } from './nl.js';

export const strings: Catalogue<StepGoalTexts> = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
