// The sentences of the claims, one language at a time, loaded when someone asks where a figure comes from.
import type { ClaimId } from '../registry.js';

const words = {
  nl: async () => (await import('./nl.js')).nl,
  en: async () => (await import('./en.js')).en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
};

/** Every claim's sentence in `language`; rejects when the chunk cannot be loaded. */
export const claimWords = (language: keyof typeof words): Promise<Record<ClaimId, string>> => words[language]();
