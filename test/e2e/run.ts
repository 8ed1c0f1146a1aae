// `npx tsx test/e2e/run.ts [name]`: the built kit (dist/) and the demo practice in real browsers. Touches one file, KINE_COUNTS.
import '../../scripts/test/clock-on.js';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTests, type Counts } from './support/runner.js';
import { closeBrowser, dist } from './support/site.js';

/** Runs all tests; `name` is a file (`loader`) or a part of a test's sentence. */
async function main(name: string): Promise<Counts> {
  if (!fs.existsSync(path.join(dist, 'kinekit.js'))) {
    console.error(`There is no built kit in ${dist}: run npm run build first.`);
    return { passed: 0, failed: 1 };
  }
  const files = fs
    .readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.e2e.ts'));
  const one = files.find((file) => path.basename(file) === `${name}.e2e.ts`);
  for (const file of one ? [one] : files.sort()) {
    await import(pathToFileURL(path.join(import.meta.dirname, file)).href);
  }
  try {
    return await runTests(one ? '' : name, 2);
  } finally {
    await closeBrowser();
  }
}

const started = performance.now();
const counts = await main(process.argv[2] ?? '');
const seconds = Math.round((performance.now() - started) / 1e3);
console.log(`End to end: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s`);
if (process.env['KINE_COUNTS']) fs.writeFileSync(process.env['KINE_COUNTS'], JSON.stringify(counts));
process.exit(counts.failed || !counts.passed ? 1 : 0);
