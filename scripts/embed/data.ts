// What the builder offers, from the manifest and the widgets' own texts, in the words the WordPress plugin has for them.
import path from 'node:path';
import fs from 'node:fs';
import { registry } from '../../src/registry.js';
import { closed, pageTags } from '../build/pages.js';
import type { Language } from '../languages.js';
import type { Manifest } from '../manifest/texts.js';
import { factorNames, fallbacksOf } from '../wordpress/own-texts.js';
import { tableOf, type Attribute, type Table } from '../wordpress/table.js';
import { attributesIn, families, said, valuesIn, type Four } from '../wordpress/words/index.js';
import type { Choice, Data, Offered } from './shape.js';

const order = ['en', 'nl', 'fr', 'de'] as const;
/** Of a form around the widget, of the page around it, or of another element: nothing for who writes no code. */
/** What somebody who writes no code can tell of a practice; the rest is in the README. */
const told = ['name', 'phone', 'mail', 'address', 'country', 'booking-url'] as const;
const notAsked: readonly string[] = [...closed, 'heading-level', 'name', 'disabled', 'required', 'for', 'of', 'zone'];

const named = (row: Four | undefined, name: string, lang: Language): string =>
  row?.[order.indexOf(lang)] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

function choiceOf(name: string, attribute: Attribute, family: string, lang: Language, factors: Factors): Choice {
  const { kind, options = [], description, ...range } = attribute;
  const at = order.indexOf(lang) - 1;
  const values = { ...factors, ...valuesIn(family)[name] };
  return {
    name,
    kind,
    label: named(attributesIn(family)[name], name, lang),
    help: at < 0 ? description : (said[description]?.[at] ?? description),
    options: options.map((value) => [value, named(values[value], value, lang)]),
    ...range,
  };
}
type Factors = Readonly<Record<string, Four>>;

/** `integrity`: of kinekit.js. */
export async function dataFor(root: string, integrity: string): Promise<(lang: Language) => Data> {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'custom-elements.json'), 'utf8')) as Manifest;
  const table: Table = tableOf(manifest, registry, await fallbacksOf(root, registry));
  const factors = await factorNames(root);
  const offered = (tag: string, lang: Language): Offered => {
    const { family, attributes, fallback } = table[tag]!;
    const choices = Object.entries(attributes)
      .filter(([name]) => !notAsked.includes(name))
      .map(([name, attribute]) => choiceOf(name, attribute, family, lang, factors));
    return { tag, title: fallback[lang][0], choices };
  };
  const about = (lang: Language): readonly Choice[] => {
    const { family, attributes } = table['practice-context']!;
    return told.map((name) => choiceOf(name, attributes[name]!, family, lang, factors));
  };
  return (lang) => ({
    integrity,
    practice: about(lang),
    families: Object.keys(families).flatMap((family) => {
      const widgets = pageTags.filter((tag) => registry[tag] === family).map((tag) => offered(tag, lang));
      return widgets.length ? [{ title: named(families[family], family, lang), widgets }] : [];
    }),
  });
}
