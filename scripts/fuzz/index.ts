// `npm run fuzz [operations] [seed]`: random acts on all widgets in Chromium, from the source: attributes, sizes, fonts,
// hands, moves, removals. Prints operations, hangs, errors and what was false on the screen; exits 1 where there was any.
import { chromium, type Browser, type Page } from 'playwright-core';
import { registry } from '../../src/registry.js';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { sourceServer } from '../source-server.js';

const operations = Number(process.argv[2] ?? 12_000);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
/** Longest an act and its frame may take of the page's own work, ms. */
const longest = 5000;
/** A page that is not back after so long, ms, hangs: others may keep the machine busy, but not for so long. */
const patience = 30_000;
/** Acts in one page; then a fresh one, with the next seed. */
const perPage = 600;

const server = await sourceServer();
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowsers().chromium,
    args: [...chromiumFlags, '--enable-precise-memory-info'],
  });
let browser = await launch();

/** How often, by what was said; with the first act that brought it. */
const found = {
  hangs: new Map<string, number>(),
  errors: new Map<string, number>(),
  screen: new Map<string, number>(),
};
const note = (kind: keyof typeof found, what: string): void => {
  const known = found[kind].get(what) ?? 0;
  if (!known) console.log(`${kind} at ${done} (${act}): ${what}`);
  found[kind].set(what, known + 1);
};
let done = 0;
let act = '';

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'nl-BE' });
  page.on('pageerror', (error) => note('errors', `${error.name}: ${error.message.split('\n')[0]}`));
  page.on('console', (message) => {
    if (message.type() === 'debug') act = message.text();
    if (message.type() === 'error') note('errors', message.text().split('\n')[0]!);
  });
  const body = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>fuzz</title><body></body></html>';
  await page.route('**/fuzz.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(`${url}fuzz.html`);
  for (const [tag, family] of Object.entries(registry))
    await page.addScriptTag({ type: 'module', url: `/src/widgets/${family}/${tag}/define.ts` });
  await page.addScriptTag({ type: 'module', url: '/scripts/fuzz/page.ts' });
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset, undefined, { timeout: 60_000 });
  return page;
}

/** What one act brought; 'hang' when the page did not come back. */
async function step(page: Page, of: number): Promise<readonly string[] | 'hang'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'hang'>((resolve) => (timer = setTimeout(() => resolve('hang'), patience)));
  const run = page.evaluate<string[]>(`step(${of})`).catch((error: unknown) => {
    note('errors', String(error).split('\n')[0]!);
    return [];
  });
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}

/** What the page's own thread has worked so far, ms: the clock on the wall also counts what others do. */
async function worker(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1e3;
  };
}

console.log(`seed ${seed}, ${operations} operations`);
const begin = Date.now();
let slowest = 0;
const heaps: number[] = [];
try {
  for (let turn = 0; done < operations; turn++) {
    const page = await open();
    const worked = await worker(page);
    let before = await worked();
    for (let i = 0; i < perPage && done < operations; i++, done++) {
      const wrong = await step(page, seed + turn);
      const after = wrong === 'hang' ? before : await worked();
      const took = after - before;
      before = after;
      slowest = Math.max(slowest, took);
      if (took > longest || wrong === 'hang') note('hangs', act);
      if (wrong === 'hang') {
        // A page that hangs cannot be closed.
        await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
        browser = await launch();
        done++;
        break;
      }
      for (const what of wrong) note('screen', what);
    }
    if (!browser.contexts().length) continue;
    heaps.push(await page.evaluate('Math.round(performance.memory.usedJSHeapSize / 1e6)'));
    await page.context().close();
  }
} finally {
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  await server.close();
}

const count = (kind: keyof typeof found): number => [...found[kind].values()].reduce((sum, n) => sum + n, 0);
console.log(
  `seed ${seed}: ${done} operations in ${Math.round((Date.now() - begin) / 1e3)} s, ${count('hangs')} hangs, ${count('errors')} errors, ` +
    `${count('screen')} faults on screen; slowest ${Math.round(slowest)} ms; heap after each page, MB: ${heaps.join(' ')}`,
);
for (const [what, n] of [...found.errors, ...found.screen]) console.log(`  ${n} × ${what}`);
process.exit(count('hangs') + count('errors') + count('screen') ? 1 : 0);
