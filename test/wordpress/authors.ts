// What authors without the right to raw HTML write, and what the editors of paragraphs make of it.
import assert from 'node:assert/strict';
import type { Version } from '../../scripts/wordpress/site/cores.js';
import { drawn, newContext } from '../e2e/support/site.js';
import { test } from '../e2e/support/runner.js';
import { insertText, newPost, publish } from './support/editor.js';
import { logIn, settled, wordPress } from './support/wordpress.js';

const marked = '<!-- wp:html -->\n<div data-kine="load-glass" data-kine-tap="0.9"></div>\n<!-- /wp:html -->';

export function authors(version: Version): void {
  const it = (sentence: string, run: () => Promise<void>): void => test(`WordPress ${version}: ${sentence}`, run);

  it('an author without the right to raw HTML has widgets by block, shortcode and marked element', async () => {
    const { url, php, visit } = await wordPress(version);
    await php(
      `$user = wp_insert_user( array( 'user_login' => 'auteur', 'user_pass' => 'auteur-2026', 'role' => 'author' ) ); ${settled}`,
    );
    const context = await newContext({ viewport: { width: 1280, height: 900 } });
    try {
      context.setDefaultTimeout(3e4);
      await context.route(
        (address) => !address.href.startsWith(url),
        (route) => route.abort(),
      );
      const page = await context.newPage();
      await logIn(page, url, 'auteur', 'auteur-2026');
      await newPost(page, url, 'post');
      const shortcode = '<!-- wp:shortcode -->\n[step_goal baseline="4000"]\n<!-- /wp:shortcode -->';
      const raw = '<!-- wp:html -->\n<brick-wall></brick-wall><p onclick="x()">Gewone tekst.</p>\n<!-- /wp:html -->';
      await insertText(
        page,
        `<!-- wp:kinekit/pain-scale {"max-ok":4} /-->\n\n${marked}\n\n${shortcode}\n\n${raw}`,
        'Auteur',
      );
      const { link } = await publish(page);
      const seen = await visit(link);
      await drawn(seen, 'pain-scale', 'load-glass', 'step-goal');
      assert.equal(await seen.locator('[data-kine] load-glass').getAttribute('tap'), '0.9');
      assert.equal(await seen.locator('pain-scale').getAttribute('max-ok'), '4');
      // That the right is really not there.
      assert.equal(await seen.locator('brick-wall, p[onclick]').count(), 0);
      assert.equal(await seen.getByText('Gewone tekst.').isVisible(), true);
    } finally {
      await context.close();
    }
  });

  it('a text too long to be tidied is shown as it is', async () => {
    const { publish: write, php } = await wordPress(version);
    const link = await write('Lang', 'Kort.');
    await php(
      `wp_update_post( array( 'ID' => url_to_postid( '${link}' ), 'post_content' => ` +
        `'<pain-scale>' . str_repeat( 'Rustig aan weer bewegen. ', 50000 ) . '<p>Einde van de tekst.</p>' ) );`,
    );
    const answer = await fetch(link);
    assert.equal(answer.status, 200);
    const html = await answer.text();
    assert.ok(html.length > 12e5, String(html.length));
    assert.match(html, /Einde van de tekst\./);
  });

  it('a page that went through wpautop has its widgets, and none of their fallback beside them', async () => {
    const { publish: write, visit } = await wordPress(version);
    const classic = `Voor.

<pain-scale max-ok="4">
Eerste reserve.

Tweede reserve.
</pain-scale>

Tussen <load-glass><p>Derde reserve.</p></load-glass> in.

<div data-kine="step-goal">

Vierde reserve.

</div>
<p></p><br>
[pain_alarm]Vijfde <em>reserve</em>.
[/pain_alarm]

Een zin met [spark_forest] erin.

Na.`;
    const link = await write('Alinea’s', classic);
    const html = await (await fetch(link)).text();
    for (const said of ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde']) assert.ok(html.includes(said), said);
    const page = await visit(link);
    await drawn(page, 'pain-scale', 'load-glass', 'step-goal', 'pain-alarm', 'spark-forest');
    for (const said of ['Voor.', 'Na.'])
      assert.equal(await page.getByText(said, { exact: true }).isVisible(), true, said);
    for (const tag of ['pain-scale', 'load-glass', 'pain-alarm']) assert.equal(await page.locator(tag).count(), 1, tag);
    // What stands in an element without a slot for it is not drawn; what stands beside it is.
    const beside = await page
      .getByText(/reserve/)
      .evaluateAll((found) =>
        found
          .filter((each) => !each.shadowRoot && (each as HTMLElement).offsetHeight > 0)
          .map((each) => each.textContent),
      );
    assert.deepEqual(beside, []);
  });
}
