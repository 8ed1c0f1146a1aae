// Opens every story of the built Storybook in four languages and fails on an error; plays what is played; turns every control;
// asks docs pages to follow the toolbar. With --axe it fails on a violation too (the element tests ask axe once per state), and
// opens every docs page instead of turning the controls. Tests what ships.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { languages } from '../languages.js';
import { serveFolder } from '../serve-folder.js';
import { tryControls, type Found } from './storybook/controls.js';
import { docsFollow, nothingLeaks } from './storybook/docs-pages.js';
import { docsWhole } from './storybook/docs-whole.js';
import { violations } from './storybook/in-page-axe.js';
import { allPlayed, playedTo } from './storybook/plays.js';
import { registry } from '../../src/registry.js';
import { sameClock } from './clock-on.js';
import { pageZone } from './clock.js';

interface Entry {
  id: string;
  type: string;
  title: string;
  name: string;
  tags: readonly string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'storybook-static');

const withAxe = process.argv.includes('--axe');
if (!process.argv.includes('--built')) {
  const built = spawnSync('npx', ['storybook', 'build', '-o', 'storybook-static', '--quiet', '--disable-telemetry'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (built.status) {
    console.log(built.stdout, built.stderr);
    process.exit(1);
  }
}

const server = await serveFolder(folder, { still: true });
const index = JSON.parse(fs.readFileSync(path.join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const every = Object.values(index.entries).filter(({ type }) => type === 'story');
const ids = every.map(({ id }) => id);
const stories = every.filter(({ id }) => id.includes(process.env['KINE_STORIES'] ?? ''));

/**
 * Runs in the page: the words for help of the widgets that follow the toolbar's language, once every widget is drawn and none
 * of these words is as `before`, in the language before; or that the story has failed.
 */
const drawn = (before: readonly string[]): readonly string[] | false => {
  const all = [...document.querySelectorAll('#storybook-root *')].filter((e) => e.localName.includes('-'));
  const one = (e: Element): boolean =>
    !!e.shadowRoot && (e.localName === 'practice-context' || !!e.shadowRoot.querySelector('.frame'));
  const words = all
    .filter((e) => e.closest('[lang]')?.matches('.stage'))
    .map((e) => e.shadowRoot?.querySelector('[part=help-button]')?.textContent ?? '');
  const fresh = words.every((word, i) => !word || word !== before[i]);
  const failed = document.body.classList.contains('sb-show-errordisplay');
  return (failed || (all.length > 0 && all.every(one) && fresh)) && words;
};

/** Runs in the page: gives the story in another language, as Storybook's own toolbar does. */
const speak = (lang: string): void => window.__STORYBOOK_PREVIEW__.channel.emit('updateGlobals', { globals: { lang } });

/** Runs in the page: whether a widget of the story is in this language; one with a language of its own is not given another. */
const speaks = (lang: string): boolean =>
  [...document.querySelectorAll('#storybook-root *')].some(
    (e) => e.localName.includes('-') && e.closest('[lang]')?.getAttribute('lang') === lang,
  );

/** Faults of one story, by language. */
async function visit(page: Page, story: Entry): Promise<Map<string, string[]>> {
  const faults = new Map<string, string[]>();
  let now: string[] = [];
  let words: readonly string[] = [];
  const onError = (error: Error): void => void now.push(error.message);
  page.on('pageerror', onError);
  const plays = story.tags.includes('play-fn');
  // What is played is the same in each language: its words are in the other stories.
  for (const lang of story.id.endsWith('--played') ? languages.slice(0, 1) : languages) {
    faults.set(lang, (now = []));
    try {
      if (lang === languages[0]) {
        const heard = plays ? '&instrument=true' : '';
        await page.goto(`${server.url}/iframe.html?id=${story.id}&viewMode=story&globals=lang:${lang}${heard}`);
        if (plays) now.push(...(await playedTo(page, story.id)));
      } else await page.evaluate(speak, lang);
      words = (await (await page.waitForFunction(drawn, words, { timeout: 8000 })).jsonValue()) || [];
      if (!(await page.evaluate(speaks, lang))) now.push(`nothing of it is in ${lang}`);
      if (await page.evaluate(() => document.body.classList.contains('sb-show-errordisplay'))) {
        now.push(await page.locator('#error-message').innerText());
      }
      if (withAxe) now.push(...(await violations(page, '#storybook-root')));
    } catch (error) {
      now.push(error instanceof Error ? error.message : String(error));
    }
  }
  page.off('pageerror', onError);
  return faults;
}

const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
let passed = 0;
let failed = 0;
const here = { locale: 'nl-BE', timezoneId: pageZone };
const newPage = async (): Promise<Page> => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...here })).newPage();
  // The bundler's helper for names of functions is not in the page.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(sameClock);
  return page;
};

interface Whole {
  readonly name: string;
  readonly ask: (page: Page) => Promise<Found>;
}
/** What is asked beside every story by itself; each on a page of its own, as one must not see what another left. */
const wholes: Whole[] = [
  ...Object.entries(registry).map((row) => ({
    name: `controls of ${row[0]}`,
    ask: (page: Page) => tryControls(page, server.url, row, ids),
  })),
  { name: 'a play for every element', ask: () => Promise.resolve(allPlayed(every)) },
  ...Object.values(index.entries)
    .filter(({ type }) => withAxe && type === 'docs')
    .map(({ id }) => ({ name: `docs page ${id}`, ask: (page: Page) => docsWhole(page, server.url, id) })),
  { name: 'docs pages follow the toolbar', ask: (page: Page) => docsFollow(page, server.url) },
  { name: 'a story leaves nothing behind', ask: (page: Page) => nothingLeaks(page, server.url) },
].filter(({ name }) => (!withAxe || name.startsWith('docs page ')) && name.includes(process.env['KINE_STORIES'] ?? ''));

const work = async (): Promise<void> => {
  const page = await newPage();
  for (let story = stories.shift(); story; story = stories.shift()) {
    for (const [lang, faults] of await visit(page, story)) {
      if (faults.length) {
        failed++;
        console.log(`✗ ${story.title} › ${story.name} (${lang})\n  ${faults.join('\n  ')}`);
      } else passed++;
    }
  }
  await page.context().close();
  for (let whole = wholes.shift(); whole; whole = wholes.shift()) {
    const { name, ask } = whole;
    const own = await newPage();
    const found = await ask(own).catch((error: unknown) => ({ passed: 0, faults: [String(error)] }));
    await own.context().close();
    passed += found.passed;
    failed += found.faults.length;
    if (found.faults.length) console.log(`✗ ${name}\n  ${found.faults.join('\n  ')}`);
  }
};
await Promise.all([work(), work()]);
await browser.close();
server.close();
console.log(`Stories: ${passed} passed, ${failed} failed`);
if (process.env['KINE_COUNTS']) fs.writeFileSync(process.env['KINE_COUNTS'], JSON.stringify({ passed, failed }));
process.exit(failed ? 1 : 0);
