// The kinds of code that stand in the documents, and what is asked of a block of each. A kind that is not here has no check, and so
// may not stand in a document.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preprocessCSS, resolveConfig } from 'vite';
import { isMap, parseDocument } from 'yaml';
import { example } from '../../booking/server/src/cli/example.js';
import { ConfigError, readConfig } from '../../booking/server/src/config/config.js';
import { languages } from '../../scripts/languages.js';
import { tokens } from '../../scripts/manifest/tokens.js';
import { widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';
import type { Block } from '../e2e/support/snippets.js';
import { markupFaults } from './markup.js';
import { scriptFaults, type Package, type ScriptKind } from './script.js';

const root = path.resolve(import.meta.dirname, '../..');
const json = <T>(file: string): T => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as T;
const manifest = json<Manifest>('custom-elements.json');
const about = json<Package & { readonly scripts: Readonly<Record<string, string>> }>('package.json');
const names = tokens.map(({ name }) => name);
const markup = markupFaults(manifest, names);
const code = scriptFaults(manifest, about);

/** What is wrong with a block, in words. */
type Ask = (block: Pick<Block, 'code' | 'file'>) => string[] | Promise<string[]>;

const html: Ask = ({ code: text }) => [
  ...markup(text),
  ...[...text.matchAll(/<script>([^]+?)<\/script>/g)].flatMap(([, own]) => code.script(own!, 'js')),
];

const css: Ask = async ({ code: text }) => {
  const faults = [...text.matchAll(/--kine-[\w-]+/g)].flatMap(([name]) => (names.includes(name) ? [] : [`no ${name}`]));
  for (const [, tag, part] of text.matchAll(/([a-z]+-[a-z-]+)::part\(([\w-]+)\)/g)) {
    const parts = widgetsOf(manifest).find(({ tagName }) => tagName === tag)?.cssParts ?? [];
    if (!parts.some(({ name }) => name === part)) faults.push(`${tag} has no part ${part}`);
  }
  const transformer = 'lightningcss';
  const config = await resolveConfig({ configFile: false, css: { transformer }, logLevel: 'silent' }, 'build');
  return preprocessCSS(text, path.join(root, 'piece.css'), config).then(
    () => faults,
    (error: unknown) => [...faults, String(error)],
  );
};

interface TypesSaid {
  readonly compilerOptions?: { readonly types?: readonly string[] };
}
const data: Ask = ({ code: text }) => {
  try {
    const types = (JSON.parse(text) as TypesSaid).compilerOptions?.types ?? [];
    return types.filter((each) => !fs.existsSync(path.join(root, `${each.replace('kinekit/', '')}.d.ts`)));
  } catch (error) {
    return [String(error)];
  }
};

const sh: Ask = ({ code: text }) => [
  ...spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' }).stderr.split('\n').filter(Boolean),
  ...[...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].flatMap(([, name]) =>
    name! in about.scripts ? [] : [`npm run ${name}: no such script`],
  ),
];

/** A piece of the booking server's configuration, laid over its example: is each of its names one the server knows? */
const yaml: Ask = ({ code: text }) => {
  const document = parseDocument(text);
  if (document.errors.length || !isMap(document.contents)) return document.errors.map(String).concat('no settings');
  const whole = parseDocument(example);
  for (const { key, value } of document.contents.items) whole.set(key, value);
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'kinekit-yaml-'));
  try {
    fs.writeFileSync(path.join(folder, 'booking.yaml'), String(whole));
    readConfig(path.join(folder, 'booking.yaml'), {});
    return [];
  } catch (error) {
    // What a piece leaves out is in the practice's own file, and so is a key that it names.
    if (error instanceof ConfigError) return error.faults.filter((each) => each.includes('is not known'));
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [String(error)];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};

/** A text for the site of a practice, in the language it is named after. */
const md: Ask = ({ code: text, file }) => [
  ...(languages.some((each) => each === file) ? [] : [`${file || 'nothing'} is no language`]),
  ...(/^#+ \S/m.test(text) ? [] : ['no heading']),
];

const script =
  (kind: ScriptKind): Ask =>
  ({ code: text }) =>
    code.script(text, kind);

const kinds: Readonly<Record<string, Ask>> = {
  html,
  css,
  js: script('js'),
  ts: script('ts'),
  tsx: script('tsx'),
  vue: ({ code: text }) => code.vue(text),
  svelte: ({ code: text }) => code.svelte(text),
  json: data,
  sh,
  yaml,
  md,
};

/** What is wrong with a block of whatever kind. */
export const faultsOf = async ({ kind, ...block }: Pick<Block, 'kind' | 'code' | 'file'>): Promise<string[]> =>
  (await kinds[kind]?.(block)) ?? [`${kind || 'a block without a kind'}: nothing checks it`];

export const kindNames = Object.keys(kinds);
/** Names of the kit's own events. */
export const eventNames = [
  ...new Set(widgetsOf(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name))),
];
