// The claims of each widget as its class has them, with what it takes from science.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest } from './texts.js';

type Classes = Readonly<Record<string, { readonly widget?: { readonly claims?: readonly string[] } } | undefined>>;

/** The manifest with the ids in it: lists are put together in code, so the code is run, in Node, without a page. */
export async function withClaims(manifest: Manifest, root: string): Promise<Manifest> {
  const modules = manifest.modules.map(async (module) => {
    const classes = (await import(pathToFileURL(path.join(root, module.path)).href)) as Classes;
    const declarations = module.declarations?.map((declaration) => {
      const claims = classes[declaration.name]?.widget?.claims;
      return claims ? { ...declaration, claims } : declaration;
    });
    return { ...module, ...(declarations && { declarations }) };
  });
  return { ...manifest, modules: await Promise.all(modules) };
}
