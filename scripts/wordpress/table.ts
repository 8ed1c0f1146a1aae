// What WordPress is told of each widget, from the custom elements manifest: family, attributes with the control each needs, and
// the title and sentence visitors read until it is there. Nothing here knows a widget by name. Pure.
import { valuesIn, widgetsOf, type Declaration, type Manifest, type Member } from '../manifest/texts.js';
import type { Language } from '../languages.js';

/** `yes`: there or not. `choice`: one of a few. */
export type Kind = 'yes' | 'choice' | 'number' | 'text';

export interface Attribute {
  readonly kind: Kind;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** One English sentence or two. */
  readonly description: string;
}

/** What a widget's own texts say, by language. */
export type Fallback = Readonly<Record<Language, readonly [title: string, purpose: string]>>;

export interface Widget {
  readonly family: string;
  readonly summary: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly fallback: Fallback;
}

export type Table = Readonly<Record<string, Widget>>;

/** A doc-comment's text on one line, without the marks of code. */
const plain = (text = ''): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** '0 to 10' in a description: the manifest has no other place for a range. */
function rangeIn(description: string): Pick<Attribute, 'min' | 'max' | 'step'> {
  const found = /(?<![\d.])(\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)(?![\d.]*\d)/.exec(description);
  if (!found) return {};
  const [min, max] = [Number(found[1]), Number(found[2])];
  return { min, max, step: max - min <= 1 ? 0.01 : 1 };
}

/** Values a page may give; of a longer list only those the description names, which are those that work. */
function optionsOf({ type, description = '' }: Member): readonly string[] {
  const values = valuesIn(type);
  const named = values.filter((value) => description.includes(`\`${value}\``));
  return named.length ? named : values;
}

export function attributeOf(member: Member): Attribute {
  const type = member.type?.text ?? '';
  const description = plain(member.description);
  const options = optionsOf(member);
  if (/^boolean\b/.test(type)) return { kind: 'yes', description };
  if (options.length) return { kind: 'choice', options, description };
  if (/\bnumber\b/.test(type)) return { kind: 'number', ...rangeIn(description), description };
  return { kind: 'text', description };
}

const widgetOf = (declaration: Declaration, family: string, fallback: Fallback): Widget => ({
  family,
  summary: plain(declaration.summary),
  attributes: Object.fromEntries((declaration.attributes ?? []).map((member) => [member.name, attributeOf(member)])),
  fallback,
});

/** All widgets of the registry, in its order. */
export function tableOf(
  manifest: Manifest,
  registry: Readonly<Record<string, string>>,
  fallbacks: Readonly<Record<string, Fallback>>,
): Table {
  const declared = new Map(widgetsOf(manifest).map((declaration) => [declaration.tagName, declaration]));
  return Object.fromEntries(
    Object.entries(registry).map(([tag, family]) => {
      const declaration = declared.get(tag);
      const fallback = fallbacks[tag];
      if (!declaration || !fallback) throw new Error(`${tag} is in src/registry.ts but not in the manifest, or mute`);
      return [tag, widgetOf(declaration, family, fallback)];
    }),
  );
}
