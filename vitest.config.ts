import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { nodeZone } from './scripts/test/clock.js';

/** Node tests: pure code, the demo server, the architecture. Elements are tested in real browsers (web-test-runner.config.js). */
export default defineConfig({
  test: {
    include: ['test/**/*.node.test.ts'],
    env: { TZ: nodeZone },
    pool: 'forks',
    // As long as an element test may take: a property test on a busy machine is not a failure.
    testTimeout: 15_000,
    // Before any module of a test, and of the runner itself, has looked at the date.
    execArgv: ['--import', pathToFileURL(path.resolve(import.meta.dirname, 'scripts/test/clock-on.js')).href],
  },
});
