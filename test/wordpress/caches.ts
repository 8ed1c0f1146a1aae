// Page caches and optimisers: the page is the same for everyone, and while the script waits, what it says is worth reading.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Version } from '../../scripts/wordpress/site/cores.js';
import { drawn } from '../e2e/support/site.js';
import { test } from '../e2e/support/runner.js';
import { wordPress } from './support/wordpress.js';

/** As an optimiser does that leaves nothing alone: scripts wait for the visitor's first touch. `obeys`: unless marked. */
const optimiser = (obeys: boolean): string => `<?php
add_action( 'template_redirect', function () {
	ob_start( function ( $html ) {
		return preg_replace_callback( '#<script\\\\b([^>]*)>#', function ( $found ) {
			if ( strpos( $found[1], 'src=' ) === false || ${obeys ? "strpos( $found[1], 'nowprocket' ) !== false" : 'false'} ) return $found[0];
			return '<script type="delayed"' . preg_replace( '# type=[^ >]+#', '', str_replace( ' src=', ' data-src=', $found[1] ) ) . '>';
		}, $html ) . '<script>addEventListener("pointerdown",function go(){removeEventListener("pointerdown",go);' .
			'document.querySelectorAll("script[type=delayed]").forEach(function(old){var s=document.createElement("script");' .
			's.type="module";s.src=old.getAttribute("data-src");old.replaceWith(s)})})</script>';
	} );
} );
`;

export function caches(version: Version): void {
  const it = (sentence: string, run: () => Promise<void>): void => test(`WordPress ${version}: ${sentence}`, run);

  it('a page is the same for every visitor, sets no cookie and lets itself be kept for thirty days', async () => {
    const { publish, php } = await wordPress(version);
    const link = await publish('Bewaard', '[pain_scale]\n\n[book_appointment]');
    const [one, two] = await Promise.all([
      fetch(link),
      fetch(link, { headers: { 'user-agent': 'another', cookie: 'a=1' } }),
    ]);
    const [first, second] = [await one!.text(), await two!.text()];
    assert.equal(first, second);
    assert.match(first, /<pain-scale/);
    for (const answer of [one!, two!]) {
      assert.equal(answer.headers.get('set-cookie'), null);
      assert.equal(answer.headers.get('cache-control'), null);
    }
    // The sign by which plugins tell a page cache to stand aside.
    assert.equal(await php(`echo (int) defined( 'DONOTCACHEPAGE' );`), '0');
  });

  it('delayed until the first touch, a widget is a sentence first, with the phone where an appointment is made', async () => {
    const { publish, visit, folder } = await wordPress(version);
    const plugin = path.join(folder, 'wp-content/mu-plugins/optimiser.php');
    const link = await publish('Vertraagd', '[pain_scale]\n\n[book_appointment]');
    fs.writeFileSync(plugin, optimiser(false));
    try {
      const page = await visit(link);
      await page.waitForLoadState('load');
      assert.equal(await page.locator('pain-scale .frame').count(), 0);
      assert.equal(await page.locator('pain-scale').getByText('Hoeveel pijn voel je nu?').isVisible(), true);
      assert.equal(await page.locator('book-appointment a[href="tel:090000000"]').isVisible(), true);
      await page.mouse.click(5, 5);
      await drawn(page, 'pain-scale', 'book-appointment');
      fs.writeFileSync(plugin, optimiser(true));
      await drawn(await visit(link), 'pain-scale', 'book-appointment');
    } finally {
      fs.rmSync(plugin);
    }
  });
}
