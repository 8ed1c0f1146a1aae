// The languages of these sentences.
export const strings = {
  nl: () => import('./nl.js'),
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
  de: () => import('./de.js'),
};
