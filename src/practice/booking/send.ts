// One question to the booking API: time limit, repeats that are safe, and a reply that is either known or a failure.
// Touches fetch and timers only; sends no cookies and no referrer.
import { isObject } from '../../platform/is-object.js';
import type { Failure } from './source.js';

/** Start of every problem type (RFC 9457). */
export const problemPrefix = 'urn:kinekit:problem:';

type Broken = 'offline' | 'timeout' | 'server' | 'malformed' | 'aborted';

/** One question; `path` starts with a slash, `timeout` in ms. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly token?: string;
  readonly signal?: AbortSignal;
  readonly timeout?: number;
}

/** How questions travel. */
export interface Transport {
  readonly base: string;
  readonly fetch: typeof fetch;
  /** Resolves after ms, or sooner when the signal aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** A reply that said a problem; `repeated`: an earlier attempt may have arrived too. */
export interface Problem {
  readonly ok: false;
  readonly problem: string;
  readonly status: number;
  readonly json: unknown;
  /** Seconds, 0-3600. */
  readonly retryAfter: number;
  readonly repeated: boolean;
}

/** A reply, or why there is none. */
export type Reply =
  | { readonly ok: true; readonly status: number; readonly json: unknown }
  | { readonly ok: false; readonly failed: Failure & { readonly reason: Broken } }
  | Problem;

const failed = (reason: Broken): Reply => ({ ok: false, failed: { ok: false, reason } });

/** Waits by an AbortSignal, which the page's own timers cannot hold up. */
export function waitBy(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    AbortSignal.timeout(ms).addEventListener('abort', () => resolve(), { once: true });
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

const longest = 4e6;

async function readReply(response: Response): Promise<Reply> {
  const kind = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const known = kind === 'application/json' || kind === 'application/problem+json';
  const said = await response.text();
  if (response.status === 204) return { ok: true, status: 204, json: undefined };
  if (!known || said.length > longest) return failed(response.status >= 500 ? 'server' : 'malformed');
  let json: unknown;
  try {
    json = JSON.parse(said);
  } catch {
    return failed(response.status >= 500 ? 'server' : 'malformed');
  }
  if (response.ok)
    return kind === 'application/json' ? { ok: true, status: response.status, json } : failed('malformed');
  if (response.status >= 500) return failed('server');
  const type = isObject(json) ? json['type'] : undefined;
  if (typeof type !== 'string' || !type.startsWith(problemPrefix)) return failed('malformed');
  const retryAfter = Math.min(Math.max(Number(response.headers.get('retry-after')) || 0, 0), 3600);
  return {
    ok: false,
    problem: type.slice(problemPrefix.length),
    status: response.status,
    json,
    retryAfter,
    repeated: false,
  };
}

async function once(transport: Transport, ask: Ask): Promise<Reply> {
  if (ask.signal?.aborted) return failed('aborted');
  const late = AbortSignal.timeout(ask.timeout ?? 1e4);
  const stop = new AbortController();
  const abort = () => stop.abort();
  late.addEventListener('abort', abort);
  ask.signal?.addEventListener('abort', abort);
  try {
    const response = await transport.fetch(transport.base + ask.path, {
      method: ask.method,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ask.key ? { 'idempotency-key': ask.key } : {}),
        ...(ask.token ? { authorization: `Bearer ${ask.token}` } : {}),
      },
      ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    return await readReply(response);
  } catch {
    return failed(ask.signal?.aborted ? 'aborted' : late.aborted ? 'timeout' : 'offline');
  } finally {
    late.removeEventListener('abort', abort);
    ask.signal?.removeEventListener('abort', abort);
  }
}

/** Sends, and repeats twice at most what may be repeated: reads, and writes that carry a key. Never rejects. */
export async function send(transport: Transport, ask: Ask): Promise<Reply> {
  const read = ask.method === 'GET';
  const repeatable = read || ask.key !== undefined;
  for (let turn = 0; ; turn++) {
    const reply = await once(transport, ask);
    if (reply.ok) return reply;
    if (!('failed' in reply)) return { ...reply, repeated: turn > 0 };
    if (!repeatable || turn >= 2) return reply;
    const { reason } = reply.failed;
    if (reason === 'aborted' || (read && (reason === 'malformed' || reason === 'timeout'))) return reply;
    if (reason === 'timeout' && turn >= 1) return reply;
    await transport.wait(turn === 0 ? 300 : 1200, ask.signal);
  }
}
