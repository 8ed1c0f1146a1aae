import { defineConfig } from 'vitest/config';

/** Node tests: pure code, the demo server, the architecture. Elements are tested in real browsers (web-test-runner.config.js). */
export default defineConfig({
  test: {
    include: ['test/**/*.node.test.ts'],
    // A zone with daylight saving, half-hour offset and southern summer: code that leans on the machine's clock fails here first.
    env: { TZ: 'Australia/Lord_Howe' },
    pool: 'forks',
  },
});
