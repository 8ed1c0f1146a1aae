// The Node tests, as Stryker runs them: in threads, which take no arguments of their own, so the clock is set in each. Without
// those of pictures, which rest on all rules at once: a rule has tests of its own, and those have to notice. Nor what reads the
// text of the tests, which in Stryker's sandbox is not as it is written, nor what takes long by its nature.
import path from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { nodeTests } from '../../vitest.config.js';

const config = mergeConfig(
  defineConfig({ test: nodeTests }),
  defineConfig({
    test: {
      setupFiles: [path.resolve('scripts/test/clock-on.js')],
      // Beside other work a test may take long without being stuck; what hangs, Stryker ends.
      testTimeout: 60_000,
      exclude: ['test/ui/drawing/**', 'test/widgets/**', 'test/calendar.node.test.ts', 'test/**/large.node.test.ts'],
    },
  }),
);
const some = process.env['KINE_TESTS'];
const include = some ? { include: some.split(',') } : {};
export default { ...config, test: { ...config.test, ...include, pool: 'threads', execArgv: [] } };
