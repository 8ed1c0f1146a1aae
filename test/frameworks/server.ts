// A page that React wrote on a server: tags and what stands in them are there without a script, and are found unchanged.
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { test } from '../e2e/support/runner.js';
import { drawn, withPage, type Visit } from '../e2e/support/site.js';
import { projectOf, served } from './project.js';

const said = 'Combien avez-vous mal ?';

/** What React writes for `text`, in Node. */
async function written(text: string): Promise<string> {
  const folder = await projectOf('react', {}, 'react-server');
  const ssr = { ssr: 'server.tsx', outDir: 'server' };
  await build({ root: folder, logLevel: 'error', build: ssr });
  const { render } = (await import(pathToFileURL(path.join(folder, 'server/server.js')).href)) as {
    render(text: string): string;
  };
  return render(text);
}

/** Opens the page whose server wrote `markup`. */
async function opened(markup: string, use: (visit: Visit) => Promise<void>, options = {}): Promise<void> {
  const head = '<meta charset="utf-8"><title>from the server</title><link rel="icon" href="data:,">';
  const script = '<script type="module" src="./hydrate.tsx"></script>';
  const page = `<!doctype html><html lang="nl"><head>${head}</head><body><main>${markup}</main>${script}</body></html>`;
  const { url, close } = await served(await projectOf('react', { 'index.html': page }, 'react-hydrate'));
  try {
    await withPage(async (visit) => {
      await visit.page.goto(url);
      await use(visit);
    }, options);
  } finally {
    close();
  }
}

export function serverRendering(): void {
  // One test: the three pages are built in one folder.
  test('React finds tags and fallback of its server unchanged in StrictMode, and says so where they differ', async () => {
    const markup = await written(said);
    assert.match(markup, /<pain-scale max-ok="4" heading-level="3" lang="fr"><p>Combien avez-vous mal \?<\/p>/);
    await opened(markup, async ({ page, noise }) => {
      await page.waitForFunction(() => document.title === 'taken over');
      await drawn(page, 'pain-scale', 'load-glass');
      const maxOk = await page.evaluate(
        () => (document.querySelector('pain-scale') as unknown as { maxOk: number }).maxOk,
      );
      assert.equal(maxOk, 4);
      assert.equal(await page.locator('pain-scale > p').textContent(), said);
      assert.deepEqual(noise, []);
    });
    // The control: another sentence than the page's is an error on the console.
    await opened(await written('Autre chose'), async ({ page, noise }) => {
      await page.waitForFunction(() => document.title === 'taken over');
      assert.match(noise.join('\n'), /hydrat/i);
    });
    const off = { javaScriptEnabled: false };
    await opened(markup, async ({ page }) => assert.ok(await page.getByText(said).isVisible()), off);
  });
}
