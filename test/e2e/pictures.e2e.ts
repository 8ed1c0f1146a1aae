// The pictures of the built kit are whole: what minifying could break, no test on source would see.
import assert from 'node:assert/strict';
import { registry } from '../../src/registry.js';
import { test } from './support/runner.js';
import { drawn, withPage, withSite } from './support/site.js';

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
