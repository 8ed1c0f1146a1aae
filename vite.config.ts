// What the build, the dev server, Storybook and the pictures share. `npx vite build` makes dist/ as `npm run build` does.
import path from 'node:path';
import { defineConfig } from 'vite';
import type * as Kit from './scripts/build/kit.js';

const root = import.meta.dirname;

export default defineConfig({
  root,
  publicDir: false,
  // Lit's decorators, as the field writes them.
  oxc: { decorator: { legacy: true } },
  build: { target: 'es2022' },
  // What is found while a page loads would make the server bundle anew and the page load twice.
  optimizeDeps: { entries: ['src/widgets/*/*/define.ts'] },
  builder: {
    buildApp: async ({ environments }) => {
      // The build reads the sources of the widgets as modules: with what runs TypeScript in Node.
      const { tsImport } = await import('tsx/esm/api');
      const { buildKit } = (await tsImport('./scripts/build/kit.ts', import.meta.url)) as typeof Kit;
      // There is no index.html to build besides.
      for (const environment of Object.values(environments)) environment.isBuilt = true;
      console.log(`dist/ built, release folder ${await buildKit(path.join(root, 'dist'))}`);
    },
  },
});
