// What a widget's `strings/index.ts` exports: one entry per language, ready or to be fetched. Types and one pure helper.
import type { Language } from '../../platform/language.js';

/** Texts of one widget in one language: sentences, and functions that make sentences from numbers. */
export type Texts = object;

/** Per language the texts themselves, or how to fetch them. The build makes one language ready and leaves the others to fetch. */
export type Catalogue<T extends Texts> = Partial<Record<Language, T | (() => Promise<T>)>>;

/**
 * A practice's own wording: key to text, to a text per language, or to the same for a group of texts
 * (`{ frame: { help: '…' } }`). In a text that stands for a function, `{1}`, `{2}`… are its arguments in order.
 */
export interface Replacements {
  readonly [key: string]: string | Replacements;
}

const isGroup = (value: unknown): value is Record<string, never> =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/**
 * The texts with a practice's own wording laid over them. Only keys that exist are replaced; anything else is ignored,
 * so a typing error never empties a screen.
 */
export function withReplacements<T extends Texts>(texts: T, own: Replacements | undefined, language: Language): T {
  if (!own) return texts;
  const result = { ...texts } as Record<string, unknown>;
  for (const [key, given] of Object.entries(own)) {
    const old = Object.hasOwn(texts, key) ? result[key] : undefined;
    const text = typeof given === 'string' ? given : given?.[language];
    if (isGroup(old) && isGroup(given)) result[key] = withReplacements(old, given, language);
    else if (typeof text !== 'string' || !text.trim()) continue;
    else if (typeof old === 'string') result[key] = text;
    else if (typeof old === 'function') {
      result[key] = (...args: unknown[]) =>
        text.replace(/\{(\d)\}/g, (_, n: string) => String(args[Number(n) - 1] ?? ''));
    }
  }
  return result as T;
}
