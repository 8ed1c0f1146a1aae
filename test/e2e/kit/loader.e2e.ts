// The script tag: finds widgets late, in shadow roots, by mark or link; downloads little; survives a new release.
import assert from 'node:assert/strict';
import { registry } from '../../../src/registry.js';
import { addressOf } from '../../../scripts/demo/places.js';
import { pages } from '../../../scripts/demo/words/types.js';
import { languages } from '../../../scripts/languages.js';
import { test } from '../support/runner.js';
import { drawn, ownPage, until, withPage, withSite } from '../support/site.js';

const metaphors = Object.entries(registry).flatMap(([tag, family]) => (family === 'metaphors' ? [tag] : []));
/** Paths of the scripts that were asked for, each once. */
const scripts = (requests: readonly string[]): string[] => [
  ...new Set(requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'))),
];

test('a widget that is added long after the page has loaded is found and drawn', () =>
  withSite((site) =>
    withPage(async ({ page, noise, requests }) => {
      await page.goto(await ownPage(page, site, '<main></main>'), { waitUntil: 'networkidle' });
      assert.deepEqual(scripts(requests), ['/dist/kinekit.js'], 'a page without widgets fetches the loader only');
      await page.evaluate(() => document.querySelector('main')?.append(document.createElement('pain-scale')));
      await drawn(page, 'pain-scale');
      assert.deepEqual(noise, []);
    }),
  ));

test('a widget inside an open shadow root is found, also when its host is upgraded later', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await page.goto(await ownPage(page, site, '<host-early></host-early><host-late></host-late>'));
      await page.evaluate(() => {
        const host = () =>
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).append(document.createElement('pain-scale'));
            }
          };
        customElements.define('host-early', host());
        setTimeout(() => customElements.define('host-late', host()), 300);
      });
      await page.locator('host-early pain-scale .frame').waitFor();
      await page.locator('host-late pain-scale .frame').waitFor();
      assert.deepEqual(noise, []);
    }),
  ));

test('an element with data-kine becomes a widget with its attributes, and what stood in it is the fallback content', () =>
  withSite((site) =>
    withPage(async ({ page }) => {
      await page.goto(
        await ownPage(page, site, '<div data-kine="pain-scale" data-kine-value="4"><p>Cijfer van 0 tot 10.</p></div>'),
      );
      await drawn(page, 'pain-scale');
      assert.equal(await page.locator('[data-kine] > pain-scale').getAttribute('value'), '4');
      assert.equal(await page.locator('[data-kine] > pain-scale > p').textContent(), 'Cijfer van 0 tot 10.');
      await page.evaluate(() => {
        const later = document.createElement('section');
        later.dataset['kine'] = 'pain-scale';
        document.body.append(later);
      });
      await page.locator('section > pain-scale .frame').waitFor();
    }),
  ));

test('data-kine brings no event handler along', () =>
  withSite((site) =>
    withPage(async ({ page, noise }) => {
      await page.goto(
        await ownPage(
          page,
          site,
          '<div data-kine="pain-scale" data-kine-onclick="alert(1)" data-kine-moment="after"></div>',
        ),
      );
      await drawn(page, 'pain-scale');
      const widget = page.locator('pain-scale');
      assert.equal(await widget.getAttribute('onclick'), null);
      assert.equal(await widget.getAttribute('moment'), 'after');
      assert.deepEqual(noise, []);
    }),
  ));

test('a link to a stand-alone page, marked by its address, becomes the widget; without script it stays a link', () =>
  withSite(async (site) => {
    const body = `<p><a href="/dist/pages/pain-scale.nl.html#kine-pain-scale">Geef je pijn een cijfer</a></p>`;
    await withPage(async ({ page }) => {
      await page.goto(await ownPage(page, site, body));
      await drawn(page, 'pain-scale');
      assert.equal(await page.getByRole('link', { name: 'Geef je pijn een cijfer' }).count(), 0);
    });
    await withPage(
      async ({ page }) => {
        await page.goto(await ownPage(page, site, body));
        await page.getByRole('link', { name: 'Geef je pijn een cijfer' }).click();
        await page.waitForURL(/pain-scale\.nl\.html/);
        assert.match(await page.locator('main').innerText(), /JavaScript/);
      },
      { javaScriptEnabled: false },
    );
  }));

test('a page in French downloads French and no Dutch text', () =>
  withSite((site) =>
    withPage(async ({ page, requests, noise }) => {
      await page.goto(await ownPage(page, site, '<pain-scale></pain-scale>', { lang: 'fr' }), {
        waitUntil: 'networkidle',
      });
      await drawn(page, 'pain-scale');
      assert.equal(await page.getByRole('heading', { name: 'À combien évaluez-vous votre douleur' }).count(), 1);
      const asked = scripts(requests).map((path) => path.split('/').at(-1) ?? '');
      assert.ok(asked.includes('pain-scale.fr.js'), asked.join(' '));
      assert.deepEqual(
        asked.filter((name) => /\.(nl|en|de)\./.test(name)),
        [],
      );
      assert.deepEqual(noise, []);
    }),
  ));

test('a page with one pain-scale needs at most four scripts, two steps deep, and asks nothing of anyone else', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      const initiators = new Map<string, string>();
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        const by = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? '';
        if (!initiators.has(request.url)) initiators.set(request.url, by);
      });
      await page.goto(await ownPage(page, site, '<pain-scale></pain-scale>'), { waitUntil: 'networkidle' });
      await drawn(page, 'pain-scale');
      const asked = scripts(requests);
      assert.ok(asked.length <= 4, asked.join(' '));
      const depth = (url: string): number => {
        const by = initiators.get(url) ?? '';
        return by.endsWith('.js') ? 1 + depth(by) : 1;
      };
      const depths = [...initiators.keys()]
        .filter((url) => url.endsWith('.js'))
        .map((url) => [url, depth(url)] as const);
      assert.ok(depths.length >= 2);
      for (const [url, steps] of depths) assert.ok(steps <= 2, `${url} is ${steps} steps deep`);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.url)),
        [],
      );
    }),
  ));

const ten = metaphors.map((tag) => `<${tag}></${tag}>`).join('');
/** Names of the files of this release that were asked for, in order of the alphabet. */
const files = (requests: readonly string[]): string[] =>
  scripts(requests)
    .map((path) => /^\/dist\/[0-9a-f]{8}\/(.+)$/.exec(path)?.[1] ?? '')
    .filter(Boolean)
    .sort();

test('a page with all metaphors gets them as one file, and what comes later from beside it', () =>
  withSite((site) =>
    withPage(async ({ page, noise, requests }) => {
      await page.goto(await ownPage(page, site, ten), { waitUntil: 'networkidle' });
      await drawn(page, ...metaphors);
      assert.deepEqual(files(requests), ['all-metaphors.example.nl.js', 'all-metaphors.nl.js', 'core.js']);
      await page.locator('load-glass').getByRole('button', { name: 'Speel vier weken af' }).click();
      await page.locator('load-glass input[type=range]').first().waitFor();
      await until('the days are fetched', () => files(requests).includes('all-metaphors.days.nl.js'));
      assert.equal(files(requests).includes('body.nl.js'), false, 'nothing is fetched twice');
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      await page.getByRole('heading', { name: 'Tout se tient' }).waitFor();
      assert.equal(files(requests).includes('all-metaphors.fr.js'), false, 'words alone');
      assert.deepEqual(noise, []);
    }),
  ));

test('a page with six of them gets a file for each and what they share once; control of the test above', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      const six = metaphors.slice(0, 6);
      await page.goto(await ownPage(page, site, six.map((tag) => `<${tag}></${tag}>`).join('')), {
        waitUntil: 'networkidle',
      });
      await drawn(page, ...six);
      const own = six.map((tag) => `${tag}.nl.js`);
      const asked = files(requests).filter((name) => !name.includes('example'));
      assert.deepEqual(asked, ['body.nl.js', 'core.js', 'shared.js', ...own].sort());
    }),
  ));

test('nothing on the demo pages is asked of a third party', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      for (const at of pages) await page.goto(site.url + addressOf('nl', at), { waitUntil: 'networkidle' });
      for (const lang of languages) await page.goto(site.url + addressOf(lang, 'home'), { waitUntil: 'networkidle' });
      assert.ok(requests.length > 10);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
        [],
      );
    }),
  ));

test('when the chunks of this release are gone, the fallback stays and the new loader takes over', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      const url = await ownPage(page, site, '<pain-scale><p>Cijfer van 0 tot 10.</p></pain-scale>');
      await page.route(/\/dist\/kinekit\.js$/, async (route) => {
        const answer = await route.fetch();
        const code = (await answer.text()).replaceAll(/\.\/[0-9a-f]{8}\b/g, './00000000');
        assert.match(code, /00000000/);
        await route.fulfill({ response: answer, body: code });
      });
      let atGone = '';
      page.on('response', (response) => {
        if (response.status() === 404 && response.url().includes('pain-scale.nl.js')) atGone = response.url();
      });
      await page.goto(url);
      assert.equal(await page.getByText('Cijfer van 0 tot 10.').count(), 1);
      await drawn(page, 'pain-scale');
      assert.match(atGone, /00000000/);
      assert.equal(
        requests.filter((asked) => /kinekit\.js\?kine-again=\d+$/.test(asked)).length,
        1,
        'the new loader is asked once',
      );
    }),
  ));

test('when the chunks are gone and the new loader too, the fallback stays for good and nothing loops', () =>
  withSite((site) =>
    withPage(async ({ page, requests }) => {
      await page.route(/\/dist\/[0-9a-f]{8}\//, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(await ownPage(page, site, '<pain-scale><p>Cijfer van 0 tot 10.</p></pain-scale>'), {
        waitUntil: 'networkidle',
      });
      assert.equal(await page.getByText('Cijfer van 0 tot 10.').isVisible(), true);
      assert.ok(requests.filter((asked) => asked.includes('kinekit.js')).length <= 2);
    }),
  ));

test('a second script tag does nothing', () =>
  withSite((site) =>
    withPage(async ({ page, requests, noise }) => {
      const head =
        '<script type="module" src="/dist/kinekit.js"></script>'.repeat(2) +
        '<script type="module" src="/dist/kinekit.js?again"></script>';
      await page.goto(await ownPage(page, site, '<pain-scale></pain-scale>', { head }), { waitUntil: 'networkidle' });
      await drawn(page, 'pain-scale');
      assert.equal(requests.filter((asked) => asked.endsWith('/core.js')).length, 1);
      await page.evaluate(() => {
        const tag = document.createElement('div');
        tag.dataset['kine'] = 'pain-scale';
        document.body.append(tag);
      });
      await page.locator('div > pain-scale .frame').waitFor();
      assert.equal(await until('one widget in the marked element', () => page.locator('div > pain-scale').count()), 1);
      assert.deepEqual(noise, []);
    }),
  ));

for (const [tag, part, markup] of [
  ['pain-scale', 'answer', '<pain-scale value="4"></pain-scale>'],
  ['pain-chart', 'example', '<pain-chart></pain-chart>'],
] as const) {
  test(`${tag} stands without a part that cannot be fetched, and asks for it only a few times`, () =>
    withSite((site) =>
      withPage(async ({ page }) => {
        let asked = 0;
        await page.route(`**/${tag}.${part}.*`, (route) => {
          asked += 1;
          return route.abort();
        });
        await page.goto(await ownPage(page, site, markup), { waitUntil: 'networkidle' });
        await drawn(page, tag);
        // Drawn many times over: a part that failed is not asked for by each drawing.
        await page.evaluate(async (name) => {
          const widget = document.querySelector(name) as HTMLElement & { headingLevel: number };
          for (let i = 1; i < 7; i++) {
            widget.headingLevel = i;
            await new Promise((done) => requestAnimationFrame(done));
          }
        }, tag);
        assert.ok(asked > 0 && asked < 4, `asked ${asked} times`);
      }),
    ));
}
