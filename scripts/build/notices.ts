// A release carries the licences of what is bundled into it: Lit is BSD-3-Clause. What is under the Mozilla
// licence says where its source is.
import fs from 'node:fs';
import path from 'node:path';

const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'lean-qr', 'ical.js'];

export function buildNotices(root: string, outDir: string): void {
  const licences = bundled.map(
    (name) => `${name}\n\n${fs.readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`,
  );
  const source = 'The source of ical.js, unchanged in it: https://www.npmjs.com/package/ical.js/v/2.2.1';
  fs.writeFileSync(
    path.join(outDir, 'LICENSES.txt'),
    `kinekit is MIT licensed. It bundles:\n\n${licences.join('\n')}\n${source}\n`,
  );
}
