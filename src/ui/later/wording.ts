// A practice's own wording laid over the kit's, and Swiss spelling. Fetched only where a page asks for one of them. Pure.
import { isObject } from '../../platform/is-object.js';
import type { Language } from '../../platform/locale/language.js';
import type { Replacements, Texts } from '../base/i18n/catalogue.js';

const isGroup = (value: unknown): value is Record<string, never> => isObject(value);

/**
 * The texts with a practice's own wording laid over them. Only keys that exist are replaced, in a list those of its places
 * (`{ 1: '…' }` is its second text); anything else is ignored, so a typing error never empties a screen.
 */
export function withReplacements<T extends Texts>(texts: T, own: Replacements | undefined, language: Language): T {
  if (!own) return texts;
  const result = (Array.isArray(texts) ? [...texts] : { ...texts }) as Record<string, unknown>;
  for (const [key, given] of Object.entries(own)) {
    const old = Object.hasOwn(texts, key) ? result[key] : undefined;
    const text = typeof given === 'string' ? given : given?.[language];
    if ((isGroup(old) || Array.isArray(old)) && isGroup(given)) result[key] = withReplacements(old, given, language);
    else if (typeof text !== 'string' || !text.trim()) continue;
    else if (typeof old === 'string') result[key] = text;
    else if (typeof old === 'function') {
      result[key] = (...args: unknown[]) =>
        text.replace(/\{(\d)\}/g, (_, n: string) => String(args[Number(n) - 1] ?? ''));
    }
  }
  return result as T;
}

const kept = '\uE000';

/** German as Switzerland and Liechtenstein spell it: ss for ß. What is filled in, such as a name, keeps its own letters. */
export function swiss<T>(texts: T): T {
  if (typeof texts === 'string') return texts.replaceAll('ß', 'ss') as T;
  if (Array.isArray(texts)) return texts.map(swiss) as T;
  if (isGroup(texts)) return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, swiss(text)])) as T;
  if (typeof texts !== 'function') return texts;
  const make = texts as unknown as (...args: readonly unknown[]) => unknown;
  return ((...args: readonly unknown[]) => {
    const made = swiss(make(...args.map((arg) => (typeof arg === 'string' ? arg.replaceAll('ß', kept) : arg))));
    return typeof made === 'string' ? made.replaceAll(kept, 'ß') : made;
  }) as T;
}
