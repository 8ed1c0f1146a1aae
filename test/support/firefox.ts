// Firefox over WebDriver BiDi, by the Puppeteer the element tests run it with: the one their runner brings along. Node only.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { findBrowsers } from '../../scripts/browsers.js';
import { pageZone } from '../../scripts/test/clock.js';

/** As much of Puppeteer as is needed here. */
interface Puppeteer {
  launch(options: {
    browser: 'firefox';
    executablePath: string;
    headless: boolean;
    env: NodeJS.ProcessEnv;
  }): Promise<Firefox>;
}

export interface Firefox {
  newPage(): Promise<{
    evaluateOnNewDocument(code: string): Promise<unknown>;
    on(event: 'pageerror', listener: (error: Error) => void): void;
    goto(url: string): Promise<unknown>;
    evaluate<T>(code: string): Promise<T>;
  }>;
  close(): Promise<void>;
}

function puppeteer(): Puppeteer {
  const runner = createRequire(createRequire(import.meta.url).resolve('@web/test-runner'));
  return createRequire(runner.resolve('@web/test-runner-chrome'))('puppeteer-core') as Puppeteer;
}

/** Debian's Firefox without a window, in the zone of the other pages. */
export function launchFirefox(): Promise<Firefox> {
  const { firefox } = findBrowsers();
  assert.ok(firefox, 'Firefox is there: apt-get install firefox-esr');
  return puppeteer().launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    env: { ...process.env, TZ: pageZone },
  });
}
