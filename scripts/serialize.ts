// Writes a lit template as markup, without a browser: pictures are pure functions of numbers and words. For their tests, and for
// pictures that are files (scripts/demo).
import { nothing } from 'lit';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const child = (value: unknown): string => {
  if (value === nothing || value === undefined || value === null || value === '') return '';
  if (isTemplate(value)) return serialize(value);
  if (Array.isArray(value)) return value.map(child).join('');
  return escaped(String(value));
};

/**
 * The markup a template renders: attributes in quotes, those set to `nothing` and event listeners (`@`) left out.
 * Properties (`.`) are not markup and are not supported.
 */
export const serialize = (template: unknown): string => {
  if (!isTemplate(template)) throw new TypeError('Not a lit template.');
  const { strings, values } = template;
  let markup = strings[0] ?? '';
  values.forEach((value, i) => {
    const rest = strings[i + 1] ?? '';
    const bare = /\s@?[\w:-]+=$/.exec(markup);
    if (bare && (value === nothing || bare[0].startsWith(' @'))) markup = markup.slice(0, bare.index) + rest;
    else if (bare) markup += `"${escaped(String(value))}"${rest}`;
    else markup += child(value) + rest;
  });
  return markup;
};
