// How long a text takes to read: words counted, at the rate a source gives for their language. Pure.
import { readingDutch, readingEnglish } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';

/** What the minutes rest on. */
export const readingClaims = ['reading-nl', 'reading-en', 'reading-range'] as const satisfies readonly ClaimId[];

/** Words a minute, read silently: of French and German only reading aloud was measured, which is slower. */
const rates: Readonly<Record<string, number>> = { nl: readingDutch.value, en: readingEnglish.value };

/** A book, and then some: what is said to be longer is no article. */
const most = 200_000;

/** As they stand between spaces; a dash or an ellipsis alone is none. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export type ReadingTime =
  | { readonly ok: true; readonly minutes: number; readonly rate: number }
  /** `language`: no source gives a rate for it. `words`: none, or more than a text has. */
  | { readonly ok: false; readonly reason: 'language' | 'words' };

/** Whole minutes, one at least, for so many words of a language ('nl' or 'en'). */
export function readingTime(words: number, language: string | undefined): ReadingTime {
  const rate = language !== undefined && Object.hasOwn(rates, language) ? rates[language] : undefined;
  if (!rate) return { ok: false, reason: 'language' };
  if (!(words >= 1 && words <= most)) return { ok: false, reason: 'words' };
  return { ok: true, minutes: Math.max(1, Math.round(words / rate)), rate };
}
