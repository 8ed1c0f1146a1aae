// The booking API over HTTP: finds the route, reads the body, keeps the promise of the Idempotency-Key. Touches no disk.
import { problem, Refusal, refuse } from './problems.js';
import { routes, tellAppointment, tellHold } from './routes.js';
import type { IncomingMessage } from 'node:http';
import type { Bucket } from './limits.js';
import type { Answer } from './problems.js';
import type { Asked, House, Route } from './routes.js';
import type { KeptAppointment, KeptHold, KeyUse } from './state.js';
import { hash } from './tokens.js';

/** Where the API lives. */
export const apiBase = '/api/booking/v1';

/** 128 random bits take 22 characters at least: whoever knows the key of a booking can recall it. */
const goodKey = /^[\x21-\x7e]{22,128}$/;

/** Bytes. */
const longestBody = 32768;

const matchers = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[\\w-]{1,100})')}$`),
}));

function routeOf(method: string, path: string): { route: Route; params: Record<string, string> } {
  const here = matchers.flatMap(({ route, pattern }) => {
    const found = pattern.exec(path);
    return found ? [{ route, params: { ...found.groups } }] : [];
  });
  if (!here.length) return refuse('not-found');
  const allow = here.map(({ route }) => route.method).join(', ');
  return here.find(({ route }) => route.method === method) ?? refuse('method-not-allowed', {}, { allow });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const kind = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (kind !== 'application/json') return refuse('not-json');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const chunk = part as Buffer;
    size += chunk.length;
    if (size > longestBody) return refuse('too-large', {}, { connection: 'close' });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return refuse('bad-request', { detail: 'The body is not JSON in UTF-8' });
  }
}

/** A print of what was asked, whatever the order of its fields; the proof of work may differ. */
function printOf(body: unknown): string {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value;
  const { proof: _proof, ...rest } = Object(body) as Record<string, unknown>;
  return hash(JSON.stringify(sorted(rest)));
}

/** The answer again; tokens are not kept but signed anew. */
function again(house: House, path: string, { status, body }: KeyUse): Answer {
  if (path === '/holds') {
    const kept = body as Omit<KeptHold, 'expires'> & { readonly expires: string };
    return { status, body: { ...kept, token: tellHold(house, { ...kept, expires: 0 }).token } };
  }
  if (path === '/waiting-list' || body === undefined) return { status, ...(body === undefined ? {} : { body }) };
  const kept = body as Pick<KeptAppointment, 'id' | 'sessions' | 'person'>;
  return { status: path === '/appointments/recall' ? 200 : status, body: tellAppointment(house, kept) };
}

/** Answers requests. */
export interface Api {
  /** Never rejects. */
  answer(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer>;
}

/** The API of a house, with a bucket for reads and one for writes. */
export function apiOf(house: House, reads: Bucket, writes: Bucket): Api {
  const underWay = new Map<string, { print: string; answer: Promise<Answer> }>();
  async function keyedAnswer(route: Route, key: string, asked: Omit<Asked, 'keyed'>): Promise<Answer> {
    const recall = route.path === '/appointments/recall';
    const place = recall ? '/appointments' : route.path;
    const id = hash(`${place} ${asked.token} ${key}`);
    const print = recall ? 'recall' : printOf(asked.body);
    const current = underWay.get(id);
    if (current) {
      if (recall) await current.answer.catch(() => undefined);
      else return current.print === print ? current.answer : refuse('key-reused');
    }
    const used = house.desk.state.keys.get(id);
    if (used) return recall || used.print === print ? again(house, route.path, used) : refuse('key-reused');
    const keyed = (status: number, body: unknown): KeyUse => ({ hash: id, print, status, body });
    const answer = Promise.resolve(route.handle(house, { ...asked, keyed }));
    underWay.set(id, { print, answer });
    try {
      return await answer;
    } finally {
      underWay.delete(id);
    }
  }
  async function handle(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> {
    const { route, params } = routeOf(request.method ?? '', path);
    const from = request.socket.remoteAddress ?? '';
    const wait = (route.method === 'GET' ? reads : writes).take(from, house.desk.now());
    if (wait) return refuse('too-many', {}, { 'retry-after': String(wait) });
    const body = route.method === 'POST' && route.path !== '/challenges' ? await bodyOf(request) : undefined;
    const token = /^Bearer ([\w.-]{1,500})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const asked = { params, query, body, token, from };
    if (!route.keyed) return route.handle(house, { ...asked, keyed: () => undefined });
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !goodKey.test(key)) {
      return refuse('key-required', { detail: 'Random, 22 to 128 visible ASCII characters' });
    }
    return keyedAnswer(route, key, asked);
  }
  return {
    async answer(request, path, query) {
      try {
        return await handle(request, path, query);
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        console.error(`booking api: ${error instanceof Error ? error.name : 'error'} at ${request.method} ${path}`);
        return problem('internal');
      }
    },
  };
}
