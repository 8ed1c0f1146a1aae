// Titles and sentences of the widgets, and the names of factors, from the kit's own texts in four languages.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, type Language } from '../languages.js';
import type { Fallback } from './table.js';
import type { Four } from './words/words.js';

type Texts = Readonly<Record<string, unknown>>;

async function textsIn(folder: string, language: Language): Promise<Texts> {
  const file = pathToFileURL(path.join(folder, `strings/${language}.ts`)).href;
  return (await import(file)) as Texts;
}

/** What a widget is called and what it is for; a sentence that depends on what a person does is left out. */
async function fallbackOf(folder: string): Promise<Fallback> {
  const pairs = await Promise.all(
    languages.map(async (language) => {
      const { title, purpose } = (await textsIn(folder, language))[language] as Texts;
      if (typeof title !== 'string') throw new Error(`${folder} has no title in ${language}`);
      return [language, [title, typeof purpose === 'string' ? purpose : '']] as const;
    }),
  );
  return Object.fromEntries(pairs) as unknown as Fallback;
}

export async function fallbacksOf(
  root: string,
  registry: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, Fallback>>> {
  const found = Object.entries(registry).map(async ([tag, family]) => {
    const folder = path.join(root, 'src/widgets', family, tag);
    if (!fs.existsSync(folder)) throw new Error(`${folder} is not there`);
    return [tag, await fallbackOf(folder)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

/** The factors by their names in the pictures: English, Dutch, French, German. */
export async function factorNames(root: string): Promise<Readonly<Record<string, Four>>> {
  const lists = await Promise.all(
    (['en', 'nl', 'fr', 'de'] as const).map(async (language) => {
      const { life } = (await textsIn(path.join(root, 'src/ui/body'), language)) as {
        life: { factors: Readonly<Record<string, string>> };
      };
      return life.factors;
    }),
  );
  const names = Object.keys(lists[0]!);
  return Object.fromEntries(names.map((name) => [name, lists.map((list) => list[name]!) as unknown as Four]));
}
