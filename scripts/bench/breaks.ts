// `npm run bench:breaks`: twenty real minutes of sitting in Chromium, in sight on a processor slowed down four times, and out
// of sight with timers held back to once a minute. Prints how late the call to stand up comes. Exits 1 where it comes early,
// or later than the 2 s in sight and the minute out of sight that a timer of such a page takes.
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { sourceServer } from '../source-server.js';

const minutes = 20;
const runs = { 'in sight': { slower: 4, most: 2_000 }, 'out of sight': { slower: 1, most: 62_000 } } as const;

const server = await sourceServer({ mode: 'production' });
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });

async function late(name: keyof typeof runs): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}scripts/bench/chart.html`);
  await page.addScriptTag({ type: 'module', url: '/scripts/bench/breaks-page.ts' });
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: runs[name].slower });
  const took = await page.evaluate<number>(`sit(${minutes}, ${name !== 'in sight'})`);
  return took - minutes * 60_000;
}

try {
  const names = Object.keys(runs) as (keyof typeof runs)[];
  const all = await Promise.all(names.map(late));
  for (const [i, name] of names.entries()) {
    const ms = all[i]!;
    console.log(`${name.padEnd(14)} ${(ms / 1000).toFixed(1)} s late`);
    if (!(ms >= 0 && ms <= runs[name].most)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
