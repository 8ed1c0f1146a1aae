// `npm run measure:reserve`: measures each widget of the built kit at sixteen widths, in Dutch, and writes the floors of
// dist/kinekit.css (scripts/build/reserve.css). A host cannot query itself, but its ::before and its parts can.
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { registry } from '../src/registry.js';
import { chromiumFlags, findBrowsers } from './browsers.js';

const root = path.resolve(import.meta.dirname, '..');
const widths = [280, 304, 320, 344, 360, 376, 392, 416, 448, 480, 528, 592, 656, 704, 832, 1008];
const em = 16;

const server = http.createServer((request, response) => {
  const name = path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (name === '/') {
    const markup = '<!doctype html><html lang="nl"><body style="margin:0;font:16px/1.5 system-ui,sans-serif">';
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(markup);
  }
  const file = path.join(root, name);
  if (!file.startsWith(path.join(root, 'dist')) || !fs.existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(fs.readFileSync(file));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
const page = await browser.newPage({ viewport: { width: 1400, height: 3000 } });

/** Height of one widget in CSS pixels at one width. */
async function heightAt(tag: string, width: number): Promise<number> {
  return page.evaluate(
    async ([name, px]) => {
      const box = document.createElement('div');
      const widget = document.createElement(name);
      box.style.inlineSize = `${px}px`;
      box.append(widget);
      document.body.replaceChildren(box);
      await customElements.whenDefined(name);
      const frame = (): Element | null | undefined => widget.shadowRoot?.querySelector('.frame');
      for (let i = 0; i < 300 && !frame(); i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return Math.ceil(frame()?.getBoundingClientRect().height ?? 0);
    },
    [tag, width] as const,
  );
}

// The compiler's helper for names of functions is not in the page.
await page.addInitScript('globalThis.__name = (f) => f');
await page.goto(base);
await page.addScriptTag({ type: 'module', url: `${base}/dist/kinekit.nl.js` });
const rules: string[] = [];
for (const tag of Object.keys(registry)) {
  if (tag === 'practice-context') continue;
  const heights: number[] = [];
  for (const width of widths) heights.push(await heightAt(tag, width));
  // Between two widths a widget may be as high as at either: the room must hold both.
  const floors = heights.map((height, i) => Math.max(height, heights[i + 1] ?? 0));
  const target = `${tag}:not(:defined)::before,${tag}::part(frame)`;
  const floor = (height: number): string => `{min-block-size:${+(height / em).toFixed(3)}em}`;
  rules.push(
    `${tag}:not(:defined){display:flow-root;container-type:inline-size}`,
    `${tag}:not(:defined)::before{content:"";float:left}`,
    `${target}${floor(floors[0] ?? 0)}`,
    ...widths
      .slice(1)
      .map((width, i) => `@container (min-width:${width / em}em){${target}${floor(floors[i + 1] ?? 0)}}`),
  );
  console.log(tag, heights.join(' '));
}
await browser.close();
server.close();
fs.writeFileSync(
  path.join(root, 'scripts/build/reserve.css'),
  `/* Room for each widget before its script arrives. Measured by npm run measure:reserve. */\n${rules.join('\n')}\n`,
);
