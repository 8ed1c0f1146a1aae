// The projects of test/frameworks/ as their users have them: sources copied out of the checkout, beside the packed kit, built by
// their own configuration, and served.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { serveFolder } from '../../scripts/serve-folder.js';
import { installed } from '../e2e/support/packed.js';
import type { Files } from './components.js';

const here = import.meta.dirname;
/** What the projects install besides the kit. */
const beside = [
  ...['@types', 'typescript', 'vite', 'react', 'react-dom', 'preact', 'preact-10', 'solid-js'],
  ...['vue', '@vue', 'svelte', 'csstype'],
  ...['@vitejs/plugin-vue', '@sveltejs/vite-plugin-svelte', 'vite-plugin-solid'],
];

let making: Promise<string> | undefined;
/** Where the projects lie: one installation for all. */
export const projects = (): Promise<string> => (making ??= installed('frameworks', beside));

/** A copy of test/frameworks/<name>/, called `as`, with `written` in it; what the projects share lies beside it. */
export async function projectOf(name: string, written: Files = {}, as = name): Promise<string> {
  const app = await projects();
  const folder = path.join(app, as);
  fs.cpSync(path.join(here, name), folder, { recursive: true });
  fs.copyFileSync(path.join(here, 'sixteen.ts'), path.join(app, 'sixteen.ts'));
  for (const [file, text] of Object.entries(written)) fs.writeFileSync(path.join(folder, file), text);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return folder;
}

/** Builds a project by its own vite.config.ts and serves what came of it. */
export async function served(folder: string): Promise<{ url: string; close(): void }> {
  await build({ root: folder, logLevel: 'error', build: { target: 'es2022', minify: false } });
  return serveFolder(path.join(folder, 'dist'));
}
