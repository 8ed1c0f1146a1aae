// `npm run bench:record`: five years of entries in a browser's own storage, beside a month, in Chromium slowed down four
// times, five times in turn. Prints the median of opening, adding, exporting, importing and summing up. Exits 1 where an act
// of five years passes the second in which nobody loses the thread.
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { sourceServer } from '../source-server.js';
import type { Times } from './record-page.js';

const slower = Number(process.argv[2] ?? 4);
const most = 1_000;
const spans = { 'a month': 30, 'five years': 1826 } as const;

const server = await sourceServer({ mode: 'production' });
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

try {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}scripts/bench/chart.html`);
  await page.addScriptTag({ type: 'module', url: '/scripts/bench/record-page.ts' });
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const runs: Record<string, Times[]> = {};
  for (let round = 0; round < 6; round++) {
    for (const [name, days] of Object.entries(spans)) {
      const times = await page.evaluate<Times>(`time(${days})`);
      // The first is for the engine.
      if (round) (runs[name] ??= []).push(times);
    }
  }
  for (const [name, all] of Object.entries(runs)) {
    const { size: _, ...acts } = all[0]!;
    const cells = (Object.keys(acts) as (keyof Times)[]).map((act) => {
      const ms = median(all.map((times) => times[act]));
      if (!(ms <= most)) process.exitCode = 1;
      return `${act} ${ms.toFixed(0)} ms`;
    });
    console.log(`${name}, ${(all[0]!.size / 1000).toFixed(0)} kB: ${cells.join(', ')}`);
  }
} finally {
  await browser.close();
  await server.close();
}
