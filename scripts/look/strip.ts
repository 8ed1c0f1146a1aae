// `npm run look:strip`: the strip of pictures at the head of the README, light and dark, into docs/pictures/. One page holds ten
// widgets, each cut to its picture.
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { registry, type Tag } from '../../src/registry.js';
import { lighter } from '../lighter-png.js';
import { root, sourceServer } from '../source-server.js';

/** Which stand in the strip, row by row, and in what state. */
const shown: readonly string[] = [
  '<load-glass></load-glass>',
  '<pain-scale value="4" moment="after" settle="same-day"></pain-scale>',
  '<spark-forest></spark-forest>',
  '<back-tips></back-tips>',
  '<letting-go minutes="60"></letting-go>',
  '<inner-wrinkles></inner-wrinkles>',
  '<pain-alarm sensitivity="0.8"></pain-alarm>',
  '<recovery-battery rests="12" walks="17"></recovery-battery>',
];
const across = 4;
/** px: of one picture, and between two. */
const [width, height, gap] = [360, 294, 12];
const out = path.join(root, 'docs/pictures');
/** Bytes of one strip. */
const most = 150e3;

const style = `body{margin:0;padding:${gap}px;display:grid;grid-template-columns:repeat(${across},${width}px);gap:${gap}px}
  div{block-size:${height}px;overflow:hidden;border-radius:14px}
  div>*{display:block;--kine-radius:0px}
  div>*::part(head){display:none}div>*::part(frame){border:0}`;

const drawn = async (page: Page, address: string): Promise<void> => {
  const tags = shown.map((markup) => /^<([a-z-]+)/.exec(markup)![1] as Tag);
  await page.goto(`${address}scripts/look/frame.html`);
  await page.addStyleTag({ content: style });
  await page.evaluate((all) => {
    document.body.innerHTML = all.map((markup) => `<div>${markup}</div>`).join('');
  }, shown);
  const imports = tags.map((tag) => `import '/src/widgets/${registry[tag]}/${tag}/define.ts';`).join('');
  await page.addScriptTag({ type: 'module', content: imports }).catch(() => {});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('div > *')].every((widget) => widget.shadowRoot?.querySelector('.picture svg')),
  );
  await page.evaluate(() => document.fonts.ready);
};

const server = await sourceServer();
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  fs.mkdirSync(out, { recursive: true });
  const rows = Math.ceil(shown.length / across);
  const viewport = { width: across * width + (across + 1) * gap, height: rows * height + (rows + 1) * gap };
  // The first visit makes the server bundle what it serves and reload the page.
  await drawn(await browser.newPage({ viewport }), address);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    await drawn(page, address);
    const bytes = await lighter(browser, await page.screenshot({ animations: 'disabled' }));
    if (bytes.length > most) throw new Error(`the ${colorScheme} strip has ${bytes.length} bytes; at most ${most}`);
    const file = path.join(out, `strip-${colorScheme}.png`);
    fs.writeFileSync(file, bytes);
    console.log(path.relative(root, file), bytes.length);
  }
} finally {
  await browser.close();
  await server.close();
}
