// `npm run dev` as a developer meets it: the demo from source, where a change is seen at once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { test } from '../support/runner.js';
import { drawn, root, until, withPage } from '../support/site.js';

test('npm run dev shows the demo from source, and a changed file is on the page without a reload by hand', async () => {
  const dev = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/dev/index.ts'), '--port', '0'], {
    cwd: root,
  });
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(dev, 'close');
  try {
    const url = await until('it says its address', () => /http:\/\/\S+/.exec(said)?.[0], 6e4);
    await withPage(async ({ page, noise }) => {
      await page.goto(url);
      await drawn(page, 'step-goal');
      await page.evaluate(() => (document.documentElement.dataset['old'] = ''));
      // Only its time is new: the file stays as it is.
      const file = path.join(root, 'src/widgets/tools/step-goal/step-goal.ts');
      const later = fs.statSync(file).mtimeMs / 1e3 + 1;
      fs.utimesSync(file, later, later);
      await page.waitForFunction(() => !('old' in document.documentElement.dataset));
      await drawn(page, 'step-goal');
      await page.goto(new URL('/dist/pages/pain-scale.de.html', url).href);
      await drawn(page, 'pain-scale');
      await page.goto(new URL('/dist/embed/fr.html', url).href);
      await page.locator('main iframe').contentFrame().locator('pain-scale .frame').waitFor();
      assert.equal((await fetch(new URL('/api/booking/v1/practice', url))).status, 200);
      assert.deepEqual(noise, []);
    });
  } finally {
    dev.kill('SIGTERM');
  }
  assert.deepEqual(await ended, [0, null], said);
});
