// `npx tsx scripts/look/practices.ts`: docs/theming/<practice>.png, a widget of each practice of the stories in light and in dark.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { cssOf, practices } from '../../stories/practices/themes.js';
import { chromiumFlags, findBrowsers } from '../browsers.js';
import { root, sourceServer } from '../source-server.js';

const out = path.join(root, 'docs/theming');
fs.mkdirSync(out, { recursive: true });

const shown = '<step-goal baseline="4800" today="5200"></step-goal>';
const side = (scheme: string): string => `<div class="practice" style="color-scheme: ${scheme}">${shown}</div>`;
const frame =
  'body{margin:0;display:grid;grid-template-columns:1fr 1fr;background:none}.practice{padding:20px;background:Canvas}';

const server = await sourceServer();
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
try {
  const page = await browser.newPage({ viewport: { width: 860, height: 900 }, reducedMotion: 'reduce' });
  for (const practice of practices) {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}scripts/look/frame.html`, { waitUntil: 'networkidle' });
    await page.evaluate((html) => (document.body.innerHTML = html), side('light') + side('dark'));
    await page.addStyleTag({ content: frame + cssOf(practice, '.practice') });
    await page.addScriptTag({ type: 'module', content: "import '/src/widgets/tools/step-goal/define.ts';" });
    await page.locator('step-goal .frame').nth(1).waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(out, `${practice}.png`), fullPage: true });
  }
} finally {
  await browser.close();
  await server.close();
}
