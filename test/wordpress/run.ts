// `npx tsx test/wordpress/run.ts [version or part of a sentence]`: the plugin as it is released, in real WordPresses, by a
// browser. What a machine lacks is installed where that is allowed, else named, and the rest is run.
import fs from 'node:fs';
import path from 'node:path';
import { forDemo, installMissing, type Need } from '../../scripts/wordpress/site/machine.js';
import { core, type Version } from '../../scripts/wordpress/site/cores.js';
import { forAll } from '../../scripts/wordpress/site/machine.js';
import { runTests, type Counts } from '../e2e/support/runner.js';
import { closeBrowser, dist } from '../e2e/support/site.js';
import { agendaTests } from './agenda/agenda.js';
import { endAgendas } from './agenda/places.js';
import { sniffs } from './sniffs.js';
import { endAll } from './support/wordpress.js';
import { testsOf } from './versions.js';

/** What each version needs of the machine, beside its own files. */
const ground: Readonly<Record<Version, readonly Need[]>> = {
  '6.1': [...forDemo, 'php-mysql', 'mariadb-server', 'wordpress', 'wordpress-theme-twentytwentythree'],
  '6.5': [...forDemo, 'php-mysql', 'mariadb-server'],
  '7.1': forDemo,
};

/** Whether a version can run here; says why not. */
function canRun(version: Version, lacking: readonly Need[]): boolean {
  const without = ground[version].filter((need) => lacking.includes(need));
  if (without.length) {
    console.log(`WordPress ${version} is left out: ${without.join(', ')} missing.`);
    return false;
  }
  try {
    core(version);
    return true;
  } catch (error) {
    console.log(`WordPress ${version} is left out: it cannot be fetched. ${(error as Error).message.split('\n')[0]}`);
    return false;
  }
}

async function main(only: string): Promise<Counts> {
  if (!fs.existsSync(path.join(dist, 'kinekit.js'))) {
    console.error(`There is no built kit in ${dist}: run npm run build first.`);
    return { passed: 0, failed: 1 };
  }
  const lacking = installMissing(forAll);
  if (lacking.includes('php-codesniffer')) console.log('The sniffs are left out: php-codesniffer missing.');
  else sniffs();
  const able = (['6.1', '6.5', '7.1'] as const).filter((version) => canRun(version, lacking));
  for (const version of able) testsOf(version);
  agendaTests(able, lacking);
  try {
    return await runTests(only, 1, 18e4);
  } finally {
    await endAll();
    await endAgendas();
    await closeBrowser();
  }
}

// Servers and databases are ended by what is done at an exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const started = performance.now();
const counts = await main(process.argv[2] ?? '');
const seconds = Math.round((performance.now() - started) / 1e3);
console.log(`WordPress: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s`);
if (process.env['KINE_COUNTS']) fs.writeFileSync(process.env['KINE_COUNTS'], JSON.stringify(counts));
process.exit(counts.failed ? 1 : 0);
