// The pictures of the built kit are whole: what minifying could break, no test on source would see.
import assert from 'node:assert/strict';
import { registry } from '../../../src/registry.js';
import { test } from '../support/runner.js';
import { drawn, withPage, withSite } from '../support/site.js';

for (const tag of Object.keys(registry).filter((name) => name !== 'practice-context')) {
  test(`in the built pictures of ${tag} no shape lies inside another, where it would not be drawn`, () =>
    withSite((site) =>
      withPage(async ({ page }) => {
        await page.goto(`${site.url}/dist/pages/${tag}.nl.html`, { waitUntil: 'networkidle' });
        await drawn(page, tag);
        const { swallowed, shapes } = await page.locator(`${tag} .frame`).evaluate((frame) => {
          const of = (selector: string): Element[] => [...frame.querySelectorAll(selector)];
          const shape = 'path,circle,ellipse,line,rect,polyline,polygon,use';
          const inside = of(`:is(${shape}) > :not(animate,animateTransform,animateMotion,title,set)`);
          return { swallowed: inside.map((one) => one.outerHTML.slice(0, 80)), shapes: of(shape).length };
        });
        assert.ok(shapes > 0, 'it draws');
        assert.deepEqual(swallowed, []);
      }),
    ));
}

/** A window in which the card ends: below its end no room is kept. */
const tall = { viewport: { width: 1280, height: 1800 } };

test('on paper there are no controls, the answer has their room, and no room is kept; control: on screen there is', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await page.goto(`${site.url}/dist/pages/recovery-battery.nl.html`, { waitUntil: 'networkidle' });
      await drawn(page, 'recovery-battery');
      const look = () =>
        page.evaluate(() => {
          const inside = (css: string) => document.querySelector('recovery-battery')!.shadowRoot!.querySelector(css)!;
          return {
            controls: inside('.controls').checkVisibility(),
            kept: getComputedStyle(inside('.frame').parentElement!).minBlockSize,
            share: inside('.answer').clientWidth / inside('.body').clientWidth,
          };
        });
      const screen = await look();
      assert.equal(screen.controls, true);
      assert.ok(Number.parseFloat(screen.kept) > 300 && screen.share < 0.6, JSON.stringify(screen));
      await page.emulateMedia({ media: 'print' });
      const paper = await look();
      assert.equal(paper.controls, false);
      assert.ok(!(Number.parseFloat(paper.kept) > 0) && paper.share > 0.8, JSON.stringify(paper));
    }, tall),
  ));
