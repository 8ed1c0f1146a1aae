// Widgets in applications: before the kit is there a framework can only write attributes, and a server has written markup.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { appOf, frameworks, type Framework } from '../support/apps.js';
import { test } from '../support/runner.js';
import { drawn, ownPage, until, withPage, withSite, type Site } from '../support/site.js';

type App = { render(box: Element | null, props: Record<string, unknown>, tag: string, hydrate?: boolean): void };
const kit = (file: string): string => `<script type="module" src="/dist/${file}"></script>`;

/** A page with `body`, the kit and an application; Vue asks for a Trusted Types policy of its own. */
async function appPage(page: Page, site: Site, framework: Framework, file: string, body: string): Promise<string> {
  const code = await appOf(framework);
  await page.route('**/app.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  const policy = (strict: string): string => strict.replace('trusted-types lit-html', 'trusted-types lit-html vue');
  return ownPage(page, site, body, { head: `${kit(file)}<script defer src="/app.js"></script>`, policy });
}

for (const framework of frameworks) {
  test(`what ${framework} writes as attributes is there when the widgets come, and a false is no yes`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        const body = '<main></main><section></section>';
        await page.goto(await appPage(page, site, framework, 'kinekit.js', body), { waitUntil: 'networkidle' });
        await page.evaluate(() => {
          const { render } = globalThis as unknown as App;
          const props = { 'max-ok': 4, 'heading-level': 3, value: '2', required: false };
          if (customElements.get('pain-scale')) throw new Error('defined before');
          render(document.querySelector('main'), props, 'pain-scale');
          render(document.querySelector('section'), { lesson: false, tap: 2 }, 'load-glass');
        });
        await drawn(page, 'pain-scale', 'load-glass');
        const got = await page.evaluate(() => {
          const [scale, glass] = ['pain-scale', 'load-glass'].map((tag) => document.querySelector(tag)!) as unknown as [
            Record<string, unknown>,
            Record<string, unknown>,
          ];
          return [scale['maxOk'], scale['headingLevel'], scale['value'], scale['required'], glass['lesson']];
        });
        assert.deepEqual(got, [4, 3, '2', false, false]);
        assert.deepEqual(noise, []);
      }),
    ));

  test(`what ${framework} has as properties, also objects, arrives where the widgets are defined first`, () =>
    withSite((site) =>
      withPage(async ({ page, noise }) => {
        await page.goto(await appPage(page, site, framework, 'kinekit.nl.js', '<main></main>'));
        await page.evaluate(() => {
          const { render } = globalThis as unknown as App;
          const props = { maxOk: 4, headingLevel: 3, texts: { title: 'Onze titel' } };
          render(document.querySelector('main'), props, 'pain-scale');
        });
        const shown = (): Promise<unknown> =>
          page.evaluate(() => {
            const scale = document.querySelector('pain-scale') as (HTMLElement & { maxOk?: number }) | null;
            const title = scale?.shadowRoot?.querySelector('h2');
            return title?.textContent === 'Onze titel' && [title.getAttribute('aria-level'), scale?.maxOk];
          });
        assert.deepEqual(await until("the title is the practice's own", shown), ['3', 4]);
        assert.deepEqual(noise, []);
      }),
    ));
}

test('React finds the markup of its server unchanged, though the widgets were there first', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      const code = await appOf('react', 'development');
      await page.route('**/app.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
      const scale = '<pain-scale heading-level="3" max-ok="4"></pain-scale>';
      // The last is what an editor delivered: a framework compares it in development only, and leaves it as it is.
      const body =
        `<main><practice-context scheme="dark" accent="#7a3b69" phone="09 000 00 00"></practice-context></main>` +
        `<section>${scale}</section><aside><article><div data-kine="step-goal"></div></article></aside>`;
      const policy = (strict: string): string => strict.replace(/require-trusted-types-for [^;]*;?/, '');
      await page.goto(await ownPage(page, site, body, { head: kit('kinekit.js'), policy }));
      await drawn(page, 'pain-scale', 'step-goal');
      await page.addScriptTag({ url: '/app.js' });
      await page.evaluate(() => {
        const { render } = globalThis as unknown as App;
        const [main, section, aside] = ['main', 'section', 'aside'].map((name) => document.querySelector(name));
        render(main!, { scheme: 'dark', accent: '#7a3b69', phone: '09 000 00 00' }, 'practice-context', true);
        render(section!, { 'heading-level': 3, 'max-ok': 4 }, 'pain-scale', true);
        const html = { __html: '<div data-kine="step-goal"></div>' };
        render(aside!, { dangerouslySetInnerHTML: html }, 'article', true);
      });
      await until('React has taken over', () =>
        page.evaluate(() =>
          Object.keys(document.querySelector('pain-scale')!).some((name) => name.startsWith('__react')),
        ),
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      assert.equal(await page.locator('step-goal .frame').count(), 1);
      assert.deepEqual(
        noise.filter((text) => !text.includes('data-kine-on')),
        [],
      );
    }),
  ));
