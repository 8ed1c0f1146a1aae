// The kit from source over HTTP on loopback, for looking, measuring and developing: Vite with the decorators of this house.
import fs from 'node:fs';
import path from 'node:path';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..');

/**
 * Where one server keeps what it made of the dependencies: two that share it make each other's files outdated, and a page
 * that loads just then fails.
 */
function ownCache(): string {
  const folder = path.join(root, '.cache', `vite-${process.pid}`);
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A Vite server for the checkout on a free port, or the one in `more`; not listening yet. What changes on disk changes nothing
 * in its pages, unless `more` says so: a page that is measured is not loaded anew because another program wrote a file.
 */
export const sourceServer = ({ server, ...more }: InlineConfig = {}): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    cacheDir: ownCache(),
    logLevel: 'error',
    // All there is, named: what is found while a page loads, as on a slow machine, makes the files outdated that it asked for.
    optimizeDeps: { noDiscovery: true, include: ['lit', 'lit/decorators.js', '@lit/context'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, ...server },
    ...more,
  });
