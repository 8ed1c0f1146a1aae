// The desk in a browser, as somebody who works there has it.
import type { Locator, Page } from 'playwright-core';
import { newContext } from '../../e2e/support/site.js';
import type { Agenda } from '../agenda/places.js';
import { logIn } from '../support/wordpress.js';
import { signInOf, type Role } from './people.js';

/** A page of somebody who is signed in, in a browser with script or without. */
export async function at(agenda: Agenda, role: Role, use: (page: Page) => Promise<void>, javaScriptEnabled = true) {
  const context = await newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled,
    acceptDownloads: true,
  });
  try {
    context.setDefaultTimeout(2e4);
    const page = await context.newPage();
    await logIn(page, agenda.url, ...signInOf(role));
    await use(page);
  } finally {
    await context.close();
  }
}

/** Presses what leads to another page, and waits until that is there. */
export async function press(page: Page, what: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), what.click()]);
  await page.waitForLoadState('load');
}

/** A screen of the desk. */
export const openDesk = (page: Page, { url }: Agenda, screen: string, asks = ''): Promise<unknown> =>
  page.goto(`${url}/wp-admin/admin.php?page=kinekit-agenda${screen && `-${screen}`}${asks}`);
