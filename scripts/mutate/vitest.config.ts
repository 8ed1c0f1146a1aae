// The Node tests, as Stryker runs them: in threads, which take no arguments of their own, so the clock is set in each. Without
// those of pictures, which rest on all rules at once: a rule has tests of its own, and those have to notice.
import path from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import tests from '../../vitest.config.js';

const config = mergeConfig(
  tests,
  defineConfig({
    test: {
      setupFiles: [path.resolve('scripts/test/clock-on.js')],
      exclude: ['test/ui/drawing/**', 'test/widgets/**'],
    },
  }),
);
export default { ...config, test: { ...config.test, pool: 'threads', execArgv: [] } };
