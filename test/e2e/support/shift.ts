// How much a page moves while a script that comes late draws its widgets: Chromium's own layout-shift entries.
import type { Page } from 'playwright-core';
import { until } from './site.js';

interface Shift {
  /** Sum of all shifts, not of the worst window alone. */
  readonly total: number;
  /** What moved, and how far. */
  readonly moved: readonly string[];
}

interface Entry extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Heights of widgets and of the page: the same twice in a row when nothing is on its way any more. */
const settledAt = (page: Page, tags: readonly string[]): Promise<string> =>
  page.evaluate((names) => {
    const frames = names.map((name) => document.querySelector(name)?.shadowRoot?.querySelector('.frame'));
    const ready = frames.every((frame) => frame && !frame.querySelector('.blocks'));
    return ready ? frames.map((frame) => frame?.getBoundingClientRect().bottom).join(' ') : '';
  }, tags);

/**
 * Opens `url` with the kit's script late, waits until `tags` are drawn and loaded, and says what moved. `late` in
 * milliseconds; however short, the script comes after the page was painted.
 */
export async function shiftOf(page: Page, url: string, tags: readonly string[], late = 0): Promise<Shift> {
  await page.route('**/dist/kinekit.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await until('the page is painted', () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0),
    );
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  let last = '';
  await until('the widgets are drawn and still', async () => {
    const now = await settledAt(page, tags);
    const still = now !== '' && now === last;
    last = now;
    return still;
  });
  const shift = await page.evaluate(
    () =>
      new Promise<Shift>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as Entry[];
          resolve({
            total: entries.reduce((sum, { value }) => sum + value, 0),
            moved: entries.flatMap(({ value, sources }) =>
              sources.map(
                ({ node, previousRect: a, currentRect: b }) =>
                  `${value.toFixed(4)} ${node?.nodeName}.${(node as Element | null)?.className ?? ''} ${a.top}+${a.height} to ${b.top}+${b.height}`,
              ),
            ),
          });
        }).observe({ type: 'layout-shift', buffered: true });
        // No entry, no call: then nothing moved. Two frames are enough for what is buffered to be told.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve({ total: 0, moved: [] }))));
      }),
  );
  await page.unroute('**/dist/kinekit.js');
  return shift;
}
