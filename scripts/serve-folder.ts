// A folder over HTTP on loopback, for scripts and tests that open what was built. Nothing outside the folder is served.
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves `folder` on a free port; `url` ends without a slash. `still`: what is in it does not change while it is served, so that
 * a browser that goes from page to page keeps scripts and styles, and what it compiled of them.
 */
export async function serveFolder(folder: string, { still = false } = {}): Promise<{ url: string; close(): void }> {
  const server = http.createServer((request, response) => {
    const name = path.normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.join(folder, name.replace(/\/$/, '/index.html'));
    if (!file.startsWith(folder) || !fs.existsSync(file)) return void response.writeHead(404).end();
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const kept = still && !type.startsWith('text/html') ? { 'cache-control': 'max-age=86400' } : {};
    response.writeHead(200, { 'content-type': type, ...kept }).end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
