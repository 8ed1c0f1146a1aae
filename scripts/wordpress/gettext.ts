// Translations as WordPress reads them: a template of all texts in the PHP, and per language a .po to edit and a .mo to load.
import { mo, po } from 'gettext-parser';
import type { Words } from './labels.js';

/** The file of a language, and how it counts. */
export const locales = [
  ['nl_NL', 'nplurals=2; plural=(n != 1);'],
  ['fr_FR', 'nplurals=2; plural=(n > 1);'],
  ['de_DE', 'nplurals=2; plural=(n != 1);'],
] as const;

/** The texts a PHP file has translated, each a literal with the kit's text domain: the sniffs refuse any other. */
export const textsIn = (php: string): string[] =>
  [...php.matchAll(/\b(?:esc_html_|esc_attr_|_)_\(\s*'((?:[^'\\]|\\.)*)',\s*'kinekit'\s*\)/g)].map((found) =>
    found[1]!.replace(/\\(.)/g, '$1'),
  );

/** Files by name with the texts in each; of the plugin's head WordPress itself translates the description. */
export function catalogueOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!name.endsWith('.php')) continue;
    const description = /^ \* Description:\s+(.+)$/m.exec(text)?.[1];
    for (const said of [...(description ? [description] : []), ...textsIn(text)]) {
      const places = found.get(said) ?? [];
      if (!places.includes(name)) places.push(name);
      found.set(said, places);
    }
  }
  return found;
}

/** Names of files in languages/ to what is in them; without dates, so that the same texts give the same bytes. */
export function translations(
  texts: ReadonlyMap<string, readonly string[]>,
  words: Words,
  version: string,
): ReadonlyMap<string, Buffer> {
  const tableOf = (language: string, plural: string, column: number | undefined) => ({
    charset: 'utf-8',
    headers: {
      'Project-Id-Version': `Kinekit ${version}`,
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Transfer-Encoding': '8bit',
      'X-Domain': 'kinekit',
      ...(language && { Language: language, 'Plural-Forms': plural }),
    },
    translations: {
      '': Object.fromEntries(
        [...texts].map(([msgid, places]) => [
          msgid,
          {
            msgid,
            msgstr: [(column !== undefined && words.get(msgid)?.[column]) || ''],
            comments: { reference: places.join('\n') },
          },
        ]),
      ),
    },
  });
  const files = new Map([['kinekit.pot', po.compile(tableOf('', '', undefined), { foldLength: 0 })]]);
  locales.forEach(([locale, plural], column) => {
    const table = tableOf(locale, plural, column);
    files.set(`kinekit-${locale}.po`, po.compile(table, { foldLength: 0 }));
    files.set(`kinekit-${locale}.mo`, mo.compile(table));
  });
  return files;
}
