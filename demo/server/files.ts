// The files of the demo site and of dist/, read once at the start: what is not in the list cannot be asked for.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One file, ready to send. */
export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  brotli?: Promise<Buffer>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

function* walk(folder: string, under: string): Generator<readonly [path: string, file: string]> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(join(folder, entry.name), `${under}${entry.name}/`);
    else if (entry.isFile()) yield [`${under}${entry.name}`, join(folder, entry.name)];
  }
}

/** Every file by its path; dist/ under /dist/, pages also without .html. */
export function readFiles(root: string, dist: string): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const [path, file] of [...walk(root, '/'), ...walk(dist, '/dist/')]) {
    const type = types[extname(file).toLowerCase()];
    if (!type) continue;
    const body = readFileSync(file);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const entry: SiteFile = { type, body, etag };
    files.set(path, entry);
    if (path.endsWith('.html')) files.set(path.replace(/(?:index)?\.html$/, ''), entry);
  }
  return files;
}

const compress = promisify(brotliCompress);

/** Sends a file, compressed when asked; false when there is none. */
async function sendFile(file: SiteFile, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const text = /^(?:text|application)|svg/.test(file.type) && file.body.length > 300;
  const brotli = text && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const etag = brotli ? file.etag.replace(/"$/, '-br"') : file.etag;
  reply.headers({ 'content-type': file.type, 'cache-control': 'no-cache', vary: 'Accept-Encoding', etag });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) return reply.code(304).send();
  const body = brotli ? await (file.brotli ??= compress(file.body)) : file.body;
  if (brotli) reply.header('content-encoding', 'br');
  reply.code(200).header('content-length', body.length);
  return reply.send(request.method === 'HEAD' ? undefined : body);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0]!);
  } catch {
    return undefined;
  }
}

/** Answers for the site: a page, or that there is none. */
export function siteOf(files: ReadonlyMap<string, SiteFile>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const plain = () => reply.header('content-type', 'text/plain; charset=utf-8');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain().code(405).header('allow', 'GET, HEAD');
      return reply.send('Deze pagina kan alleen gelezen worden.\n');
    }
    const file = files.get(pathOf(request.url) ?? '');
    return file ? sendFile(file, request, reply) : plain().code(404).send('Deze pagina bestaat niet.\n');
  };
}
