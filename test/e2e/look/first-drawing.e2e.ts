// What it costs until widgets stand: how often each is drawn, and what is asked for.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { nine } from '../../../scripts/bench/peers/subjects.js';
import { test } from '../support/runner.js';
import { ownPage, withPage, withSite } from '../support/site.js';

const head = '<link rel="stylesheet" href="/dist/kinekit.css"><script type="module" src="/dist/kinekit.js"></script>';
/** Longer than the window: below it rooms are let go of. */
const viewport = { width: 390, height: 844 };

/** Counts, by element, how often Lit updates it. */
function countUpdates(): void {
  const counts = new Map<Element, number>();
  Object.assign(globalThis, { counts });
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element) => {
    const drawn = element.prototype as { updated(this: Element, ...all: unknown[]): void };
    const { updated } = drawn;
    drawn.updated = function (...all) {
      counts.set(this, (counts.get(this) ?? 0) + 1);
      updated.apply(this, all);
    };
    define(tag, element);
  };
}

/** Until each is drawn, its room is let go of or kept, and nothing more is under way. */
async function stands(page: Page, tags: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (all) =>
      all.every((tag) => [...document.querySelectorAll(tag)].every((e) => e.shadowRoot?.querySelector('.frame'))),
    tags,
  );
  await page.evaluate(async () => {
    for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
  });
}

test('a page of nine widgets draws each once, for the room it has', () =>
  withSite((site) =>
    withPage(
      async ({ page }) => {
        await page.addInitScript(countUpdates);
        await page.goto(await ownPage(page, site, nine.map((tag) => `<${tag}></${tag}>`).join(''), { head }));
        await stands(page, nine);
        const drawn = await page.evaluate(() =>
          [...(globalThis as unknown as { counts: Map<Element, number> }).counts].map(
            ([e, n]) => `${e.localName} ${n}`,
          ),
        );
        assert.deepEqual(drawn.sort(), nine.map((tag) => `${tag} 1`).sort());
      },
      { viewport },
    ),
  ));

test('a page of nine widgets asks for five files beside theirs, and its style sheet', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      await page.goto(await ownPage(page, site, nine.map((tag) => `<${tag}></${tag}>`).join(''), { head }));
      await stands(page, nine);
      const asked = new Set(requests.filter((url) => /\/dist\/.+\.js$/.test(url)));
      assert.equal(asked.size, nine.length + 5, [...asked].join('\n'));
    }),
  ));
