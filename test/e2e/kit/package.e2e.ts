// The package as a stranger gets it: packed, unpacked into an empty Vite + TypeScript project, and imported in Node
// without a DOM. Needs dist/; lib/ is built here.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { registry } from '../../../src/registry.js';
import { bin, installed, packed, said } from '../support/packed.js';
import { test } from '../support/runner.js';
import { newContext, root } from '../support/site.js';
import { snippet } from '../support/snippets.js';
import { serveFolder } from '../../../scripts/serve-folder.js';

const tags = Object.keys(registry);
/** What an empty project with Vite and TypeScript has besides. */
const beside = ['@types', 'typescript', 'vite'];
let making: Promise<string> | undefined;
const emptyApp = (): Promise<string> => (making ??= installed('app', beside));

const write = (folder: string, files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
};

test('the package holds the built kit, the modules for bundlers, and what the README and package.json name', async () => {
  const { files } = await packed();
  for (const file of ['dist/kinekit.js', 'dist/kinekit.css', 'lib/registry.d.ts', 'docs/intended-purpose.md']) {
    assert.ok(files.includes(file), file);
  }
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
  const dead = links.filter(
    (link) => !files.some((file) => file === link || file.startsWith(`${link.replace(/\/$/, '')}/`)),
  );
  assert.ok(links.length > 5, 'the README has links');
  assert.deepEqual(dead, []);
});

test('the package is made on a fresh clone: prepack builds what is packed', () => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  assert.match(scripts['prepack'] ?? '', /npm run (-s )?build$/);
  return Promise.resolve();
});

test('publint and are-the-types-wrong find nothing in the package, an address of each pattern included', async () => {
  const [{ tarball }, app] = await Promise.all([packed(), emptyApp()]);
  assert.match(await said(bin('publint'), ['run', tarball, '--strict'], app), /All good!/);
  // All widgets have the same two patterns in `exports`, and every one of them is imported by the next test: are-the-types-wrong
  // takes two seconds an address, so it reads one of each.
  const addresses = ['.', 'define', 'widgets/pain-scale', 'widgets/pain-scale/define', 'practice/info'];
  await said(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--entrypoints', ...addresses], app);
});

test('in Node without a DOM every address of the package can be imported', async () => {
  const app = await emptyApp();
  const addresses = ['kinekit', ...tags.flatMap((tag) => [`kinekit/widgets/${tag}`, `kinekit/widgets/${tag}/define`])];
  const code = `for (const name of ${JSON.stringify(addresses)}) if (!Object.keys(await import(name)).length) throw name;
    await import('kinekit/define');
    console.log(typeof document, 'ok')`;
  assert.equal((await said(process.execPath, ['--input-type=module', '-e', code], app)).trim(), 'undefined ok');
});

test('an empty Vite + TypeScript project imports a widget, checks its types, builds, and shows it in two languages', async () => {
  const app = await emptyApp();
  const project = path.join(app, 'site');
  fs.mkdirSync(project, { recursive: true });
  write(project, {
    'package.json': '{ "private": true, "type": "module" }',
    'index.html':
      '<!doctype html><html lang="nl"><body><pain-scale></pain-scale><script type="module" src="./main.ts"></script>',
    'main.ts': `import 'kinekit/widgets/pain-scale/define';
import 'kinekit/widgets/step-goal/define';
import { registry, type Tag } from 'kinekit';
import { PainScaleElement } from 'kinekit/widgets/pain-scale';
import { parsePracticeInfo } from 'kinekit/practice/info';
const scale: PainScaleElement = document.createElement('pain-scale');
scale.lang = 'fr';
scale.value = '3';
// @ts-expect-error a number of points is not a moment
scale.moment = 3;
scale.addEventListener('change', () => console.log(scale.value));
document.body.append(scale);
const tags = Object.keys(registry) as Tag[];
if (!tags.includes('pain-scale')) throw new Error('no list of tags');
document.title = parsePracticeInfo({ name: 'De Linde' }).info.name ?? '';
`,
    'page.tsx': `export const right = <pain-scale maxOk={4} scale="vas" />;
// @ts-expect-error a word is no limit
export const wrong = <pain-scale maxOk="x" />;
`,
    'guide.ts': snippet('docs/frameworks.md', 'vite/main.ts'),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        noEmit: true,
        jsx: 'react-jsx',
        types: ['kinekit/types/react'],
      },
      include: ['main.ts', 'guide.ts', 'page.tsx'],
    }),
  });
  await said(bin('tsc'), ['-p', '.'], project);
  // The project brings its own settings, so Vite does not look for ours.
  write(project, { 'vite.config.js': 'export default { logLevel: "warn", build: { target: "es2022" } };' });
  await said(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build'], project);
  const server = await serveFolder(path.join(project, 'dist'));
  const context = await newContext();
  try {
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('pageerror', (error) => noise.push(error.message));
    await page.goto(server.url);
    for (const part of [page.locator('pain-scale').first(), page.locator('pain-scale[lang=fr]')]) {
      await part.locator('.frame').waitFor();
    }
    const titles = await page.locator('pain-scale [part=title]').allInnerTexts();
    assert.equal(new Set(titles).size, 2, titles.join(' · '));
    assert.equal(await page.title(), 'De Linde');
    assert.deepEqual(noise, []);
  } finally {
    await context.close();
    server.close();
    await rm(project, { recursive: true, force: true });
  }
});
