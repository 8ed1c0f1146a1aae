// `npm run measure:reserve`: measures each widget of the built kit from 256 to 1048 px, in Dutch, and writes the floors of
// dist/kinekit.css (scripts/build/reserve.css). Touches the built kit, a demo server of its own and that one file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startServer } from '../demo/server/server.js';
import { registry } from '../src/registry.js';
import { chromiumFlags, findBrowsers } from './browsers.js';
import { reserveRules, widths, type Measured } from './build/reserve.js';

const root = path.resolve(import.meta.dirname, '..');
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-reserve-'));
const server = await startServer({
  port: 0,
  data: path.join(data, 'appointments.db'),
  root: path.join(root, 'demo/site'),
  dist: path.join(root, 'dist'),
});
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });

/** A practice as a page tells about it; care givers when it names them. */
const told = (widget: string, careGivers: readonly string[] = []): string => {
  const json = { consent: { memory: 'ask' }, careGivers: careGivers.map((name, id) => ({ id: `${id}`, name })) };
  return `<practice-context name="De Linde" phone="09 000 00 00" mail="hallo@delinde.example" address="Lindeplein 1">
    <script type="application/json">${JSON.stringify(json)}</script>${widget}</practice-context>`;
};

/** What a page gives inside a widget that shows nothing without. */
const inside: Readonly<Record<string, string>> = {
  'read-next': ['Je lichaam is een glas', 'Waarom doet het vandaag meer pijn dan gisteren?', 'Droog bos, nat bos']
    .map(
      (title, i) =>
        `<a href="/${i}" data-minutes="${4 + i}" data-author="Noor Verlinden" data-date="2026-11-12">${title}</a>`,
    )
    .concat('<a href="/blog" rel="up">Alle artikels</a>')
    .join(''),
};

/** What a widget looks like before the visitor acts: the room must hold the highest of these. */
function variantsOf(tag: string): Record<string, string[]> {
  const plain = `<${tag}>${inside[tag] ?? ''}</${tag}>`;
  if (tag !== 'book-appointment') return { '': [plain, told(plain)] };
  const agenda = `<${tag} booking-url="/api/booking/v1"></${tag}>`;
  return {
    '': [told(plain), told(plain, ['Noor Verlinden', 'Bram Okafor', 'Lies Maertens'])],
    'booking-url': [agenda, told(agenda)],
  };
}

/** Heights in CSS pixels of one widget, from the narrowest width to the widest. */
async function heightsOf(page: Page, tag: string, body: string): Promise<number[]> {
  const html = `<!doctype html><html lang="nl"><head><link rel="stylesheet" href="/linde.css"></head><body>
    <div id="box">${body}</div><script type="module" src="/dist/kinekit.nl.js"></script></body></html>`;
  await page.route('**/measure.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${server.url}/measure.html`, { waitUntil: 'networkidle' });
  await page.addStyleTag({ content: 'body{font-size:16px;margin:0}' });
  const heights = await page.evaluate(
    async ([name, all]) => {
      const frame = (): Element | null | undefined =>
        document.querySelector(name)?.shadowRoot?.querySelector('.frame:not(:has(.blocks))');
      const drawn = (): Promise<void> =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
        );
      for (let i = 0; i < 300 && !frame(); i++) await drawn();
      const found: number[] = [];
      for (const width of all) {
        document.getElementById('box')!.style.inlineSize = `${width}px`;
        await drawn();
        found.push(Math.ceil(frame()?.getBoundingClientRect().height ?? 0));
      }
      return found;
    },
    [tag, widths] as const,
  );
  await page.unroute('**/measure.html');
  if (heights.includes(0)) throw new Error(`<${tag}> was not drawn: ${body}`);
  return heights;
}

try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 3000 }, bypassCSP: true });
  // The compiler's helper for names of functions is not in the page.
  await page.addInitScript('globalThis.__name = (f) => f');
  const all: Measured[] = [];
  for (const tag of Object.keys(registry)) {
    if (tag === 'practice-context') continue;
    for (const [attribute, bodies] of Object.entries(variantsOf(tag))) {
      const heights: number[][] = [];
      for (const body of bodies) heights.push(await heightsOf(page, tag, body));
      const highest = widths.map((_, i) => Math.max(...heights.map((list) => list[i] ?? 0)));
      all.push({ tag, attribute, heights: highest });
      console.log(tag, attribute, highest.filter((_, i) => i % 8 === 0).join(' '));
    }
  }
  const head = '/* Room for each widget before its script arrives. Measured by npm run measure:reserve. */';
  fs.writeFileSync(path.join(root, 'scripts/build/reserve.css'), `${head}\n${reserveRules(all).join('\n')}\n`);
} finally {
  await browser.close();
  await server.close();
  fs.rmSync(data, { recursive: true });
}
