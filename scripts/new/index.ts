// `npm run new <tag>`: a widget that already keeps the contract, to be filled in, among the tools or in the family that
// `-- --family=guides` names. `-- --remove <tag>` takes it away, and says what still names it. Without the dashes npm takes
// an option for its own and hands it on by the environment: it is heard all the same.
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
  if (family !== 'practice')
    console.log(`Add its picture to a list in test/ui/drawing/: npx vitest run test/ui/drawing names it until then.`);
  console.log(`npm run dev shows it at /dist/pages/${tag}.nl.html`);
}

/** What git says; nothing where it finds nothing, and where this is no checkout of it. */
function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** Where something is written by hand about a widget, outside its folders. */
const byHand = ['docs', 'scripts/wordpress', 'scripts/test', 'scripts/demo', 'test', 'src'];
const stillNaming = (tag: string): string => git('grep', '-lFw', '--untracked', tag, '--', ...byHand);

function remove(tag: string): void {
  const home = present[tag];
  if (!home) refuse(`<${tag}> is not in src/registry.ts.`);
  const places = [`src/widgets/${home}/${tag}`, `test/widgets/${home}/${tag}`, `stories/${home}/${tag}.stories.ts`];
  const changed = git('diff', '--name-only', 'HEAD', '--', ...places);
  if (changed) refuse(`These have changes that are in no commit; commit or undo them first:\n${changed}`);
  for (const place of places) {
    fs.rmSync(path.join(root, place), { recursive: true, force: true });
    console.log(`${place} removed`);
  }
  const look = path.join(root, 'look');
  const pictures = fs.existsSync(look) ? fs.readdirSync(look).filter((file) => file.startsWith(`${tag}-`)) : [];
  for (const file of pictures) fs.rmSync(path.join(look, file));
  rewriteRegistry((text) => withoutTag(text, tag));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    remove: { type: 'boolean', default: process.env['npm_config_remove'] === 'true' },
    family: { type: 'string', default: process.env['npm_config_family'] || 'tools' },
  },
});
const [tag, ...rest] = positionals;
if (!tag || rest.length) refuse('Say one tag: npm run new my-widget, or npm run new -- --remove my-widget.');
// Two words or more: what a custom element's name must have, and what becomes a class name without surprises.
if (!/^[a-z]+(-[a-z]+)+$/.test(tag))
  refuse(`"${tag}" is no tag of ours: lower-case words with a dash, as in my-widget.`);
if (values.remove) remove(tag);
else add(tag, values.family);
execFileSync('npm', ['run', '-s', 'manifest'], { cwd: root, stdio: 'inherit' });
const naming = values.remove && stillNaming(tag);
if (naming) console.log(`Still naming ${tag}:\n${naming}`);
