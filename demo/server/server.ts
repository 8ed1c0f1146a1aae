// The demo server: the site, dist/ and the booking API on one address, under a strict policy. Touches its data file, the
// secret beside it, outbox/ and one port.
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { apiBase, apiOf } from './api.js';
import { turnsOf } from './desk.js';
import { readFiles, sendFile } from './files.js';
import { openJournal } from './journal.js';
import { bucketOf, gateOf } from './limits.js';
import { postOf } from './mail.js';
import { deLinde } from './practice.js';
import { problem } from './problems.js';
import { apply, emptyState } from './state.js';
import { openSecret } from './tokens.js';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from './api.js';
import type { Desk } from './desk.js';
import type { SiteFile } from './files.js';
import type { Practice } from './practice.js';
import type { Answer } from './problems.js';
import type { House } from './routes.js';
import type { Event } from './state.js';

/** How to start; all but port and data have a default. */
export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Journal file; the secret and outbox/ stand beside it. */
  readonly data: string;
  readonly root?: string;
  readonly dist?: string;
  readonly practice?: Practice;
  /** Time in ms. */
  readonly now?: () => number;
  /** Requests a minute and live holds, per address. */
  readonly limits?: { readonly reads?: number; readonly writes?: number; readonly holds?: number };
  /** Zero bits of the proof of work. */
  readonly difficulty?: number;
  /** Shortest time between challenge and request. */
  readonly minimumSeconds?: number;
  /** Page that opens manage links. */
  readonly managePage?: string;
  /** For tests: 'naive' loses races. */
  readonly claim?: Desk['claim'];
  /** For tests: work is done, but the reply is lost. */
  readonly dropReply?: (method: string, path: string) => boolean;
}

/** A server that runs. */
export interface RunningServer {
  readonly url: string;
  /** Base of the booking API. */
  readonly api: string;
  /** Ends once everything is on disk. */
  close(): Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const strict = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

function sendAnswer(response: ServerResponse, answer: Answer): void {
  const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}),
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(body);
}

function pathOf(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

async function respond(
  api: Api,
  files: ReadonlyMap<string, SiteFile>,
  drop: ServerOptions['dropReply'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(strict)) response.setHeader(name, value);
  const url = new URL(`http://demo.invalid/${(request.url ?? '').replace(/^\/+/, '')}`);
  const path = pathOf(url);
  if (path?.startsWith(`${apiBase}/`)) {
    const inner = path.slice(apiBase.length);
    const answer = await api.answer(request, inner, url.searchParams);
    if (drop?.(request.method ?? '', inner)) request.socket.destroy();
    else sendAnswer(response, answer);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendAnswer(response, problem('method-not-allowed', {}, { allow: 'GET, HEAD' }));
  } else if (path === undefined || !(await sendFile(files, path, request, response))) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Deze pagina bestaat niet.\n');
  }
}

/** What is kept; leaves the file to others when something in it is not to be trusted. */
async function openData(file: string) {
  const journal = await openJournal<Event>(file);
  try {
    const state = emptyState();
    for (const event of journal.past) apply(state, event);
    return { journal, state, secret: openSecret(`${file}.key`) };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

/** Starts the demo; rejects when the port or the data file is taken, or the key is none. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { practice = deLinde, now = Date.now, host = '127.0.0.1', limits = {} } = options;
  const files = readFiles(options.root ?? 'demo/site', options.dist ?? 'dist');
  const { journal, state, secret } = await openData(options.data);
  const claim = options.claim ?? 'atomic';
  let url = '';
  const page = () => `${url}${options.managePage ?? '/afspraak.html'}`;
  const post = postOf(practice, join(dirname(options.data), 'outbox'), page, now);
  const house: House = {
    desk: { practice, state, journal, now, claim, inTurn: turnsOf(claim) },
    gate: gateOf(secret, options.difficulty ?? 12, options.minimumSeconds ?? 2),
    secret,
    post,
    holdsPerClient: limits.holds ?? 4,
    holders: new Map(),
  };
  const api = apiOf(house, bucketOf(limits.reads ?? 240), bucketOf(limits.writes ?? 40));
  const server = createServer((request, response) => {
    respond(api, files, options.dropReply, request, response).catch(() => response.destroy());
  });
  server.requestTimeout = 15e3;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, host, () => resolve());
    });
  } catch (error) {
    await journal.close();
    throw error;
  }
  url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    api: url + apiBase,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), 2e3);
      await closed;
      clearTimeout(late);
      await post.settled();
      await journal.close();
    },
  };
}
