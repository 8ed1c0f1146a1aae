// Small applications as people build them, bundled for a test: the same widgets by React, Preact and Vue.
import fs from 'node:fs';
import path from 'node:path';
import { build, type Rollup } from 'vite';
import { root } from './site.js';

/** What each puts on the page: a widget with properties of every kind. */
const apps = {
  react: `import { createElement as h } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    globalThis.render = (box, props, tag, hydrate) =>
      hydrate ? hydrateRoot(box, h(tag, props)) : createRoot(box).render(h(tag, props));`,
  preact: `import { h, render } from 'preact';
    globalThis.render = (box, props, tag) => render(h(tag, props), box);`,
  vue: `import { createApp, h } from 'vue';
    globalThis.render = (box, props, tag) => createApp({ render: () => h(tag, props) }).mount(box);`,
} as const;

export type Framework = keyof typeof apps;
export const frameworks = Object.keys(apps) as Framework[];

type Mode = 'production' | 'development';
const bundled = new Map<string, Promise<string>>();

/** A script that sets `globalThis.render(box, props, tag)`; in development it names what differs from a server's markup. */
export function appOf(framework: Framework, mode: Mode = 'production'): Promise<string> {
  // Once for all: two tests side by side would write the file each other reads.
  const name = `${framework}-${mode}`;
  const code = bundled.get(name) ?? bundle(framework, mode);
  bundled.set(name, code);
  return code;
}

async function bundle(framework: Framework, mode: Mode): Promise<string> {
  const entry = path.join(root, '.cache', `app-${framework}-${mode}.js`);
  fs.mkdirSync(path.dirname(entry), { recursive: true });
  fs.writeFileSync(entry, apps[framework]);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode,
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { lib: { entry, formats: ['iife'], name: 'app' }, write: false, minify: false },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
