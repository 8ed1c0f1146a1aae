// What a widget's `strings/index.ts` exports: one entry per language, ready or to be fetched. Types and one pure helper.
import type { Language } from '../../platform/language.js';

/** Texts of one widget in one language: sentences, and functions that make sentences from numbers. */
export type Texts = object;

/** Per language the texts themselves, or how to fetch them. The build makes one language ready and leaves the others to fetch. */
export type Catalogue<T extends Texts> = Partial<Record<Language, T | (() => Promise<T>)>>;

/**
 * A practice's own wording: key to text, or to a text per language. In a text that stands for a function,
 * `{1}`, `{2}`… are its arguments in order.
 */
export type Replacements = Readonly<Record<string, string | Partial<Record<Language, string>>>>;

/**
 * The texts with a practice's own wording laid over them. Only top-level keys that exist are replaced;
 * anything else is ignored, so a typing error never empties a screen.
 */
export function withReplacements<T extends Texts>(texts: T, own: Replacements | undefined, language: Language): T {
  if (!own) return texts;
  const result = { ...texts } as Record<string, unknown>;
  for (const [key, given] of Object.entries(own)) {
    const text = typeof given === 'string' ? given : given?.[language];
    if (typeof text !== 'string' || !text.trim()) continue;
    if (typeof result[key] === 'string') result[key] = text;
    else if (typeof result[key] === 'function') {
      result[key] = (...args: unknown[]) =>
        text.replace(/\{(\d)\}/g, (_, n: string) => String(args[Number(n) - 1] ?? ''));
    }
  }
  return result as T;
}
