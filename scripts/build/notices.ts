// A release carries the licences of what is bundled into it, by what the bundler says it put there: Lit is BSD-3-Clause. What is
// under the Mozilla licence says where its source is.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The package a module is from; a helper of the bundler is written by it. */
const packageOf = (id: string): string | undefined => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Notes the packages with code in what is written. */
export const notePackages = (packages: Set<string>): Plugin => ({
  name: 'note-packages',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { code }] of Object.entries(chunk.modules)) {
        const name = code ? packageOf(id) : undefined;
        if (name) packages.add(name);
      }
    }
  },
});

/** Writes LICENSES.txt; a package without a licence's text must not be released. */
export function buildNotices(root: string, outDir: string, packages: readonly string[]): void {
  const licences = packages.map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = fs.readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
    if (!file) throw new Error(`${name} is bundled and has no file with its licence`);
    const source = license.startsWith('MPL')
      ? `\nThe source of ${name}, unchanged in it: https://www.npmjs.com/package/${name}/v/${version}\n`
      : '';
    return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n${source}`;
  });
  fs.writeFileSync(path.join(outDir, 'LICENSES.txt'), `kinekit is MIT licensed. It bundles:\n\n${licences.join('\n')}`);
}
