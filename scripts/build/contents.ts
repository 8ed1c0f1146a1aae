// What each file of a build is made of, for `npm run size`: which modules are copied into several widgets. Pure but for the plugin.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** File to module to bytes of its code, minified but not compressed. */
export type Contents = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Copied {
  readonly module: string;
  /** Of all copies but one. */
  readonly bytes: number;
  readonly tags: readonly string[];
}

/** Modules with code in the Dutch files of two widgets or more. */
export function copied(contents: Contents, tags: readonly string[]): readonly Copied[] {
  const places = new Map<string, { tag: string; bytes: number }[]>();
  for (const tag of tags) {
    for (const [module, bytes] of Object.entries(contents[`${tag}.nl.js`] ?? {})) {
      if (bytes) places.set(module, [...(places.get(module) ?? []), { tag, bytes }]);
    }
  }
  return [...places]
    .filter(([, all]) => all.length > 1)
    .map(([module, all]) => ({
      module,
      bytes: all.slice(1).reduce((sum, { bytes }) => sum + bytes, 0),
      tags: all.map(({ tag }) => tag),
    }));
}

/** Writes the contents of a build to `file`. */
export const writeContents = (file: string, root: string): Plugin => ({
  name: 'contents',
  generateBundle(_, bundle) {
    const contents: Record<string, Record<string, number>> = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      contents[chunk.fileName] = Object.fromEntries(
        Object.entries(chunk.modules).map(([id, module]) => [
          path.relative(root, id.replace(/\?.*$/, '')),
          module.code?.length ?? 0,
        ]),
      );
    }
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(contents, null, 1));
  },
});
