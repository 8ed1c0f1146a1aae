// The texts of a part that is fetched later, once, in the language it is opened in.
import { isSwiss, nearestLang, type Language } from '../../../platform/locale/language.js';
import type { Catalogue, Texts } from '../../base/i18n/catalogue.js';

/**
 * The texts in `language`, or in the one there is in a file of one language, spelled as where `node` stands. Rejects when
 * they cannot be fetched.
 */
export async function textsIn<T extends Texts>(catalogue: Catalogue<T>, language: Language, node: Node): Promise<T> {
  const there = language in catalogue ? language : (Object.keys(catalogue)[0] as Language);
  const found = catalogue[there];
  const texts = (typeof found === 'function' ? (await found())[there] : found)!;
  return there === 'de' && isSwiss(nearestLang(node)) ? (await import('../wording.js')).swiss(texts) : texts;
}
