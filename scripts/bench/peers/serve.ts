// The benchmark's server: HTTP/2 on loopback as a host would have it, brotli 11, nothing cached, an answer held back when asked.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface BenchServer {
  readonly origin: string;
  /** Address to HTML. */
  readonly pages: Map<string, string>;
  close(): void;
}

const certificate = (folder: string): { key: Buffer; cert: Buffer } => {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string];
  const how = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(
    ' ',
  );
  execFileSync('openssl', [...how, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
};

/** Serves `roots` (first part of the address to folder) and the pages put into it. */
export async function serveBench(folder: string, roots: Readonly<Record<string, string>>): Promise<BenchServer> {
  const pages = new Map([['/warm', '<!doctype html><title>warm</title><p>warm']]);
  const packed = new Map<string, Buffer>();
  const pack = (address: string, body: Buffer): Buffer => {
    const known = packed.get(address);
    if (known) return known;
    const made = zlib.brotliCompressSync(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(address, made);
    return made;
  };
  const fileOf = (address: string): string | undefined => {
    const [, root = '', ...rest] = address.split('/');
    const base = roots[root];
    const file = base && path.join(base, ...rest.map(decodeURIComponent));
    return file && file.startsWith(base) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  };
  const server = http2.createSecureServer({ ...certificate(folder), allowHTTP1: true }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost');
    const page = pages.get(pathname);
    const file = page === undefined ? fileOf(pathname) : undefined;
    if (page === undefined && !file) return void response.writeHead(404).end();
    const type = file ? (types[path.extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8';
    const body =
      page === undefined ? pack(pathname, fs.readFileSync(file!)) : pack(`${pathname} ${page}`, Buffer.from(page));
    const send = (): void => {
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' });
      response.end(body);
    };
    setTimeout(send, Number(searchParams.get('delay') ?? 0));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    pages,
    close: () => void server.close(),
  };
}
