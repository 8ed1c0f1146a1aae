import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type TestUserConfig } from 'vitest/config';
import { nodeZone } from './scripts/test/clock.js';

/** Node tests: pure code, the demo server, the architecture. Elements are tested in real browsers (web-test-runner.config.js). */
export const nodeTests: TestUserConfig = {
  include: ['test/**/*.node.test.ts'],
  env: { TZ: nodeZone },
  pool: 'forks',
  // As long as an element test may take: a property test on a busy machine is not a failure.
  testTimeout: 15_000,
  hookTimeout: 15_000,
  // Before any module of a test, and of the runner itself, has looked at the date.
  execArgv: ['--import', pathToFileURL(path.resolve(import.meta.dirname, 'scripts/test/clock-on.js')).href],
};

/** Rules, sentences and drawings: their tests change nothing they import, so one process loads it once for all of them. */
const rules = ['test/{science,ui,widgets,words}/**/*.node.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { ...nodeTests, name: 'rules', include: rules, isolate: false } },
      { test: { ...nodeTests, name: 'programs', exclude: rules } },
    ],
  },
});
