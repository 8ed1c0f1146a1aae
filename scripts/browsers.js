// Where the browsers are: Debian's, or what the usual environment variables say. Says plainly what is missing.
import fs from 'node:fs';

const first = (...paths) => paths.find((path) => path && fs.existsSync(path));

/** Paths of the browsers; undefined for one that is not there. */
export const findBrowsers = () => ({
  chromium: first(
    process.env.CHROME_PATH,
    process.env.CHROMIUM_BIN,
    // The same engine without a window system: a new context costs it a quarter of the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ),
  /** With its profile on disk, which the shell above has not: sessions that are restored, forms that are filled in. */
  wholeChromium: first(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ),
  firefox: first(process.env.FIREFOX_BIN, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkitDriver: first(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'),
  miniBrowser: first(
    process.env.WEBKIT_MINIBROWSER,
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  ),
  xvfb: first('/usr/bin/Xvfb'),
  /** No browser: the calendar server on which busy times are tried. */
  radicale: first('/usr/bin/radicale'),
});

/** Flags for Chromium as a test runs it: no sandbox for root, no calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian packages that bring what `findBrowsers` did not find. */
export const missingPackages = (found = findBrowsers()) => [
  ...(found.chromium ? [] : ['chromium-headless-shell']),
  ...(found.wholeChromium ? [] : ['chromium']),
  ...(found.firefox ? [] : ['firefox-esr']),
  ...(found.webkitDriver && found.miniBrowser ? [] : ['webkit2gtk-driver']),
  ...(found.xvfb ? [] : ['xvfb']),
  ...(found.radicale ? [] : ['radicale']),
];
