// A release carries the licences of what is bundled into it: Lit is BSD-3-Clause.
import fs from 'node:fs';
import path from 'node:path';

const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'lean-qr'];

export function buildNotices(root: string, outDir: string): void {
  const licences = bundled.map(
    (name) => `${name}\n\n${fs.readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`,
  );
  fs.writeFileSync(path.join(outDir, 'LICENSES.txt'), `kinekit is MIT licensed. It bundles:\n\n${licences.join('\n')}`);
}
