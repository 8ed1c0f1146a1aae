// Only for contract.http.ts, which needs a WordPress to talk to.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';

const clock = path.resolve(import.meta.dirname, '../../../scripts/test/clock-on.js');

export default defineConfig({
  test: {
    include: ['test/wordpress/agenda/*.http.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    execArgv: ['--import', pathToFileURL(clock).href],
  },
});
