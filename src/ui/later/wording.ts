// A practice's own wording laid over the kit's. Fetched only where a practice gives one. Pure.
import { isObject } from '../../platform/is-object.js';
import type { Language } from '../../platform/locale/language.js';
import type { Replacements, Texts } from '../base/i18n/catalogue.js';

const isGroup = (value: unknown): value is Record<string, never> => isObject(value);

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
