// `npm run look`: a contact sheet of all widgets in Dutch. `npm run look -- <tag>`: PNGs of a widget at 320, 390, 760 and
// 1200 px, light, dark and forced colors, in Dutch and German. --widths, --schemes, --langs and --font say otherwise.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { registry, type Tag } from '../../src/registry.js';
import { root, sourceServer } from '../source-server.js';
import { looks } from './examples.js';

const args = process.argv.slice(2);
const known = Object.keys(registry).filter((tag) => tag !== 'practice-context') as Tag[];

/** A wrong call: said in one sentence, without a stack. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const option = (name: string, fallback: string): string =>
  args.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;
const asked = args.filter((a) => !a.startsWith('--'));
const stranger = asked.find((tag) => !known.some((each) => each === tag));
if (stranger) refuse(`<${stranger}> shows nothing to look at. There are: ${known.join(', ')}.`);
// Without a tag: all of them, in one look.
const all = args.includes('--all') || !asked.length;
const tags = all ? known : (asked as Tag[]);
const widths = option('widths', '320,390,760,1200').split(',').map(Number);
const schemes = option('schemes', all ? 'light' : 'light,dark,forced').split(',');
const languages = option('langs', all ? 'nl' : 'nl,de').split(',');
const fontSize = option('font', '16');
const out = path.join(root, 'look');
fs.mkdirSync(out, { recursive: true });

const server = await sourceServer();
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
const files: string[] = [];
try {
  // The first visit makes the server bundle what it serves and reload the page: that must not happen during a picture.
  const first = await browser.newPage();
  for (const tag of tags) {
    await first.goto(`${address}scripts/look/frame.html`);
    await first
      .addScriptTag({ type: 'module', content: `import '/src/widgets/${registry[tag]}/${tag}/define.ts';` })
      .catch(() => {});
    await first.waitForLoadState('networkidle').catch(() => {});
  }
  await first.close();
  for (const tag of tags) {
    for (const scheme of schemes) {
      const context = await browser.newContext({
        deviceScaleFactor: 1.5,
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(tag, error.message));
      page.on('console', (message) => message.type() === 'error' && console.error(tag, message.text()));
      for (const width of widths) {
        for (const lang of languages) {
          for (const [name, markup] of Object.entries(looks[tag] ?? { default: `<${tag}></${tag}>` }).slice(
            0,
            all ? 1 : undefined,
          )) {
            await page.setViewportSize({ width: width + 32, height: 800 });
            // An address for each state: what a widget keeps in its tab's history is not there in the next.
            await page.goto(`${address}scripts/look/frame.html?${tag}-${name}-${width}-${lang}`);
            await page.evaluate(
              ([html, l, font]) => {
                document.documentElement.lang = l;
                document.body.style.fontSize = `${font}px`;
                document.body.innerHTML = html;
              },
              [markup, lang, fontSize] as const,
            );
            const setup = markup.includes('data-look') ? `import '/scripts/look/setup.ts';` : '';
            await page
              .addScriptTag({
                type: 'module',
                content: `import '/src/widgets/${registry[tag]}/${tag}/define.ts';import '/src/widgets/practice/practice-context/define.ts';${setup}`,
              })
              .catch(() => {});
            await page
              .waitForFunction((t) => !!document.querySelector(t)?.shadowRoot?.querySelector('.frame'), tag, {
                timeout: 15000,
              })
              .catch(() => console.error(`${tag} did not draw`));
            if (setup)
              await page
                .waitForFunction(() => 'ready' in document.documentElement.dataset, undefined, { timeout: 15000 })
                .catch(() => console.error(`${tag} ${name} did not get there`));
            await page.waitForTimeout(150);
            // As high as the page: what sticks to the edge of the window stands where it ends.
            const high = await page.evaluate(() => document.documentElement.scrollHeight);
            await page.setViewportSize({ width: width + 32, height: Math.max(800, Math.min(high, 6000)) });
            await page.waitForTimeout(50);
            const file = path.join(
              out,
              `${tag}-${name === 'default' ? '' : `${name}-`}${width}-${scheme}-${lang}${fontSize === '16' ? '' : `-${fontSize}px`}.png`,
            );
            await page.screenshot({ path: file, fullPage: true });
            files.push(file);
          }
        }
      }
      await context.close();
    }
  }
  if (all) await contactSheet(files);
} finally {
  await browser.close();
  await server.close();
}
console.log(files.map((file) => path.relative(root, file)).join('\n'));

/** One page with a picture per widget and width (and per scheme and language asked for), for a look at the whole. */
async function contactSheet(list: readonly string[]): Promise<void> {
  const sheet = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  const images = list.map(
    (file) =>
      `<img src="data:image/png;base64,${fs.readFileSync(file).toString('base64')}" title="${path.basename(file)}">`,
  );
  await sheet.setContent(
    `<style>body{margin:16px;display:flex;flex-wrap:wrap;gap:16px;align-items:start;background:#cfcac2}img{height:420px}</style>${images.join('')}`,
  );
  await sheet.screenshot({ path: path.join(out, 'contact-sheet.png'), fullPage: true });
}
