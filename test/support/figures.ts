// Which figures a widget says, and which its claims have: whoever reads a number finds who measured it.
import { claimsById } from '../../src/science/evidence/registry.js';
import { topicsOf } from '../../src/science/evidence/topics.js';

type Language = 'nl' | 'fr' | 'en' | 'de';

/** Numbers in a text, with either decimal mark; thousands may be set apart. */
export const numbersIn = (text: string): readonly number[] =>
  (text.replace(/(\d)[.,\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) =>
    Number(n.replace(',', '.')),
  );

/** All that is written in a widget, folds and picture too, the foot with its sources apart. */
export function textIn(element: Element): string {
  const walker = document.createTreeWalker(
    element.shadowRoot!,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element
        ? node.matches('style, script, .foot')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  return parts.join(' ');
}

const flat = (value: unknown): readonly number[] =>
  typeof value === 'number' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(flat) : [];

/** The figures of these claims: their values, and what their sentences in a language say beside them. */
export async function figuresOf(ids: readonly string[], language: Language): Promise<ReadonlySet<number>> {
  const words = await Promise.all(
    topicsOf(ids).map(
      async (topic) => ((await topic.words[language]()) as Record<string, Record<string, string>>)[language]!,
    ),
  );
  const sentences = Object.assign({}, ...words) as Record<string, string>;
  const all = claimsById as Readonly<Record<string, { readonly value: unknown }>>;
  return new Set(ids.flatMap((id) => [...flat(all[id]!.value), ...numbersIn(sentences[id]!)]));
}
