// Levels glide where a person moves them, cheaply; not on load, not in another room, and never for who minds motion.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { test } from '../support/runner.js';
import { drawn, ownPage, theBrowser, until, withPage, withSite, type Site } from '../support/site.js';

const viewport = { width: 390, height: 844 };
const open = async (page: Page, site: Site, tag: string): Promise<void> => {
  await page.goto(await ownPage(page, site, `<${tag}></${tag}>`));
  await drawn(page, tag);
};

/** How many things are on their way to another place in the picture. */
const gliding = (page: Page, tag: string): Promise<number> =>
  page.evaluate(
    (name) =>
      document
        .querySelector(name)!
        .shadowRoot!.getAnimations()
        .filter((each) => (each as CSSTransition).transitionProperty === 'transform').length,
    tag,
  );

const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise((done) => requestAnimationFrame(done));
  }, count);

/** Moves the first slider from one end to the other, as a key does. */
const slide = async (page: Page, tag: string, key: 'Home' | 'End'): Promise<void> =>
  page.locator(`${tag} input[type=range]`).first().press(key);

test('the water glides when a person moves it, not on load and not when the room changes', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await open(page, site, 'load-glass');
        assert.equal(await gliding(page, 'load-glass'), 0, 'on load');
        await page.setViewportSize({ width: 340, height: 844 });
        await frames(page, 4);
        assert.equal(await gliding(page, 'load-glass'), 0, 'in another room');
        await slide(page, 'load-glass', 'Home');
        await until('it glides', async () => (await gliding(page, 'load-glass')) > 0);
        await until('it is there', async () => (await gliding(page, 'load-glass')) === 0);
      },
      { viewport, reducedMotion: 'no-preference' },
    ),
  ));

test('for who minds motion the water is there at once', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await open(page, site, 'load-glass');
        for (const key of ['Home', 'End'] as const) {
          await slide(page, 'load-glass', key);
          await frames(page, 2);
          assert.equal(await gliding(page, 'load-glass'), 0);
        }
      },
      { viewport, reducedMotion: 'reduce' },
    ),
  ));

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Time the thread itself worked, µs: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly message?: string } };
}
/** By this the page whose frames are counted is told from what else the same browser shows meanwhile: a trace is of it all. */
const stamp = 'glides';
const works = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'UpdateLayoutTree', 'Layout']);

/** Milliseconds of script and style in each frame of a trace; those in which a key draws the picture anew are apart. */
function perFrame(events: readonly TraceEvent[]): number[] {
  const main = events.find(({ args }) => args?.data?.message === stamp);
  const own = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid).sort((a, b) => a.ts - b.ts);
  const sums: number[] = [];
  let [now, end, pressed] = [0, 0, false];
  for (const { name, ts, dur = 0, tdur = 0, args } of own) {
    pressed ||= name === 'EventDispatch' && /^(key|input|change)/.test(args?.data?.type ?? '');
    if (name === 'Commit') {
      if (!pressed) sums.push(now);
      [now, pressed] = [0, false];
    }
    // What is called within what counts already is in it.
    if (!works.has(name) || ts < end) continue;
    now += tdur / 1e3;
    end = ts + dur;
  }
  return sums;
}

test('while a level glides a frame takes under 8 ms of script and style at a quarter of the speed', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await open(page, site, 'load-glass');
        await slide(page, 'load-glass', 'Home');
        await until('it is there', async () => (await gliding(page, 'load-glass')) === 0);
        const browser = await theBrowser();
        await browser.startTracing(page, {
          categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
        });
        await page.evaluate((said) => console.timeStamp(said), stamp);
        for (const key of ['End', 'Home', 'End'] as const) {
          await slide(page, 'load-glass', key);
          await until('it glides', async () => (await gliding(page, 'load-glass')) > 0);
          await until('it is there', async () => (await gliding(page, 'load-glass')) === 0);
        }
        const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
        const taken = perFrame(traceEvents).map((ms) => ms * 4);
        const slow = taken.filter((ms) => ms >= 8);
        if (process.env['KINE_VERBOSE'])
          console.log(
            `  ${taken.length} frames, of 8 ms or more: ${slow.map((ms) => ms.toFixed(1)).join(', ') || 'none'}`,
          );
        assert.ok(taken.length > 20, `${taken.length} frames`);
        // One in twenty of the frames that three glides have at 60 a second, not of those that were shown: a machine with much
        // else to do shows a third of them, and the few after a key, in which the picture is drawn anew, would weigh three times.
        const most = Math.floor((3 * 0.6 * 60) / 20);
        assert.ok(slow.length <= most, `${slow.length} of ${taken.length} frames: ${slow.join(', ')} ms`);
      },
      { viewport, reducedMotion: 'no-preference' },
    ),
  ));
