// `npm run bench:chart`: ten years of hourly scores (87,600) in pain-chart and in uPlot, in Chromium slowed down four
// times, three times in turn. Prints the median first picture and the frames of both; exits 1 where pain-chart passes
// 200 ms or falls below 50 frames a second.
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { sourceServer } from '../source-server.js';
import type { Run } from './page.js';

const slower = Number(process.argv[2] ?? 4);
const limit = { first: 200, perSecond: 50 };
process.env['NODE_ENV'] = 'production';

const server = await sourceServer({
  mode: 'production',
  optimizeDeps: { noDiscovery: true, include: ['lit', 'lit/decorators.js', '@lit/context', 'uplot'] },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: chromiumFlags,
});

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
const ms = (n: number): string => `${n.toFixed(1)} ms`.padStart(9);

try {
  const page = await browser.newPage({ viewport: { width: 430, height: 900 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}scripts/bench/chart.html`);
  await page.addScriptTag({ type: 'module', url: '/scripts/bench/page.ts' });
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const run = (code: string): Promise<Run> => page.evaluate(code);
  const codes = { 'pain-chart': 'ours("numbers")', 'pain-chart, times as text': 'ours("text")', uPlot: 'other()' };
  // Once to warm up, as a page that has been open a moment; then in turn, so that what disturbs the machine hits all.
  for (const code of Object.values(codes)) await run(code);
  const runs: Record<string, Run[]> = {};
  for (let round = 0; round < 3; round++) {
    for (const [name, code] of Object.entries(codes)) (runs[name] ??= []).push(await run(code));
  }
  console.log(`87,600 scores, 390 px, ${slower} times slower`);
  for (const [name, rounds] of Object.entries(runs)) {
    const firsts = rounds.map((r) => r.first).sort((a, b) => a - b);
    const first = at(firsts, 0.5);
    console.log(`${name}: first picture ${ms(first)} (${firsts.map((f) => f.toFixed(0)).join(', ')})`);
    for (const movement of Object.keys(rounds[0]?.frames ?? {})) {
      const times = rounds.flatMap((r) => r.frames[movement] ?? []);
      const sorted = [...times].sort((a, b) => a - b);
      const perSecond = 1e3 / (times.reduce((sum, t) => sum + t, 0) / times.length);
      console.log(
        `  ${movement.padEnd(18)} ${perSecond.toFixed(1).padStart(6)} frames/s  p50 ${ms(at(sorted, 0.5))}  p95 ${ms(at(sorted, 0.95))}`,
      );
      if (name !== 'uPlot' && perSecond < limit.perSecond) process.exitCode = 1;
    }
    if (name === 'pain-chart' && first > limit.first) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
