// `npm run bench:breathing`: ten real minutes of breathing along in Chromium, its processor slowed down four times, once in
// sight and once out of sight with sound. Prints how late each count was drawn and each tone begins, against the time they
// belong to. Exits 1 above 50 ms in the middle, or of drift from beginning to end. `-- 2 1` runs two minutes, not slowed down.
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { sourceServer } from '../source-server.js';
import type { Measured } from './breathing-page.js';

const minutes = Number(process.argv[2] ?? 10);
const slower = Number(process.argv[3] ?? 4);
const most = 50;

const server = await sourceServer({ mode: 'production' });
await server.listen();
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: [...chromiumFlags, '--autoplay-policy=no-user-gesture-required'],
});

async function open(slower: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}scripts/bench/chart.html`);
  await page.addScriptTag({ type: 'module', url: '/scripts/bench/breathing-page.ts' });
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

const ms = (n: number): string => `${n.toFixed(1)} ms`.padStart(10);
const middle = (late: readonly number[], share = 0.5): number =>
  [...late].sort((a, b) => a - b)[Math.floor((late.length - 1) * share)] ?? Number.NaN;
/** What it is off by in the middle, and how much more at the end than at the beginning: one busy moment is no drift. */
const row = (name: string, late: readonly number[]): number => {
  const part = Math.max(1, Math.floor(late.length / 5));
  const drift = middle(late.slice(-part)) - middle(late.slice(0, part));
  const worst = Math.max(...late.map(Math.abs));
  const cells = [
    `p50 ${ms(middle(late))}`,
    `p95 ${ms(middle(late, 0.95))}`,
    `worst ${ms(worst)}`,
    `drift ${ms(drift)}`,
  ];
  console.log(`${name.padEnd(34)} ${String(late.length).padStart(4)}  ${cells.join('  ')}`);
  return Math.max(Math.abs(middle(late)), Math.abs(drift));
};

try {
  const begun = Date.now();
  const runs = await Promise.all(
    (['in sight', 'out of sight, with sound'] as const).map(async (name) => {
      const page = await open(name === 'in sight' ? slower : 1);
      const code = `breathe(${minutes}, ${name !== 'in sight'})`;
      return [name, (await page.evaluate(code)) as Measured] as const;
    }),
  );
  console.log(`${minutes} minutes of 4 + 6, ${((Date.now() - begun) / 1000).toFixed(1)} s of real time`);
  for (const [name, { counts, tones, end }] of runs) {
    // Out of sight nothing is drawn, and the timer that hears of the end is held back; what is heard must be in time.
    const off = [row(`${name}: tones`, tones), ...(counts.length ? [row(`${name}: counts`, counts)] : [])];
    console.log(`${name}: the end ${ms(end)}`);
    if (off.some((each) => !(each <= most))) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
