// Words of a request by mail or phone, fetched in the visitor's language when the request is made.
import type { Language } from '../../../platform/locale/language.js';
import type { RequestWords } from './nl.js';

const catalogue: Record<Language, () => Promise<RequestWords>> = {
  nl: () => import('./nl.js').then((m) => m.nl),
  fr: () => import('./fr.js').then((m) => m.fr),
  en: () => import('./en.js').then((m) => m.en),
  de: () => import('./de.js').then((m) => m.de),
};

export const requestWords = (language: Language): Promise<RequestWords> => catalogue[language]();
