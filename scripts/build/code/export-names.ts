// Vite plugin: a chunk exports what is in it under the name it has there. A minifier writes `export{Et as $}`, and the chunk
// every page downloads exports some seventy things: `export{Et}` is 0.1 kB less, whatever the importing chunks call them. Only
// chunks that are never fetched by import() in code: that names what it takes at run time.
import type { Plugin } from 'vite';

const exported = /export\{([^{}]*)\};?\s*$/;
const imported = /import\{([^{}]*)\}from"\.\/([^"]+)"/g;

/** `a as b,c` as pairs of inner and outer name. */
const pairs = (list: string): [string, string][] =>
  list.split(',').map((one) => {
    const [from = '', to = from] = one.split(' as ');
    return [from, to];
  });
/** Names that end alike beside each other: a list of them compresses better than in the order of the code. */
const byEnd = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one.slice(-1).localeCompare(other.slice(-1), 'en') || one.localeCompare(other, 'en');
const written = ([from, to]: readonly [string, string]): string => (from === to ? from : `${from} as ${to}`);

/** Minified code by file, each of `shared` exporting under its own names, and all of them importing those. */
export function withOwnNames(files: ReadonlyMap<string, string>, shared: Iterable<string>): Map<string, string> {
  const result = new Map(files);
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const file of shared) {
    const code = files.get(file) ?? '';
    const list = exported.exec(code)?.[1];
    if (!list) continue;
    names.set(file, new Map(pairs(list).map(([inner, outer]) => [outer, inner])));
    const inner = new Set(pairs(list).map(([name]) => name));
    result.set(
      file,
      code.replace(exported, () => `export{${[...inner].join(',')}};`),
    );
  }
  const nameIn = (file: string, name: string): string => {
    const inner = names.get(file)?.get(name);
    if (!inner) throw new Error(`${file} exports no ${name}.`);
    return inner;
  };
  for (const [file, code] of result) {
    const renamed = code.replace(imported, (whole, list: string, from: string) =>
      names.has(from)
        ? `import{${pairs(list)
            .map(([name, here]): [string, string] => [nameIn(from, name), here])
            .sort(byEnd)
            .map(written)
            .join(',')}}from"./${from}"`
        : whole,
    );
    result.set(file, renamed);
  }
  return result;
}

export const ownNames = (): Plugin => ({
  name: 'own-names',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const asked = new Set(chunks.flatMap((chunk) => chunk.dynamicImports));
    const shared = chunks.filter((chunk) => !chunk.isEntry && !asked.has(chunk.fileName));
    const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]));
    const named = withOwnNames(
      files,
      shared.map((chunk) => chunk.fileName),
    );
    for (const chunk of chunks) chunk.code = named.get(chunk.fileName) ?? chunk.code;
  },
});
