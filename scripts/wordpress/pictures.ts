// The pictures of docs/wordpress.md, from a real WordPress: `npx tsx scripts/wordpress/pictures.ts`. Each is small enough to be
// committed; one that is not stops the script.
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { lighter } from '../lighter-png.js';
import { pluginFiles, writeAll } from './plugin.js';
import { demoAgenda } from './site/practice.js';
import { admin, startSite } from './site/site.js';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'docs/wordpress');
/** Bytes. */
const most = 60e3;

const site = await startSite('7.1');
writeAll(path.join(site.folder, 'wp-content/plugins/kinekit'), await pluginFiles(path.join(root, 'dist')));
await site.cli('plugin', 'activate', 'kinekit');
await site.cli('eval-file', path.join(import.meta.dirname, 'site/demo.php'), JSON.stringify(demoAgenda));
/** A Monday on which all three of the invented practice work, and who comes then. */
const monday = '2027-01-11';
const patients = [
  ['noor', '09:00', 'Mila Peeters', 'Stiff neck since the move'],
  ['noor', '09:30', 'Wim Wachter', ''],
  ['noor', '14:00', 'Aisha Diallo', 'Back'],
  ['bram', '13:30', 'Tom Claes', 'Knee, after football'],
  ['bram', '17:00', 'Sofie Maes', ''],
  ['lies', '08:30', 'Karel Janssens', ''],
  ['lies', '10:00', 'Emma Wouters', 'Shoulder'],
];
const booked = JSON.stringify(patients).replaceAll("'", '’');
await site.php(
  `foreach ( json_decode( '${booked}' ) as list( $giver, $clock, $name, $reason ) ) { Kinekit\\Agenda\\arrange( array( ` +
    `'slots' => array( Kinekit\\Agenda\\place_at( 'kine', $giver, '${monday}', $clock ) ), 'language' => 'en', 'tell' => false, ` +
    `'person' => array( 'name' => $name, 'mail' => '', 'phone' => '0400 00 00 00' ), ` +
    `'told' => array( 'reason' => $reason, 'known' => true, 'prescription' => null, 'answers' => array() ) ) ); }`,
);
await site.php(
  `$seen = array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false ); update_user_meta( 1, 'locale', 'en_US' );` +
    `update_user_meta( 1, 'wp_persisted_preferences', array( 'core' => $seen, 'core/edit-post' => $seen, '_modified' => gmdate( 'c' ) ) );`,
);

const { chromium: executablePath } = findBrowsers();
const browser = await chromium.launch({ args: [...chromiumFlags], ...(executablePath && { executablePath }) });

/** One picture, named in the document. */
async function take(
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const bytes = await lighter(
    browser,
    await page.screenshot({ animations: 'disabled', caret: 'hide', ...(clip && { clip }) }),
  );
  if (bytes.length > most) throw new Error(`${name}.png has ${bytes.length} bytes; at most ${most}`);
  fs.writeFileSync(path.join(out, `${name}.png`), bytes);
  console.log(`docs/wordpress/${name}.png ${bytes.length}`);
}

try {
  fs.mkdirSync(out, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 960, height: 600 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.url}/wp-login.php`);
  await page.fill('#user_login', admin.name);
  await page.fill('#user_pass', admin.password);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);

  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('input[name=pluginzip]').waitFor();
  await take(page, 'install', { x: 0, y: 0, width: 960, height: 420 });

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${site.url}/wp-admin/options-general.php?page=kinekit`);
  await page.locator('aside .frame').first().waitFor();
  await take(page, 'settings', { x: 160, y: 32, width: 1110, height: 600 });

  const desk = `${site.url}/wp-admin/admin.php?page=kinekit-agenda`;
  await page.goto(`${desk}&day=${monday}`);
  await take(page, 'desk-day', { x: 160, y: 32, width: 1110, height: 688 });
  await page.goto(`${desk}-new&service=kine&giver=noor&day=${monday}&hour=10:00`);
  await take(page, 'desk-new', { x: 160, y: 32, width: 1110, height: 688 });

  await page.setViewportSize({ width: 1000, height: 680 });
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => !!(globalThis as unknown as { kinekitEditor?: object }).kinekitEditor);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('.wp-block-post-title').fill('How are you today?');
  await page.getByRole('button', { name: 'Block Inserter', exact: true }).click();
  await page.getByRole('searchbox').fill('kinekit');
  await page.locator('.editor-block-list-item-paragraph').waitFor({ state: 'detached' });
  await page.locator('.editor-block-list-item-kinekit-pain-scale').waitFor();
  await take(page, 'inserter', { x: 0, y: 32, width: 1000, height: 648 });

  await page.getByRole('option', { name: 'Pain scale' }).click();
  await canvas.locator('pain-scale .frame').waitFor();
  await page.getByRole('button', { name: 'Block Inserter', exact: true }).click();
  await page.getByRole('spinbutton', { name: 'Highest acceptable score' }).fill('4');
  await canvas.locator('pain-scale[max-ok="4"]').waitFor();
  await page.waitForTimeout(600);
  await take(page, 'block', { x: 0, y: 32, width: 1000, height: 648 });

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const visitor = await phone.newPage();
  await visitor.goto(site.url);
  await visitor.locator('pain-scale .frame').waitFor();
  await visitor.locator('pain-scale').scrollIntoViewIfNeeded();
  await visitor.evaluate(() => document.querySelector('pain-scale')!.scrollIntoView());
  await visitor.waitForTimeout(600);
  await take(visitor, 'phone');
} finally {
  await browser.close();
  site.stop();
}
