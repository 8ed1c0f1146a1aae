// Vite plugin: drops the colour tokens (rows of src/ui/base/styles/palette.ts) that nothing downloaded with a chunk paints with.
// Colours do not compress: each row is a dozen bytes.
import type { Plugin } from 'vite';

const row = /([\w-]+) [0-9a-f]{6} [0-9a-f]{6} \d /g;

export const shakeTokens = (): Plugin => ({
  name: 'shake-tokens',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const chunk of chunks) {
      // An entry's chunk runs with those it imports and those fetched on first use, not with what only others import;
      // a shared chunk runs with any.
      const company = chunk.isEntry
        ? chunks.filter((other) => other === chunk || chunk.imports.includes(other.fileName) || other.isDynamicEntry)
        : chunks;
      const code = company.map((other) => other.code).join();
      // A name put together at run time could be any token.
      if (/--_[\w-]*(\$\{|[`'"]\s*\+)/.test(code)) {
        throw new Error('A token name is put together at run time: write it out, so that unused tokens can be found.');
      }
      const used = new Set([...code.matchAll(/--_([\w-]+)/g)].map((m) => m[1]));
      chunk.code = chunk.code.replace(row, (text, name: string) => (used.has(name) ? text : ''));
    }
  },
});
