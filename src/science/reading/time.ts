// How long a text takes to read: words counted, at the rate a source gives for their language. Pure.
import { readingAloud, readingDutch, readingEnglish } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';

/** What the minutes rest on. */
export const readingClaims = [
  'reading-nl',
  'reading-en',
  'reading-aloud',
  'reading-voice',
  'reading-range',
] as const satisfies readonly ClaimId[];

/** Words a minute; `aloud` where people were only timed reading aloud, which is slower. */
export interface Rate {
  readonly words: number;
  readonly aloud: boolean;
}

const rates: Readonly<Record<string, Rate>> = {
  nl: { words: readingDutch.value, aloud: false },
  en: { words: readingEnglish.value, aloud: false },
  fr: { words: readingAloud.value.fr, aloud: true },
  de: { words: readingAloud.value.de, aloud: true },
};

/** A book, and then some: what is said to be longer is no article. */
const most = 200_000;

/** As they stand between spaces; a dash or an ellipsis alone is none. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export type ReadingTime =
  | { readonly ok: true; readonly minutes: number; readonly rate: Rate }
  /** `language`: no source gives a rate for it. `words`: none, or more than a text has. */
  | { readonly ok: false; readonly reason: 'language' | 'words' };

/** Whole minutes, one at least, for so many words of a language ('nl', 'fr', 'en' or 'de'). */
export function readingTime(words: number, language: string | undefined): ReadingTime {
  const rate = language !== undefined && Object.hasOwn(rates, language) ? rates[language] : undefined;
  if (!rate) return { ok: false, reason: 'language' };
  if (!(words >= 1 && words <= most)) return { ok: false, reason: 'words' };
  return { ok: true, minutes: Math.max(1, Math.round(words / rate.words)), rate };
}
