// Makes dist/ of kinekit-booking: its own code and what it takes of the kit in a few files, its dependencies beside them.
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: {
        'kinekit-booking': path.join(root, 'src/cli/main.ts'),
        'kinekit-booking-check': path.join(root, 'src/check/main.ts'),
        'kinekit-booking-calendar': path.join(root, 'src/busy/reader.ts'),
      },
      // Side by side: the server starts the reader of calendars as a file beside its own.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
