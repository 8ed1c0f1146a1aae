// The texts of a widget by language, and a practice's wording over them. Types only.
import type { Language } from '../../../platform/locale/language.js';

/** Texts of one widget in one language: sentences, and functions that make sentences from numbers. */
export type Texts = object;

/** A module of texts: `nl.ts` exports `nl`. */
type TextsModule<T extends Texts> = Partial<Record<Language, T>>;

/** Per language the texts themselves, or how to fetch them. The build makes one language ready and leaves the others to fetch. */
export type Catalogue<T extends Texts> = Partial<Record<Language, T | (() => Promise<TextsModule<T>>)>>;

/**
 * A practice's own wording: key to text, to a text per language, or to the same for a group of texts
 * (`{ frame: { help: '…' } }`). In a text that stands for a function, `{1}`, `{2}`… are its arguments in order.
 */
export interface Replacements {
  readonly [key: string]: string | Replacements;
}
