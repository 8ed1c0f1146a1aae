// The languages the mails have. Pure.
import type { Language } from '../../../../src/practice/booking/source.js';

const all: readonly string[] = ['nl', 'fr', 'en', 'de'];

/** A language the mails have; Dutch otherwise. */
export const knownLanguage = (said: string): Language => (all.includes(said) ? (said as Language) : 'nl');
