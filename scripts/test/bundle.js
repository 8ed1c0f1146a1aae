// A web-test-runner plugin that gives the element tests as bundles with shared chunks, made once for a run: unbundled, each of
// eighty pages asked for some two hundred modules, in three engines.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** The element tests, as paths below `root`. */
const testsIn = (root) =>
  fs
    .readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join('test', file))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts') && !file.startsWith('test/e2e/'));

/** What is asked for, by the path it is asked under: a test under its own name, chunks and maps under theirs. */
async function bundle(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: testsIn(root),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    // Lit with its warnings, as a developer has it.
    conditions: ['browser', 'development'],
    external: ['/__web-dev-server__*'],
    outdir: root,
    outbase: root,
    chunkNames: 'bundled/[name]-[hash]',
    // Where a test fails is told in its own lines.
    sourcemap: 'linked',
    write: false,
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path: file, text }) => [
      `/${path.relative(root, file)}`.replace(/\.test\.js$/, '.test.ts'),
      { body: text, type: file.endsWith('.map') ? 'json' : 'js' },
    ]),
  );
}

export const bundledTests = () => {
  let made;
  return {
    name: 'bundled-tests',
    async serverStart({ config }) {
      made = await bundle(config.rootDir);
    },
    serve({ path: asked }) {
      return made.get(asked);
    },
  };
};
