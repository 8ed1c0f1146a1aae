// How easily Dutch reads: syllables, sentences and the measure of Flesch for Dutch by Douma. Pure.

/** Vowels that are one sound in Dutch, the longest first; a diaeresis begins a syllable of its own. */
const sounds = /aai|ooi|oei|eeu|ieu|éé|aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou|ij|[aeiouyëïöüáéíóúàèâêîôû]/g;

/** Syllables of a Dutch word, about as it is said; a figure counts as one. */
export const syllables = (word: string): number => word.toLowerCase().normalize('NFC').match(sounds)?.length ?? 1;

const words = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu) ?? []).map((word) => word.replace(/[.,]+$/, ''));

/** The sentences of a text, each with its words; a heading or a label without an end is none. */
export const sentences = (text: string): string[][] =>
  (text.match(/[^.?!]+(?:[.?!](?=\S)[^.?!]*)*[.?!]+/g) ?? []).map(words).filter(({ length }) => length > 0);

/** Flesch-Douma over sentences: 100 very easy, 65 and more plain language. */
export function readingEase(list: readonly (readonly string[])[]): number {
  const all = list.flat();
  const heard = all.reduce((sum, word) => sum + syllables(word), 0);
  return 206.84 - 77 * (heard / all.length) - 0.93 * (all.length / list.length);
}
