// Vite plugin: Lit without what no widget here can reach. Every cut must match exactly once, so an update of Lit stops the
// build instead of passing by unseen; `unless` keeps it as soon as the source uses it. Figures: docs/decisions/0003.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { cssTag, cutsFor } from './lit-cuts.js';

const textOf = (folder: string): string =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

export function leanLit(root: string): Plugin {
  const source = textOf(path.join(root, 'src'));
  return {
    name: 'lean-lit',
    enforce: 'pre',
    load(id) {
      const file = /node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/([\w-]+)\.js$/.exec(id)?.[2];
      if (!file) return null;
      if (file === 'css-tag') return cssTag;
      let code = fs.readFileSync(id, 'utf8');
      for (const { from, to = '', unless } of cutsFor(file)) {
        const parts = code.split(from);
        if (parts.length !== 2) throw new Error(`${file}.js: found ${parts.length - 1} times, not once: ${from}`);
        if (!unless?.test(source)) code = parts.join(to);
      }
      return code;
    },
  };
}
