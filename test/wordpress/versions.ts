// What must hold in every WordPress from 6.1 on, and, in the newest, what does not depend on its version.
import assert from 'node:assert/strict';
import { registry } from '../../src/registry.js';
import type { Version } from '../../scripts/wordpress/site/cores.js';
import { drawn, until } from '../e2e/support/site.js';
import { test } from '../e2e/support/runner.js';
import { authors } from './authors.js';
import { caches } from './caches.js';
import { commands } from './commands.js';
import { documented } from './documented.js';
import { languages } from './languages.js';
import { settings } from './settings.js';
import { blocks, canvas, editPost, insert, insertText, newPost, publish, select } from './support/editor.js';
import { end, wordPress, zipFile } from './support/wordpress.js';

export const tags = Object.keys(registry);
/** Those that show something. */
export const shown = tags.filter((tag) => tag !== 'practice-context');

export function testsOf(version: Version): void {
  const it = (sentence: string, run: () => Promise<void>): void => test(`WordPress ${version}: ${sentence}`, run);
  const here = () => wordPress(version);
  let made: { id: number; link: string } | undefined;

  it('the zip is installed and activated on the page for that', async () => {
    const { owner, url, cli } = await here();
    await owner.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
    await owner.setInputFiles('input[name=pluginzip]', await zipFile());
    await owner.click('#install-plugin-submit');
    await owner.locator('a[href*="action=activate"]').first().click();
    await owner.waitForURL(/plugins\.php/);
    assert.match(await cli('plugin', 'list', '--name=kinekit', '--fields=status,version', '--format=csv'), /active,\d/);
  });

  settings(version);

  it('every block is put in, one is set in the sidebar, and the page is published', async () => {
    const { owner, url } = await here();
    await newPost(owner, url);
    await insert(
      owner,
      tags.map((tag) => `kinekit/${tag}`),
      'Alle onderdelen',
    );
    const place = await canvas(owner);
    for (const tag of shown) await place.locator(`[data-type="kinekit/${tag}"] ${tag} .frame`).first().waitFor();
    await select(owner, 'kinekit/pain-scale');
    await owner.getByRole('spinbutton', { name: 'Hoogste cijfer dat mag' }).fill('4');
    await owner.getByRole('combobox', { name: 'Schaal' }).selectOption('vas');
    await place.locator('pain-scale[max-ok="4"][scale="vas"]').waitFor();
    made = await publish(owner);
  });

  it('after a reload every block is valid, and says what was set', async () => {
    const { owner, url } = await here();
    await editPost(owner, url, made!.id);
    const found = await blocks(owner);
    assert.deepEqual(
      found.map(({ name }) => name),
      tags.map((tag) => `kinekit/${tag}`),
    );
    assert.deepEqual(
      found.filter(({ isValid }) => !isValid),
      [],
    );
    const { attributes } = found.find(({ name }) => name === 'kinekit/pain-scale')!;
    assert.equal(Number(attributes['max-ok']), 4);
    assert.equal(attributes['scale'], 'vas');
    const place = await canvas(owner);
    await place.locator('pain-scale .frame').first().waitFor();
    assert.equal(await place.locator('.block-editor-warning').count(), 0);
  });

  it('visitors see every widget, and the practice in them', async () => {
    const { visit } = await here();
    const page = await visit(made!.link);
    await drawn(page, ...shown);
    assert.equal(await page.locator('pain-scale').getAttribute('max-ok'), '4');
    // The block of the practice says it, and it is said once.
    assert.equal(await page.locator('practice-context').count(), 1);
    assert.equal(await page.locator('practice-context').getAttribute('phone'), '09 000 00 00');
    await page.locator('book-appointment .frame').getByText('09 000 00 00').first().waitFor();
    const call = page.locator('dialog[open] a[href="tel:112"]').first();
    // Fifteen widgets are drawn, and still find their height: a press may land where the button was.
    await until('help opens', async () => {
      await page
        .getByRole('button', { name: 'Wanneer meteen hulp?' })
        .first()
        .click({ timeout: 3e3 })
        .catch(() => {});
      return call.waitFor({ timeout: 3e3 }).then(
        () => true,
        () => false,
      );
    });
  });

  it('a pattern of each family holds valid blocks', async () => {
    const { owner, url, php, visit } = await here();
    const families = [...new Set(Object.values(registry))];
    const texts = JSON.parse(
      await php(
        `$all = WP_Block_Patterns_Registry::get_instance(); echo wp_json_encode( array_map( ` +
          `fn( $name ) => $all->get_registered( "kinekit/$name" )['content'], ${`array('${families.join("','")}')`} ) );`,
      ),
    ) as string[];
    await newPost(owner, url);
    for (const text of texts) {
      const found = await insertText(owner, text, 'Patronen');
      assert.ok(found.length > 2, text);
      assert.deepEqual(
        found.filter(([, valid]) => !valid),
        [],
      );
    }
    const page = await visit((await publish(owner)).link);
    await drawn(page, ...shown);
  });

  it('a page with a shortcode alone has its widget', async () => {
    const { publish: write, visit } = await here();
    const link = await write('Shortcode', 'Hoe gaat het?\n\n[pain_scale max-ok=”4″ lesson]\n\nTot dan.');
    // One module, with the signs by which optimisers leave it alone.
    const scripts = (await (await fetch(link)).text()).match(/<script[^>]*kinekit\/dist[^>]*>/g);
    assert.equal(scripts?.length, 1);
    for (const sign of [/ type="module"/, / data-no-optimize="1"/, / data-no-defer="1"/, / nowprocket[ >=]/]) {
      assert.match(scripts[0], sign);
    }
    const page = await visit(link);
    await drawn(page, 'pain-scale');
    assert.equal(await page.locator('pain-scale').getAttribute('max-ok'), '4');
    assert.equal(await page.locator('pain-scale').getAttribute('lesson'), '');
    assert.equal(await page.locator('practice-context').count(), 1);
    assert.equal(await page.getByText('Tot dan.').isVisible(), true);
  });

  documented(version);

  authors(version);

  it('a page without a widget loads nothing of the kit', async () => {
    const { publish: write } = await here();
    const html = await (await fetch(await write('Zonder', 'Alleen woorden over pain-scale en [een] kine.'))).text();
    assert.ok(html.includes('Alleen woorden'));
    assert.doesNotMatch(html, /kinekit|practice-context/);
  });

  it('what another version of the kit saved is kept when the page is saved again', async () => {
    const { owner, url, publish: write, php } = await here();
    const link = await write(
      'Later',
      '<!-- wp:kinekit/pain-scale {"max-ok":"3","from-later":"yes","scale":"of-later"} /-->\n\n<!-- wp:kinekit/gone-widget {"a":1} /-->',
    );
    const id = Number(await php(`echo url_to_postid( '${link}' );`));
    await editPost(owner, url, id);
    const found = await blocks(owner);
    assert.deepEqual(
      found.map(({ isValid }) => isValid),
      [true, true],
    );
    // Only what is edited is written anew.
    await insert(owner, ['core/paragraph'], 'Later bewerkt');
    const { content } = await publish(owner);
    const attributes = JSON.parse(/pain-scale (\{.*\}) \/-->/.exec(content)![1]!) as Record<string, unknown>;
    assert.deepEqual(attributes, { 'max-ok': '3', scale: 'of-later', kept: { 'from-later': 'yes' } });
    assert.match(content, /<!-- wp:kinekit\/gone-widget \{"a":1\} \/-->/);
  });

  if (version === '7.1') {
    languages(version);
    caches(version);
    commands();
  }

  it('nothing on its pages asks another server or complains', async () => {
    const { url, asked, noise, complaints, askedElsewhere } = await here();
    assert.ok(asked.length > 50);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address)),
      [],
    );
    assert.deepEqual(noise, []);
    assert.deepEqual(complaints(), []);
    // WordPress's own, about updates and its news.
    const elsewhere = askedElsewhere().filter((address) => !/^https?:\/\/(?:\w+\.)?wordpress\.org\//.test(address));
    assert.deepEqual(elsewhere, []);
  });

  it('uninstalled, it leaves no option and no table', async () => {
    const { cli, php } = await here();
    const left = `global $wpdb; echo (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%kinekit%'" ), ' ',
      (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%kinekit%'" );`;
    assert.equal(await php(left), '1 0');
    await cli('plugin', 'uninstall', 'kinekit', '--deactivate');
    assert.equal(await php(left), '0 0');
    await end(version);
  });
}
