// One WordPress per version with the plugin in it, shared by the tests of that version, and what a person does in it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { pluginFiles } from '../../../scripts/wordpress/plugin.js';
import type { Version } from '../../../scripts/wordpress/site/cores.js';
import { startDatabase, type Database } from '../../../scripts/wordpress/site/database.js';
import { admin, startSite, type Site } from '../../../scripts/wordpress/site/site.js';
import { zipOf } from '../../../scripts/wordpress/zip.js';
import { dist, newContext } from '../../e2e/support/site.js';

export interface WordPress extends Site {
  /** The dashboard, as the practice's owner. */
  readonly owner: Page;
  /** What pages outside the dashboard asked for. */
  readonly asked: string[];
  /** What went wrong on them. */
  readonly noise: string[];
  /** A page as a visitor opens it; closed by `leave`. */
  visit(address: string): Promise<Page>;
  /** A page with this text, as PHP saves it; its address. */
  publish(title: string, content: string): Promise<string>;
  close(): Promise<void>;
}

let database: Promise<Database> | undefined;
const open = new Map<Version, Promise<WordPress>>();

/** What waits in the dashboard for something on the web is told at once that there is none. */
async function offline(context: BrowserContext, url: string): Promise<void> {
  await context.route(
    (address) => /^https?:$/.test(address.protocol) && !address.href.startsWith(url),
    (route) => route.abort(),
  );
}

export async function logIn(page: Page, url: string, name: string, password: string): Promise<void> {
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', password);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
}

/** The zip as it is released, on disk. */
export async function zipFile(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-zip-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'kinekit.zip');
  fs.writeFileSync(file, zipOf(await pluginFiles(dist), 'kinekit/'));
  return file;
}

/** Who has used the editor before is not welcomed by it. */
export const settled = `$seen = array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false, 'isPublishSidebarEnabled' => false );
  update_user_meta( $user, 'wp_persisted_preferences', array( 'core' => $seen, 'core/edit-post' => $seen, '_modified' => gmdate( 'c' ) ) );`;

async function start(version: Version): Promise<WordPress> {
  const site = await startSite(version, version === '7.1' ? {} : { database: await (database ??= startDatabase()) });
  const context = await newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(3e4);
  await offline(context, site.url);
  const owner = await context.newPage();
  await site.php(`$user = 1; ${settled}`);
  await logIn(owner, site.url, admin.name, admin.password);
  const asked: string[] = [];
  const noise: string[] = [];
  const visitors: BrowserContext[] = [];
  return {
    ...site,
    owner,
    asked,
    noise,
    async visit(address) {
      const visitor = await newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
      visitors.push(visitor);
      visitor.setDefaultTimeout(3e4);
      const page = await visitor.newPage();
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
      await page.goto(address);
      return page;
    },
    async publish(title, content) {
      const text = Buffer.from(content).toString('base64');
      const said = await site.php(
        `$id = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${title}', ` +
          `'post_content' => wp_slash( base64_decode( '${text}' ) ) ) ); echo get_permalink( $id );`,
      );
      assert.match(said, /^http/);
      return said.trim();
    },
    async close() {
      await Promise.all([context, ...visitors].map((each) => each.close()));
      site.stop();
    },
  };
}

/** The WordPress of that version, started when a test first asks for it. */
export const wordPress = (version: Version): Promise<WordPress> => {
  const found = open.get(version) ?? start(version);
  open.set(version, found);
  return found;
};

/** Ends one version, to leave room for the next. */
export async function end(version: Version): Promise<void> {
  const found = open.get(version);
  open.delete(version);
  await (await found)?.close();
}

export async function endAll(): Promise<void> {
  for (const version of [...open.keys()]) await end(version).catch(() => {});
  await (await database)?.stop();
}
