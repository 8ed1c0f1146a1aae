// A newcomer with README.md and docs/ alone: what stands in them, put into an empty folder beside the packed kit, as it stands.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/serve-folder.js';
import { projects, served } from '../../frameworks/project.js';
import { knowsPractice, lives, said, widgetsIn, wrong } from '../support/newcomer.js';
import { everyWidget, test as register } from '../support/runner.js';
import { drawn, until, withPage, type Visit } from '../support/site.js';
import { blocksUnder, snippet, snippetsOf, spansUnder, writeSnippets } from '../support/snippets.js';

/** The first of them packs the kit. */
const test = (name: string, run: () => Promise<void>): void => register(name, run, everyWidget);

/** `dist/` of the package, as it is copied. */
const kit = async (): Promise<string> => path.join(await projects(), 'node_modules/kinekit/dist');

/** A folder of a site with this page and `dist/` in `kinekit/`, and a browser on it. */
async function withFolder(name: string, html: string, use: (visit: Visit) => Promise<void>): Promise<void> {
  const folder = path.join(await projects(), name);
  fs.mkdirSync(folder);
  fs.symlinkSync(await kit(), path.join(folder, 'kinekit'));
  fs.writeFileSync(path.join(folder, 'index.html'), html);
  const { url, close } = await serveFolder(folder);
  try {
    await withPage(async (visit) => {
      await visit.page.goto(`${url}/`);
      assert.deepEqual(wrong(visit.noise, html), []);
      await use(visit);
      assert.deepEqual(wrong(visit.noise, html), []);
    });
  } finally {
    close();
    fs.rmSync(folder, { recursive: true });
  }
}

/** A page of a site in another language than the pieces', with one of them in it. */
const around = (code: string, lang = 'nl'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Praktijk</title></head><body>${code}</body></html>`;

let folders = 0;
/** Every widget that `html` names comes and answers. */
const works = (html: string): Promise<void> =>
  withFolder(`page-${folders++}`, html, async ({ page }) => {
    for (const tag of widgetsIn(html).filter((each) => each !== 'practice-context')) {
      await lives(page, html, tag);
      await knowsPractice(page, html, tag);
    }
  });

const [first] = blocksUnder('README.md', 'kinekit', 'html') as [string];
const whole = (): string => snippet('docs/getting-it.md', 'page/index.html');
/** The script tag of a piece. */
const scriptOf = (code: string): string => /<script[^]*?<\/script>/.exec(code)![0];

test('the first lines of the README show a widget in their own language on a page in another', () =>
  works(around(first, 'fr')));

test('the page of docs/getting-it.md shows a widget in an empty folder', () => works(whole()));

test('a page that is not as the document has it is noticed', async () => {
  await assert.rejects(works(whole().replace('kinekit.js', 'kinekitt.js')), /404/);
  await assert.rejects(works(whole().replaceAll('pain-scale', 'pain-scales')), /no such widget/);
  await assert.rejects(works(whole().replace(' type="module"', '')), /outside a module/);
});

for (const [i, block] of blocksUnder('README.md', 'The practice', 'html').entries())
  test(`the README’s practice is known to the widgets it holds, or to all (${i + 1})`, () =>
    works(around(widgetsIn(block).length > 1 ? scriptOf(first) + block : first + block)));

test('the README’s list of articles is read, and its links stay', () => {
  const [block] = blocksUnder('README.md', 'At the end of an article', 'html') as [string];
  const article = `<article>${'Een zin over rug en rust. '.repeat(60)}</article>`;
  return withFolder('articles', around(scriptOf(first) + article + block), async ({ page }) => {
    const [tag] = widgetsIn(block) as [string];
    await drawn(page, tag);
    const minutes = [...block.matchAll(/data-minutes="(\d+)"/g)].map((found) => found[1]);
    const links = [...block.matchAll(/href="([^"]+)"/g)].map((found) => found[1]!);
    for (const each of minutes) await page.locator(tag).getByText(`${each} min`).first().waitFor();
    for (const href of links) await page.locator(`${tag} a[href$="${href}"]:visible`).first().waitFor();
  });
});

/** What the table of ways in says in HTML, with its `…/` as the folder of the kit. */
const ways = spansUnder('README.md', 'Ways in')
  .filter((code) => code.startsWith('<'))
  .map((code) => code.replaceAll('"…/', '"/kinekit/'));
const scripts = ways.filter((code) => code.startsWith('<script'));
for (const script of scripts)
  test(`a site with ${script} may mark a place or a link, as the README says`, async () => {
    const forms = ways.filter((code) => !code.startsWith('<script'));
    assert.ok(scripts.length > 1 && forms.length > 1, ways.join('\n'));
    for (const form of forms) await works(around(script + form));
  });

test('the address of a CDN brings the widgets to a page elsewhere', async () => {
  const address = spansUnder('docs/getting-it.md', 'Getting it').find((code) => code.startsWith('https://'))!;
  const { url, close } = await serveFolder(await kit());
  try {
    await withPage(async ({ page, noise }) => {
      const from = address.replace('kinekit.js', '');
      await page.route(`${from}**`, async (route) => {
        const response = await route.fetch({ url: route.request().url().replace(from, `${url}/`) });
        await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
      });
      const html = around(first.replace('/kinekit/kinekit.js', address));
      assert.ok(html.includes(address));
      await page.route('http://praktijk.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto('http://praktijk.example/');
      for (const tag of widgetsIn(first)) await lives(page, first, tag);
      assert.deepEqual(wrong(noise), []);
    });
  } finally {
    close();
  }
});

/** The widget in the frame of a page, as `code` has it. */
async function framed(page: Page, code: string): Promise<void> {
  const [tag] = widgetsIn(code) as [string];
  const frame = await until('the frame has its page', () => page.frames().find((each) => each.url().includes(tag)));
  await lives(frame, code, tag);
}

test('the framed page of docs/getting-it.md shows a widget', () => {
  const html = snippet('docs/getting-it.md', 'frame/index.html');
  return withFolder('frame', html, ({ page }) => framed(page, html));
});

test('the frame of docs/embed.md, from another address, is as high as what is in it', async () => {
  const [block] = blocksUnder('docs/embed.md', 'A frame', 'html') as [string];
  const from = /src="(https:\/\/[^"]+?\/)pages\//.exec(block)![1]!;
  const { url, close } = await serveFolder(await kit());
  try {
    await withPage(async ({ page, noise }) => {
      await page.route(`${from}**`, async (route) =>
        route.fulfill({ response: await route.fetch({ url: route.request().url().replace(from, `${url}/`) }) }),
      );
      const body = around(block);
      await page.route('http://praktijk.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto('http://praktijk.example/');
      await framed(page, block);
      const frame = page.frames()[1]!;
      await until('the frame shows all', async () => {
        const high = await frame.evaluate(() => document.documentElement.scrollHeight);
        return high > 400 && high === (await page.locator('iframe').evaluate((each) => each.clientHeight));
      });
      assert.deepEqual(wrong(noise), []);
    });
  } finally {
    close();
  }
});

/** Files of docs/frameworks.md for one framework, in a project of its own. */
async function application(name: string): Promise<{ folder: string; code: string }> {
  const folder = path.join(await projects(), `newcomer-${name}`);
  const files = writeSnippets('docs/frameworks.md', name, folder);
  const page = snippet('docs/frameworks.md', 'page/index.html');
  // As the document says beside it: main.tsx where there is markup in it.
  const main = files.find((file) => file.startsWith('main.'))!;
  fs.writeFileSync(path.join(folder, 'index.html'), page.replace('main.ts', main));
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return { folder, code: files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n') };
}

const names = new Set([...snippetsOf('docs/frameworks.md').keys()].map((file) => file.split('/')[0]!));
names.delete('page');
for (const name of names)
  test(`the application of docs/frameworks.md in an empty project shows widgets and hears them: ${name}`, async () => {
    const { folder, code } = await application(name);
    const { url, close } = await served(folder);
    try {
      await withPage(async ({ page, noise }) => {
        await page.goto(url);
        for (const tag of widgetsIn(code).filter((each) => each !== 'practice-context')) {
          await drawn(page, tag);
          const before = await said(page);
          await lives(page, code, tag);
          await until(`the page hears ${tag}`, async () => (await said(page)) !== before);
          await knowsPractice(page, code, tag);
          await page.keyboard.press('Escape');
        }
        assert.deepEqual(wrong(noise), []);
      });
    } finally {
      close();
    }
  });
