// Every block of code in the documents: it can be parsed, and names what there is. What can be run of it is run by
// test/e2e/kit/newcomer.e2e.ts, its types by test/frameworks/types.ts.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, codeOf } from '../e2e/support/snippets.js';
import { eventNames, faultsOf, kindNames } from './kinds.js';

const root = path.resolve(import.meta.dirname, '../..');
const documents = [
  ...fs.readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'booking'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  ),
];
const blocks = documents.flatMap((document) => codeOf(document).blocks);

describe('a block of code in the documents', () => {
  it.each(blocks.map((block) => [`${block.at} ${block.kind} ${block.file}`, block] as const))('%s', async (_, block) =>
    expect(await faultsOf(block)).toEqual([]),
  );

  it('is looked for everywhere, and there is one of every kind', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/frameworks.md', 'docs/agendas.md']));
    expect(blocks.length).toBeGreaterThan(40);
    expect(kindNames.filter((kind) => !blocks.some((block) => block.kind === kind))).toEqual([]);
  });

  it('is found with its kind, its name and the heading above it', () => {
    const text = '# A\n\n`one`\n\n```ts x/y.ts\nlet a;\n```\n\n## B\n\n- c\n\n  ```sh\n  ls\n  ```\n';
    expect(codeIn(text, 'x.md')).toEqual({
      blocks: [
        { at: 'x.md:5', heading: 'A', kind: 'ts', file: 'x/y.ts', code: 'let a;\n' },
        { at: 'x.md:13', heading: 'B', kind: 'sh', file: '', code: 'ls\n' },
      ],
      spans: [{ heading: 'A', code: 'one' }],
    });
  });
});

const practice = (json: string): string =>
  `<practice-context><script type="application/json">${json}</script></practice-context>`;
const vue = (template: string): string =>
  `<script setup lang="ts">const a = 1;</script><template>${template}</template>`;

/** One mistake each. */
const wrong: readonly (readonly [kind: string, code: string, fault: RegExp, file?: string])[] = [
  ['html', '<pain-scales></pain-scales>', /no such widget/],
  ['html', '<pain-scale>', /not closed/],
  ['html', '<pain-scale max-okay="4"></pain-scale>', /no such attribute/],
  ['html', '<pain-scale max-ok="x"></pain-scale>', /no such number/],
  ['html', '<pain-scale max-ok="40"></pain-scale>', /no such number/],
  ['html', '<pain-scale scale="feet"></pain-scale>', /one of nrs vas/],
  ['html', '<pain-scale lesson="no"></pain-scale>', /is there or not/],
  ['html', '<div data-kine="pain-scale" data-kine-okay="4"></div>', /no such attribute/],
  ['html', '<div data-kine="pain-scales"></div>', /no such widget/],
  ['html', '<blink></blink>', /no such element/],
  ['html', '<iframe source="/x"></iframe>', /<iframe source>/],
  ['html', '<iframe src="/pages/pain-scale.nl.html?max-okay=4"></iframe>', /no such attribute/],
  ['html', '<iframe src="/pages/pain-scale.es.html"></iframe>', /no such language/],
  ['html', '<iframe src="/pages/pain-scale.nl.html?kine-colour=1"></iframe>', /no such attribute/],
  ['html', practice('{"name":4}'), /practice: name/],
  ['html', practice('{name}'), /practice: SyntaxError/],
  ['html', '<practice-context hours="whenever"></practice-context>', /practice: hours/],
  ['html', `<practice-context info='{"mail":"x"}'></practice-context>`, /practice: mail/],
  ['html', '<script>const = 4;</script>', /expected/],
  ['html', 'only words', /no element/],
  ['css', 'a { --kine-colour: red; }', /no --kine-colour/],
  ['css', 'pain-scale::part(hat) { color: red; }', /no part hat/],
  ['css', 'a { color: red; } }', /Error/],
  ['js', 'const = 4;', /expected/],
  ['js', "addEventListener('kine-nothing-happened', () => {});", /no such event/],
  ['js', "addEventListener('kine-factors-changed', (event) => event.detail);", /tells no detail/],
  ['ts', "import 'kinekit/widget/pain-scale';", /cannot be imported/],
  ['ts', "import 'left-pad';", /cannot be imported/],
  ['tsx', 'export const a = <pain-scales />;', /no such widget/],
  ['tsx', 'export const a = <load-glass onkine-nothing={() => 1} />;', /no such event/],
  ['vue', vue('<pain-scale>'), /missing end tag/],
  ['vue', vue('<pain-scales></pain-scales>'), /no such widget/],
  ['vue', vue('<pain-scale @change="a +"></pain-scale>'), /Error/],
  ['svelte', '<pain-scale', /end of input/],
  ['svelte', '<pain-scales></pain-scales>', /no such widget/],
  ['json', '{ "a": 1, }', /SyntaxError/],
  ['json', '{ "compilerOptions": { "types": ["kinekit/types/angular"] } }', /angular/],
  ['sh', 'if true; then', /end of file|expect/i],
  ['sh', 'npm run nothing', /no such script/],
  ['yaml', 'a: [1', /no settings/],
  ['yaml', 'hour: {}', /hour is not known/],
  ['md', '# Privacy', /no language/, 'es'],
  ['md', 'Privacy', /no heading/, 'nl'],
  ['php', '<?php', /nothing checks it/],
  ['', 'x', /without a kind/],
];

describe('the check of a block', () => {
  const cases = wrong.map(([kind, code, fault, file = '']) => [kind, code, fault, file] as const);
  it.each(cases)('names what is wrong: %s %s', async (kind, code, fault, file) => {
    const faults = await faultsOf({ kind, code, file });
    expect(faults.join('\n')).toMatch(fault);
  });

  it('is asked of every kind', () =>
    expect(kindNames.filter((kind) => !wrong.some(([each]) => each === kind))).toEqual([]));
});

it('no event of the kit has a capital, so every framework can listen to it in its markup', () => {
  expect(eventNames.length).toBeGreaterThan(5);
  expect(eventNames.filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
});
