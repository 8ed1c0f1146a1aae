// Names and descriptions for those who make pages, and all their translations. Pure.
import { translated as code, type Code } from './php.js';
import type { Table, Widget } from './table.js';
import { attributesIn, families, intros, pages, said, valuesIn, widgets, type Four, type Said } from './words/index.js';

/** English to Dutch, French and German. */
export type Words = Map<string, Said>;

/** max-ok: Max ok. */
const fromName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

export interface Labels {
  /** What the PHP file holds. */
  readonly labels: Readonly<Record<string, unknown>>;
  /** All translations there are. */
  readonly words: Words;
  /** The English in it. */
  readonly texts: ReadonlySet<string>;
}

/** Texts a reader of Dutch, French or German would get in English. */
export const untranslated = (texts: Iterable<string>, words: Words): string[] =>
  [...texts].filter((text) => !words.get(text) || words.get(text)!.some((said) => !said.trim()));

export function labelsOf(table: Table, factors: Readonly<Record<string, Four>>): Labels {
  const words: Words = new Map(Object.entries(said));
  const texts = new Set<string>();
  const translated = (text: string): Code => {
    texts.add(text);
    return code(text);
  };
  // Of two translations of one text, a catalogue keeps one: the other would be lost in silence.
  const four = ([en, ...others]: Four): Code => {
    const there = words.get(en);
    if (there && there.join() !== others.join()) throw new Error(`'${en}' is said in two ways: ${there} and ${others}`);
    words.set(en, others);
    return translated(en);
  };
  /** A name with a row in the words, or else as it is. */
  const named = (rows: Readonly<Record<string, Four>>, name: string): Code => {
    const row = rows[name];
    return row ? four(row) : translated(fromName(name));
  };
  const titleOf = (tag: string, { fallback }: Widget): Code => {
    const own = (['en', 'nl', 'fr', 'de'] as const).map((language) => fallback[language][0]);
    return four(widgets[tag] ?? (own as unknown as Four));
  };

  const all = Object.entries(table);
  const optionsOf = (own: readonly Widget[], name: string): string[] => [
    ...new Set(own.flatMap(({ attributes }) => attributes[name]?.options ?? [])),
  ];
  /** Names of attributes and values: what is called alike in two families need not mean the same. */
  const namesIn = (family: string): object => {
    const own = Object.values(table).filter((widget) => widget.family === family);
    const names = [...new Set(own.flatMap(({ attributes }) => Object.keys(attributes)))].sort();
    const [attributes, values] = [attributesIn(family), valuesIn(family)];
    return {
      attributes: Object.fromEntries(names.map((name) => [name, named(attributes, name)])),
      values: Object.fromEntries(
        names
          .map((name) => [name, optionsOf(own, name)] as const)
          .filter(([, options]) => options.length)
          .map(([name, options]) => [
            name,
            Object.fromEntries(options.map((value) => [value, named({ ...factors, ...values[name] }, value)])),
          ]),
      ),
    };
  };
  const labels = {
    widgets: Object.fromEntries(
      all.map(([tag, widget]) => [
        tag,
        {
          title: titleOf(tag, widget),
          description: translated(widget.summary),
          keywords: ['kinekit', ...tag.split('-')],
          attributes: Object.fromEntries(
            Object.entries(widget.attributes).map(([name, { description }]) => [name, translated(description)]),
          ),
        },
      ]),
    ),
    names: Object.fromEntries(
      [...new Set(all.map(([, { family }]) => family))].map((family) => [family, namesIn(family)]),
    ),
    families: Object.fromEntries(
      Object.keys(families).map((family) => [family, { title: four(families[family]!), intro: four(intros[family]!) }]),
    ),
    pages: Object.fromEntries(
      Object.entries(pages).map(([name, { title, about, pieces }]) => [
        name,
        {
          title: four(title),
          about: four(about),
          pieces: pieces.map(({ heading, text, widget }) => ({
            ...(heading && { heading: four(heading) }),
            ...(text && { text: four(text) }),
            ...(widget && { widget }),
          })),
        },
      ]),
    ),
  };
  return { labels, words, texts };
}
