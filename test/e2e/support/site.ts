// A demo practice and a browser page for one test: own server, own data folder, own browser context, all cleaned up after.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer, type ServerOptions } from '../../../demo/server/server.js';
import { chromiumFlags, findBrowsers } from '../../../scripts/browsers.js';
import { sameClock } from '../../../scripts/test/clock-on.js';
import { pageZone } from '../../../scripts/test/clock.js';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../../..');
/** The built kit under test. */
export const dist = path.resolve(root, process.env['KINE_DIST'] || 'dist');

let browser: Promise<Browser> | undefined;

/** One Chromium for the whole run; each test has a context of its own. */
export const theBrowser = (): Promise<Browser> =>
  (browser ??= chromium.launch({
    ...(findBrowsers().chromium ? { executablePath: findBrowsers().chromium } : {}),
    // Without the last flag Chromium asks the person before a page may reach a second address on this machine.
    args: [...chromiumFlags, '--disable-features=LocalNetworkAccessChecks'],
  }));

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

/** A running demo practice. */
export interface Site {
  readonly url: string;
  /** Base of the booking API. */
  readonly api: string;
  /** Folder with the journal and outbox/. */
  readonly folder: string;
  close(): Promise<void>;
  /** Stops the server and starts it on the same address with the same data. */
  restart(): Promise<void>;
}

/** Runs `use` against a demo practice with empty data. */
export async function withSite(
  use: (site: Site) => Promise<void>,
  options: Partial<ServerOptions> = {},
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-e2e-'));
  const start = (port: number) =>
    startServer({
      data: path.join(folder, 'appointments.jsonl'),
      root: path.join(root, 'demo/site'),
      dist,
      limits: { reads: 5e3, writes: 2e3, holds: 50 },
      difficulty: 4,
      minimumSeconds: 0,
      ...options,
      port,
    });
  let server = await start(options.port ?? 0);
  const { url, api } = server;
  try {
    await use({
      url,
      api,
      folder,
      close: () => server.close(),
      async restart() {
        await server.close();
        server = await start(Number(new URL(url).port));
      },
    });
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A browser page and what it said and asked. */
export interface Visit {
  readonly page: Page;
  /** Uncaught errors, errors on the console, violations of the policy. */
  readonly noise: string[];
  /** Addresses asked for, in order. */
  readonly requests: string[];
}

/** A browser context in Flanders, with the clock of this process. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await (await theBrowser()).newContext({ locale: 'nl-BE', timezoneId: pageZone, ...options });
  // tsx names functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (fn) => fn');
  await context.addInitScript(sameClock);
  return context;
}

/** Runs `use` with a fresh browser context: calm, 1200 x 900 CSS pixels, in Flanders, unless `options` say otherwise. */
export async function withPage(
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await newContext({ reducedMotion: 'reduce', viewport: { width: 1200, height: 900 }, ...options });
  context.setDefaultTimeout(2e4);
  try {
    const page = await context.newPage();
    const noise: string[] = [];
    const requests: string[] = [];
    await page.exposeFunction('kineViolation', (said: string) => noise.push(said));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const tell = (globalThis as unknown as { kineViolation(said: string): void }).kineViolation;
        tell(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => requests.push(request.url()));
    await use({ page, noise, requests });
    // What is still being answered when all has been seen is nobody's fault.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  } finally {
    await context.close();
  }
}

/** Waits until the first of each of these widgets is drawn. */
export async function drawn(page: Page, ...tags: string[]): Promise<void> {
  for (const tag of tags) await page.locator(`${tag} .frame`).first().waitFor();
}

interface OwnPage {
  lang?: string;
  head?: string;
  /** Changes the site's policy. */
  policy?: (strict: string) => string;
  address?: string;
}

/** Address of a page with `body`, on the demo's address and under its strict policy. */
export async function ownPage(
  page: Page,
  site: Site,
  body: string,
  {
    lang = 'nl',
    head = '<script type="module" src="/dist/kinekit.js"></script>',
    policy = (strict) => strict,
    address = '/own.html',
  }: OwnPage = {},
): Promise<string> {
  const url = site.url + address;
  const strict = (await fetch(`${site.url}/privacy.html`)).headers.get('content-security-policy') ?? '';
  if (!strict.includes('require-trusted-types-for')) throw new Error(`the site's policy is not strict: ${strict}`);
  const html =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>Own page</title>` +
    `<link rel="icon" href="/linde.svg">${head}</head><body>${body}</body></html>`;
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy(strict) },
      body: html,
    }),
  );
  return url;
}

/** Asks until `holds` answers something other than nothing or false; rejects after `ms` milliseconds. */
export async function until<T>(what: string, holds: () => T | Promise<T>, ms = 15e3): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await holds();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
