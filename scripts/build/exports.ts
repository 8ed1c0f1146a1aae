// `npm run build:lib`, second half: lib/exports/<tag>/, the address of a widget for bundlers, and lib/exports/define.js for
// all of them. A package.json can name a folder per tag (`./widgets/*`), but not the family a tag is kept under.
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';

const lib = path.resolve(import.meta.dirname, '../../lib');

/** What an export holds: the element's class and types by `index`, and its registration besides by `define`. */
const modulesOf = (home: string, tag: string): Record<string, string> => ({
  'index.js': `export * from '${home}/${tag}.js';\n`,
  'index.d.ts': `export * from '${home}/${tag}.js';\n`,
  'define.js': `import '${home}/define.js';\nexport * from '${home}/${tag}.js';\n`,
  'define.d.ts': `import '../../elements.js';\nexport * from '${home}/${tag}.js';\n`,
});

fs.rmSync(path.join(lib, 'exports'), { recursive: true, force: true });
const every = Object.keys(registry).map((tag) => `import './${tag}/define.js';\n`);
for (const [tag, family] of Object.entries(registry)) {
  const folder = path.join(lib, 'exports', tag);
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(modulesOf(`../../widgets/${family}/${tag}`, tag))) {
    fs.writeFileSync(path.join(folder, file), text);
  }
}
for (const file of ['define.js', 'define.d.ts']) fs.writeFileSync(path.join(lib, 'exports', file), every.join(''));
