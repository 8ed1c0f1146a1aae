// The texts of a part that is fetched later, once, in the language it is opened in.
import type { Language } from '../../../platform/locale/language.js';
import type { Catalogue, Texts } from '../../base/i18n/catalogue.js';

/** The texts in `language`, or in the one there is in a file of one language. Rejects when they cannot be fetched. */
export async function textsIn<T extends Texts>(catalogue: Catalogue<T>, language: Language): Promise<T> {
  const there = language in catalogue ? language : (Object.keys(catalogue)[0] as Language);
  const found = catalogue[there];
  return (typeof found === 'function' ? (await found())[there] : found)!;
}
