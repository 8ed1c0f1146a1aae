// Files over HTTP on loopback, as a host of files gives them; and how often somebody asked. Node only.
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  readonly base: string;
  /** Paths with what is there; a test may change them. */
  readonly files: Map<string, string>;
  /** Paths asked for so far. */
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function serveFiles(files: Readonly<Record<string, string>>): Promise<FileServer> {
  const there = new Map(Object.entries(files));
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://files').pathname);
    asked.push(path);
    const text = there.get(path);
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8' }).end(text ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: there,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
