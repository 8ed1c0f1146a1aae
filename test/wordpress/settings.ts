// The settings page: what is kept, who may, and that what cannot be read is said and not kept.
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Version } from '../../scripts/wordpress/site/cores.js';
import { test } from '../e2e/support/runner.js';
import { root } from '../e2e/support/site.js';
import { wordPress } from './support/wordpress.js';

export function settings(version: Version): void {
  const it = (sentence: string, run: () => Promise<void>): void => test(`WordPress ${version}: ${sentence}`, run);

  it('the practice is filled in, shown at once in the preview, and kept clean', async () => {
    const { owner, url, php } = await wordPress(version);
    await owner.goto(`${url}/wp-admin/options-general.php?page=kinekit`);
    await owner.locator('aside .frame').first().waitFor();
    const said = {
      name: 'Praktijk <b>De Linde</b>',
      phone: '09 000 00 00',
      mail: 'hallo@delinde.example',
      hours: 'whenever',
      zone: 'Europe/Brusels',
      'booking-url': 'javascript:alert(1)',
      accent: '#2f6f5e',
      theme: '--kine-radius: 0.5em\n--kine-x: url(https://example.test)\ncolor: red',
      'consent-ask': 'Zullen we dit bewaren?',
    };
    for (const [name, value] of Object.entries(said)) await owner.fill(`#kinekit-${name}`, value);
    await owner.selectOption('#kinekit-country', 'BE');
    await owner.selectOption('#kinekit-booking-kind', 'request');
    // Before it is saved.
    assert.equal(await owner.locator('aside practice-context').getAttribute('phone'), '09 000 00 00');
    await Promise.all([owner.waitForURL(/settings-updated/), owner.click('#submit')]);
    const notice = await owner.locator('.notice-error, .settings-error').first().textContent();
    assert.match(notice ?? '', /Niet bewaard, want niet te lezen: .*Openingsuren/);
    assert.match(notice ?? '', /Tijdzone/);
    const kept = JSON.parse(await php(`echo wp_json_encode( get_option( 'kinekit_settings' ) );`)) as Record<
      string,
      unknown
    >;
    const { name, phone, mail, hours, zone, accent, country, theme } = kept;
    assert.deepEqual(
      { name, phone, mail, hours, zone, accent, country },
      {
        name: 'Praktijk De Linde',
        phone: said.phone,
        mail: said.mail,
        hours: '',
        zone: '',
        accent: said.accent,
        country: 'BE',
      },
    );
    assert.deepEqual(theme, { '--kine-radius': '0.5em' });
    assert.doesNotMatch(String(kept['booking-url']), /script/);
  });

  it('the settings can be used by everyone: axe finds nothing in them', async () => {
    const { owner, url } = await wordPress(version);
    await owner.goto(`${url}/wp-admin/options-general.php?page=kinekit`);
    await owner.locator('aside .frame').first().waitFor();
    await owner.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
    const found = await owner.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run('.kinekit-settings')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
    assert.deepEqual(found, []);
  });

  it('settings are saved by nobody without the right to, nor without the form’s nonce', async () => {
    const { owner, url, php } = await wordPress(version);
    const before = await php(`echo wp_json_encode( get_option( 'kinekit_settings' ) );`);
    const form = { option_page: 'kinekit', action: 'update', 'kinekit_settings[phone]': '0900 12 34' };
    const without = await owner.request.post(`${url}/wp-admin/options.php`, { form });
    assert.equal(without.status(), 403);
    const asAuthor = await php(
      `wp_set_current_user( wp_insert_user( array( 'user_login' => 'gast', 'user_pass' => 'x', 'role' => 'author' ) ) ); ` +
        `echo (int) current_user_can( 'manage_options' ); require_once ABSPATH . 'wp-admin/includes/admin.php'; ` +
        `require_once WP_PLUGIN_DIR . '/kinekit/includes/fields.php'; require_once WP_PLUGIN_DIR . '/kinekit/includes/settings.php'; ` +
        `ob_start(); Kinekit\\settings_page(); echo strlen( ob_get_clean() );`,
    );
    assert.equal(asAuthor, '00');
    assert.equal(await php(`echo wp_json_encode( get_option( 'kinekit_settings' ) );`), before);
  });
}
