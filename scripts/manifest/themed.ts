// The custom properties each widget reads, from the sheets its class has: lists are put together in code, so the code is run.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Named } from './texts.js';
import { readIn, tokens } from './tokens.js';

interface Sheet {
  readonly cssText: string;
}
type Sheets = Sheet | readonly Sheets[];
type Classes = Readonly<Record<string, { readonly styles?: Sheets } | undefined>>;

const textOf = (sheets: Sheets): string => ('cssText' in sheets ? sheets.cssText : sheets.map(textOf).join('\n'));

/** As the list names them, each with what it is where nobody sets it. */
const named = (read: ReadonlyMap<string, string>): readonly Named[] =>
  tokens.flatMap(({ name, description }) => {
    const initial = read.get(name);
    return initial === undefined ? [] : [{ name, description, default: initial }];
  });

export async function withTokens(manifest: Manifest, root: string): Promise<Manifest> {
  const modules = manifest.modules.map(async (module) => {
    const classes = (await import(pathToFileURL(path.join(root, module.path)).href)) as Classes;
    const declarations = module.declarations?.map((declaration) => {
      const cssProperties = declaration.tagName ? named(readIn(textOf(classes[declaration.name]?.styles ?? []))) : [];
      return cssProperties.length ? { ...declaration, cssProperties } : declaration;
    });
    return { ...module, ...(declarations && { declarations }) };
  });
  return { ...manifest, modules: await Promise.all(modules) };
}

/** All tokens of the kit, each with its default in the first widget that reads it. */
export function allTokens(manifest: Manifest): readonly (Named & { readonly default: string })[] {
  const read = new Map<string, string>();
  for (const { cssProperties = [] } of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    for (const { name, default: initial } of cssProperties) if (!read.has(name)) read.set(name, initial ?? '');
  }
  return tokens.map((token) => ({ ...token, default: read.get(token.name) ?? '' }));
}
