// The package as a stranger gets it: packed from dist/ as it is and from lib/, which is built here, and unpacked into a folder
// of its own. Needs dist/.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './site.js';

const run = promisify(execFile);

/** A command of the development dependencies. */
export const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);

/** What a command said, also when it failed: a type checker's complaint is on its standard output. */
export async function said(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(command, args, { cwd, maxBuffer: 1e7 });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${path.basename(command)} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? String(error)}`);
  }
}

export interface Packed {
  /** The tarball. */
  readonly tarball: string;
  /** Files in the tarball. */
  readonly files: readonly string[];
}

interface PackReport {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** npm's report: a list in older versions, an object by name in newer ones. */
function packReport(answer: string): PackReport {
  const report = JSON.parse(answer) as PackReport[] | Record<string, PackReport>;
  const [first] = Array.isArray(report) ? report : Object.values(report);
  if (!first) throw new Error(`npm pack said nothing of use: ${answer}`);
  return first;
}

let packing: Promise<Packed> | undefined;

/** Packs once for a process; the folder goes with it. */
export const packed = (): Promise<Packed> =>
  (packing ??= (async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-package-'));
    process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    await said('npm', ['run', '-s', 'build:lib'], root);
    // dist/ is there already: the build that `prepack` runs is the one all tests of the step stand on.
    const answer = await said('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
    const { filename, files } = packReport(answer);
    return { tarball: path.join(folder, filename), files: files.map((file) => file.path) };
  })());

/**
 * A new folder with the package and what it depends on in its node_modules, as an installation leaves it, and `beside` it packages
 * of the checkout.
 */
export async function installed(name: string, beside: readonly string[]): Promise<string> {
  const { tarball } = await packed();
  const app = path.join(path.dirname(tarball), name);
  const modules = path.join(app, 'node_modules');
  fs.mkdirSync(path.join(modules, 'kinekit'), { recursive: true });
  await said('tar', ['-xzf', tarball, '-C', path.join(modules, 'kinekit'), '--strip-components=1'], app);
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(modules, 'kinekit/package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  // Lit is four packages, two of them under one scope.
  const own = [
    ...Object.keys(dependencies).filter((name) => !name.startsWith('@lit/')),
    '@lit',
    'lit-html',
    'lit-element',
  ];
  for (const each of [...own, ...beside]) {
    fs.mkdirSync(path.dirname(path.join(modules, each)), { recursive: true });
    fs.symlinkSync(path.join(root, 'node_modules', each), path.join(modules, each));
  }
  return app;
}
