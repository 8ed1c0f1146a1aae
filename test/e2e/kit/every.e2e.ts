// A page with every widget there is: each is drawn, whatever the others bring with them.
import assert from 'node:assert/strict';
import { allWidgets, mostWidgets } from '../../../scripts/build/kine-plugin.js';
import { registry } from '../../../src/registry.js';
import { test } from '../support/runner.js';
import { drawn, ownPage, until, withPage, withSite } from '../support/site.js';

const tags = Object.keys(registry).filter((tag) => tag !== 'practice-context');

for (const lang of ['nl', 'de'])
  test(`in ${lang} a page with every widget draws every widget`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        await page.goto(
          await ownPage(page, site, tags.map((tag) => `<${tag}></${tag}>`).join('<p>text</p>'), { lang }),
        );
        const missing = (): Promise<string[]> =>
          page.evaluate(
            (all) => all.filter((tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('.frame')),
            tags,
          );
        await until('all are drawn', async () => !(await missing()).length).catch(() => undefined);
        assert.deepEqual(await missing(), []);
        assert.deepEqual(noise, []);
      }),
    ));

const most = mostWidgets(Object.keys(registry).length);
/** Names of the files of this release that a page with `count` of the widgets asks for. */
async function asked(count: number): Promise<string[]> {
  const which = tags.slice(-count);
  let files: string[] = [];
  await withSite((site) =>
    withPage(async ({ page, noise, requests }) => {
      await page.goto(await ownPage(page, site, which.map((tag) => `<${tag}></${tag}>`).join('')), {
        waitUntil: 'networkidle',
      });
      await drawn(page, ...which);
      files = requests.flatMap((url) => /\/dist\/[0-9a-f]{8}\/(.+)$/.exec(url)?.[1] ?? []);
      assert.deepEqual(noise, []);
    }),
  );
  return [...new Set(files)];
}
/** Of those, the ones with widgets in them. */
const own = (files: readonly string[]): string[] =>
  files.filter((file) => /^[\w-]+\.nl\.js$/.test(file) && !/^(body|help)\./.test(file));

test('a page with most widgets gets them as one file, over what every page shares', async () => {
  const files = await asked(most);
  assert.deepEqual(own(files), [`${allWidgets}.nl.js`]);
  for (const shared of ['core.js', 'shared.js', 'body.nl.js']) assert.ok(files.includes(shared), shared);
});

test('a page with one fewer gets a file for each; control of the test above', async () => {
  const files = own(await asked(most - 1));
  assert.equal(files.includes(`${allWidgets}.nl.js`), false);
  assert.ok(files.includes('step-goal.nl.js'), files.join(' '));
});
