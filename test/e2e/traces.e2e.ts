// What a visitor's browser still holds once it is closed: its profile folder, searched file by file.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../../scripts/browsers.js';
import { booked, confirm, details, goOn, hours, stepIs, tick, toHours } from './support/acts.js';
import { test } from './support/runner.js';
import { withSite, type Site } from './support/site.js';

/** Words that stand nowhere else. */
const person = { name: 'Zwanehilde Quispel', mail: 'zwanehilde@quispel.example', phone: '0479 81 36 27' };
const complaint = 'zeurkrampje onderaan';
const personal = [...Object.values(person), complaint];

/** Which of the words a file of the folder holds, in UTF-8 or UTF-16. */
async function foundIn(folder: string, words: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const found: string[] = [];
  for (const { parentPath, name } of files) {
    const bytes = await readFile(path.join(parentPath, name)).catch(() => Buffer.alloc(0));
    for (const word of words) {
      const there = (['utf8', 'utf16le'] as const).some((as) => bytes.includes(Buffer.from(word, as)));
      if (there) found.push(`${word} in ${path.relative(folder, path.join(parentPath, name))}`);
    }
  }
  return found;
}

/** A browser with a profile of its own, closed by the end of `visit`; what of `words` it left on disk. */
async function leftBy(visit: (page: Page, context: BrowserContext) => Promise<void>, words: readonly string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-profile-'));
  try {
    const executablePath = findBrowsers().wholeChromium;
    const context = await chromium.launchPersistentContext(folder, {
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumFlags, '--disable-features=LocalNetworkAccessChecks'],
      locale: 'nl-BE',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(2e4);
    await visit(context.pages()[0] ?? (await context.newPage()), context);
    await context.close();
    return await foundIn(folder, words);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As far as the details, with name and complaint typed. */
async function typed(page: Page, site: Site): Promise<void> {
  await toHours(page, site);
  await tick(hours(page).first());
  await goOn(page);
  await stepIs(page, 'Jouw gegevens');
  await page.getByLabel(/^Waarvoor kom je\?/).fill(complaint);
  await page.getByLabel('Naam', { exact: true }).fill(person.name);
  await page.getByLabel('E-mail', { exact: true }).fill(person.mail);
  await page.getByLabel('Telefoon', { exact: true }).fill(person.phone);
}

/** The browser writes down where its tabs are: at the latest when another page is opened. */
const moveOn = async (page: Page, site: Site): Promise<void> => {
  await page.goto(`${site.url}/privacy.html`);
  await page.waitForLoadState('networkidle');
};

test('what a page keeps in its history entry, and what is typed in a field of its own, is found: the search sees it', () =>
  withSite(async (site) => {
    const found = await leftBy(async (page) => {
      await page.goto(`${site.url}/afspraak.html`);
      await page.evaluate(
        ([name]) => {
          history.replaceState({ name }, '');
          document.body.prepend(document.createElement('textarea'));
        },
        [person.name],
      );
      await page.locator('body > textarea').fill(complaint);
      await moveOn(page, site);
    }, personal);
    for (const word of [person.name, complaint]) assert.ok(found.join().includes(`${word} in`), found.join());
  }));

test('nothing personal is on disk after an appointment was booked and the browser closed', () =>
  withSite(async (site) => {
    const found = await leftBy(async (page) => {
      await typed(page, site);
      await details(page, person);
      await confirm(page);
      await booked(page);
    }, personal);
    assert.deepEqual(found, []);
  }));

test('nothing personal is on disk when the browser is closed, or the page left, in the middle of the details', () =>
  withSite(async (site) => {
    assert.deepEqual(await leftBy((page) => typed(page, site), personal), []);
    const left = async (page: Page): Promise<void> => {
      await typed(page, site);
      await page.reload();
      await stepIs(page, 'Jouw gegevens');
      await page.getByLabel('Naam', { exact: true }).fill(person.name);
      await moveOn(page, site);
    };
    assert.deepEqual(await leftBy(left, personal), []);
  }));
