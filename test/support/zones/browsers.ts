// Browsers with a Temporal of their own, asked about zones. Node only.
import assert from 'node:assert/strict';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { chromiumFlags, findBrowsers } from '../../../scripts/browsers.js';
import { launchFirefox } from '../firefox.js';
import type { ZoneAnswer } from './in-page.js';
import type { ReadingName } from './readings.js';

export interface ZoneBrowser {
  readonly version: string;
  /** The zones the browser names. */
  names(): Promise<readonly string[]>;
  /** Its answers, in the order of the zones. */
  ask(zones: readonly string[], reading?: ReadingName): Promise<readonly ZoneAnswer[]>;
  close(): Promise<void>;
}

/** The questions as one script. */
async function script(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['iife'], name: 'zones' }, write: false, minify: false, target: 'es2022' },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}

interface Opened {
  evaluate<T>(code: string): Promise<T>;
  close(): Promise<void>;
}

async function openChromium(): Promise<Opened> {
  const executablePath = findBrowsers().chromium;
  assert.ok(executablePath, 'Chromium is there: apt-get install chromium-headless-shell');
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const page = await browser.newPage();
  return { evaluate: (code) => page.evaluate(code), close: () => browser.close() };
}

async function openFirefox(): Promise<Opened> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return { evaluate: (code) => page.evaluate(code), close: () => browser.close() };
}

/** As many zones as a browser answers for within its patience with one question. */
const atOnce = 10;

export async function openZones(name: 'Chromium' | 'Firefox'): Promise<ZoneBrowser> {
  const opened = await (name === 'Chromium' ? openChromium() : openFirefox());
  try {
    await opened.evaluate(`${await script()}; globalThis.zones = zones; undefined`);
    assert.equal(await opened.evaluate('typeof Temporal'), 'object', `${name} has a Temporal of its own`);
    return {
      version: await opened.evaluate<string>('navigator.userAgent'),
      names: () => opened.evaluate('zones.names()'),
      async ask(zones, reading = 'own') {
        const answers: ZoneAnswer[] = [];
        for (let from = 0; from < zones.length; from += atOnce) {
          const some = JSON.stringify(zones.slice(from, from + atOnce));
          answers.push(...(await opened.evaluate<ZoneAnswer[]>(`zones.ask(${some}, ${JSON.stringify(reading)})`)));
        }
        return answers;
      },
      close: opened.close,
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
