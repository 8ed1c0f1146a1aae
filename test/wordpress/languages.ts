// The language of a page decides that of its widgets, also where WPML or Polylang says it; the dashboard speaks its own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Version } from '../../scripts/wordpress/site/cores.js';
import { drawn } from '../e2e/support/site.js';
import { test } from '../e2e/support/runner.js';
import { wordPress } from './support/wordpress.js';

/** What those plugins answer, by the page's address. */
const others = `<?php
add_filter( 'wpml_current_language', fn( $before ) => $_GET['wpml'] ?? $before );
if ( isset( $_GET['polylang'] ) ) {
	function pll_current_language( $field = 'slug' ) { return 'locale' === $field ? $_GET['polylang'] : substr( $_GET['polylang'], 0, 2 ); }
}
if ( isset( $_GET['site'] ) ) {
	add_filter( 'locale', fn() => $_GET['site'] );
}
`;

export function languages(version: Version): void {
  const it = (sentence: string, run: () => Promise<void>): void => test(`WordPress ${version}: ${sentence}`, run);

  it('widgets speak the language of the page, of WPML or of Polylang, or the practice’s main one', async () => {
    const { publish, visit, folder, php } = await wordPress(version);
    const plugin = path.join(folder, 'wp-content/mu-plugins/others.php');
    fs.writeFileSync(plugin, others);
    const link = await publish('Talen', '[pain_scale]\n\n[step_goal lang="en"]');
    const title = { nl: 'Hoeveel pijn voel je nu?', fr: /mal|douleur/i, de: /Schmerzen/ };
    const asked: [query: string, said: RegExp | string][] = [
      ['', title.nl],
      ['?site=fr_BE', title.fr],
      ['?wpml=fr', title.fr],
      ['?polylang=de_DE', title.de],
      // Not one of the kit's.
      ['?wpml=es', title.nl],
      ['?wpml=all', title.nl],
    ];
    for (const [query, said] of asked) {
      const html = await (await fetch(link + query)).text();
      const fallback = /<pain-scale[^>]*>(.*?)<\/pain-scale>/s.exec(html)![1]!;
      assert.match(fallback, said instanceof RegExp ? said : new RegExp(said.replace('?', '\\?')), query);
    }
    const page = await visit(`${link}?wpml=fr`);
    await drawn(page, 'pain-scale', 'step-goal');
    assert.match((await page.locator('pain-scale h2').textContent())!, title.fr);
    assert.equal(await page.locator('step-goal h2').textContent(), 'Your next step goal');
    // A practice that speaks Dutch and French only.
    await php(
      `$all = get_option( 'kinekit_settings' ); $all['languages'] = array( 'nl', 'fr' ); update_option( 'kinekit_settings', $all );`,
    );
    const html = await (await fetch(`${link}?polylang=de_DE`)).text();
    assert.ok(html.includes('Hoeveel pijn voel je nu?'));
    fs.rmSync(plugin);
  });

  it('the dashboard speaks Dutch, French, German and English', async () => {
    const { owner, url, php } = await wordPress(version);
    const said = {
      nl_BE: 'Openingsuren',
      fr_BE: 'Heures d’ouverture',
      de_DE: 'Öffnungszeiten',
      en_US: 'Opening hours',
    };
    for (const [locale, label] of Object.entries(said)) {
      await php(`update_user_meta( 1, 'locale', '${locale}' );`);
      await owner.goto(`${url}/wp-admin/options-general.php?page=kinekit`);
      assert.equal(await owner.getByLabel(label, { exact: true }).count(), 1, locale);
    }
    await php(`delete_user_meta( 1, 'locale' );`);
  });
}
