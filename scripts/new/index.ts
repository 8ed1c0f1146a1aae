// `npm run new <tag>`: a widget that already keeps the contract, to be filled in, among the tools or in the family that
// `-- --family=guides` names. `-- --remove <tag>` takes it away.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { registry } from '../../src/registry.js';
import { withTag, withoutTag } from './registry.js';
import { filesOf } from './templates.js';

const root = path.resolve(import.meta.dirname, '../..');
const registryFile = path.join(root, 'src/registry.ts');
const families: readonly string[] = ['practice', 'metaphors', 'tools', 'guides'];
const present: Readonly<Record<string, string>> = registry;

/** A wrong call: said in one sentence, without a stack. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const rewriteRegistry = (change: (text: string) => string): void =>
  fs.writeFileSync(registryFile, change(fs.readFileSync(registryFile, 'utf8')));

function add(tag: string, family: string): void {
  if (!families.includes(family)) refuse(`--family is one of ${families.join(', ')}.`);
  if (present[tag]) refuse(`<${tag}> is there already, in src/widgets/${present[tag]}/${tag}.`);
  const files = Object.entries(filesOf(tag, family));
  const taken = files.find(([file]) => fs.existsSync(path.join(root, file)));
  if (taken) refuse(`${taken[0]} is there already, but <${tag}> is not in src/registry.ts.`);
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
    console.log(`${file} written`);
  }
  rewriteRegistry((text) => withTag(text, tag, family));
}

function remove(tag: string): void {
  const home = present[tag];
  if (!home) refuse(`<${tag}> is not in src/registry.ts.`);
  for (const folder of [`src/widgets/${home}/${tag}`, `test/widgets/${home}/${tag}`]) {
    fs.rmSync(path.join(root, folder), { recursive: true, force: true });
    console.log(`${folder} removed`);
  }
  fs.rmSync(path.join(root, `stories/${home}/${tag}.stories.ts`), { force: true });
  rewriteRegistry((text) => withoutTag(text, tag));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { remove: { type: 'boolean', default: false }, family: { type: 'string', default: 'tools' } },
});
const [tag, ...rest] = positionals;
if (!tag || rest.length) refuse('Say one tag: npm run new sleep-window, or npm run new -- --remove sleep-window.');
// Two words or more: what a custom element's name must have, and what becomes a class name without surprises.
if (!/^[a-z]+(-[a-z]+)+$/.test(tag))
  refuse(`"${tag}" is no tag of ours: lower-case words with a dash, as in sleep-window.`);
if (values.remove) remove(tag);
else add(tag, values.family);
execFileSync('npm', ['run', '-s', 'manifest'], { cwd: root, stdio: 'inherit' });
