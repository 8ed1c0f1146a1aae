// The pages of widgets in a frame on somebody else's page: as high as what is in them, deaf to strangers; and from a file.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { test } from './support/runner.js';
import { serveFolder } from '../../scripts/serve-folder.js';
import { dist, until, withPage } from './support/site.js';

const around = 'http://praktijk.example/';
const stranger = 'http://vreemd.example/';

/** dist/ as any server of files has it: that of the demo lets no stranger frame its pages. */
async function withKit(use: (url: string) => Promise<void>): Promise<void> {
  const { url, close } = await serveFolder(dist);
  await use(url).finally(close);
}

/** A page on another address with these frames. */
async function framing(page: Page, kit: string, frames: string, helper = true): Promise<void> {
  const script = `<script src="${kit}/kinekit-frame.js" async></script>`;
  const body =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Praktijk</title><link rel="icon" href="data:,">' +
    `${frames}${helper ? script : ''}`;
  await page.route(around, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.route(`${stranger}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto(around);
}

const frameTag = (src: string): string => `<iframe data-kine-frame title="Pijn" width="400" src="${src}"></iframe>`;

const frameOf = (page: Page, part: string): Promise<Frame> =>
  until(`a frame with ${part}`, () => page.frames().find((frame) => frame.url().includes(part)));

const high = (page: Page, index = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.clientHeight);

/** Whether the widget gave back the room kinekit.css keeps for it. */
const roomGone = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => !document.querySelector('main > *')?.shadowRoot?.querySelector('[part=room]'));

/** Whether all of a page is seen in its frame. */
const isWhole = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const { scrollHeight, clientWidth } = document.documentElement;
    return (
      !!document.querySelector('main > *')?.shadowRoot?.querySelector('.frame') &&
      scrollHeight <= innerHeight &&
      clientWidth === innerWidth
    );
  });

test('the helper of frames is at most 1 kB', () => {
  assert.ok(fs.statSync(path.join(dist, 'kinekit-frame.js')).size <= 1000);
  return Promise.resolve();
});

for (const tag of ['pain-scale', 'load-glass', 'health-faq']) {
  test(`a framed page on another address is as high as what is in it, and grows along: ${tag}`, () =>
    withKit((kit) =>
      withPage(async ({ page, noise }) => {
        await framing(page, kit, frameTag(`${kit}/pages/${tag}.nl.html`));
        const frame = await frameOf(page, tag);
        await until('the frame shows all', () => isWhole(frame));
        const fold = frame.locator(`${tag} .foot summary`).first();
        // The room that is kept for a widget goes at the first touch: only then is the frame as high as what is in it.
        await fold.click();
        await fold.click();
        await until('the room is let go', () => roomGone(frame));
        await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        const before = await high(page);
        assert.ok(before > 400, String(before));
        await fold.click();
        await until('the frame grew along', async () => (await high(page)) > before && (await isWhole(frame)));
        const open = await high(page);
        await fold.click();
        // A picture may be higher in a higher window: not by much, and not without end.
        await until('the frame shrank again', async () => (await high(page)) < open - 100 && (await isWhole(frame)));
        const closed = await high(page);
        await fold.click();
        await until(
          'the frame grew once more',
          async () => (await high(page)) > closed + 100 && (await isWhole(frame)),
        );
        await fold.click();
        await until('and is as high as before', async () => (await high(page)) === closed);
        assert.deepEqual(noise, []);
      }),
    ));
}

test('without the helper a frame stays as it was', () =>
  withKit((kit) =>
    withPage(async ({ page }) => {
      await framing(page, kit, frameTag(`${kit}/pages/pain-scale.nl.html`), false);
      const frame = await frameOf(page, 'pain-scale');
      await frame.locator('pain-scale .frame').waitFor();
      assert.equal(await isWhole(frame), false);
      assert.equal(await high(page), 150);
    }),
  ));

test('a frame listens to its own page alone, and to nothing but a height', () =>
  withKit((kit) =>
    withPage(async ({ page }) => {
      const ours = frameTag(`${kit}/pages/pain-scale.nl.html`);
      await framing(
        page,
        kit,
        `${ours}${frameTag(`${stranger}one`)}<iframe title="Los" src="${stranger}two"></iframe>`,
      );
      await until('the frame shows all', async () => isWhole(await frameOf(page, 'pain-scale')));
      const before = await high(page);
      const say = (frame: Frame, message: unknown): Promise<void> =>
        frame.evaluate((data) => parent.postMessage(data, '*'), message);
      /** Messages of one window come in order: once this one is heard, those before it were. */
      const heard = async (frame: Frame, index: number, height: number): Promise<void> => {
        await say(frame, { kinekit: 'height', height });
        await until('its own frame follows', async () => (await high(page, index)) === height);
      };
      const marked = await frameOf(page, 'one');
      for (const height of [-5, 0, '900', NaN, Infinity, 1e9, null, { valueOf: 900 }])
        await say(marked, { kinekit: 'height', height });
      for (const message of ['height', null, 7, { kinekit: 'size', height: 900 }, { height: 900 }])
        await say(marked, message);
      assert.equal(await high(page, 1), 150);
      await heard(marked, 1, 321);
      // A frame nobody marked, the page itself, and a marked frame that went elsewhere.
      await say(await frameOf(page, 'two'), { kinekit: 'height', height: 900 });
      await page.evaluate(() => postMessage({ kinekit: 'height', height: 900 }, '*'));
      await marked.goto('data:text/html,<title>elsewhere</title>');
      await say(page.frames()[2]!, { kinekit: 'height', height: 900 });
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      assert.deepEqual([await high(page), await high(page, 1), await high(page, 2)], [before, 321, 150]);
    }),
  ));

test('a page opens from a file, without a server', () =>
  withPage(async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const file = pathToFileURL(path.join(dist, 'pages/pain-scale.fr.html'));
    await page.goto(`${file.href}?value=4&max-ok=3&practice=http://vreemd.example/p.json`);
    await page.locator('pain-scale .frame').waitFor();
    assert.equal(await page.locator('pain-scale').getAttribute('max-ok'), '3');
    assert.equal(await page.locator('practice-context').count(), 0);
    assert.deepEqual(errors, []);
  }));
