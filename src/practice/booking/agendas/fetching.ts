// One question to a server of others: a time limit, a limit to what is read, and an answer that is either there or a failure.
// Touches fetch and timers only; sends no cookies and no referrer.
import type { Call, Failure } from '../source.js';

/** How questions travel; what a test may replace. */
export interface Net {
  readonly fetch?: typeof fetch;
  /** Time in ms. */
  readonly now?: () => number;
}

export interface Question extends Call {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Most that is read of the answer, in bytes. */
  readonly most?: number;
  /** Files may have moved; a server that books may not. */
  readonly redirect?: RequestRedirect;
}

/** What came back, whatever its status. */
export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly text: string;
  /** The version of what came, as If-Match wants it. */
  readonly tag: string | undefined;
}

export type Fetched = Answer | Failure;

/** What tells nothing of what became of a write. */
export const failed = (reason: 'offline' | 'timeout' | 'server' | 'malformed' | 'aborted'): Failure => ({
  ok: false,
  reason,
});
export const refused = (reason: 'gone' | 'unsupported' | 'refused'): Failure => ({ ok: false, reason });

const local = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

/** Details never travel in the clear; this machine and a path on the own site are the exceptions. */
export const isSafe = (url: string): boolean =>
  /^https:\/\//i.test(url) || local.test(url) || !/^[a-z][\w+.-]*:|^\/\//i.test(url);

/** As text; undefined when there is more than `most` bytes of it. Decoded as UTF-8, with what is not put as a question mark. */
async function readAtMost(response: Response, most: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Asks once. Never rejects. */
export async function fetchOnce(net: Net, question: Question): Promise<Fetched> {
  const { url, signal, method = 'GET', headers = {}, body, timeout = 1e4, most = 4e6, redirect = 'error' } = question;
  if (signal?.aborted) return failed('aborted');
  if (!isSafe(url)) return refused('refused');
  const late = AbortSignal.timeout(timeout);
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  late.addEventListener('abort', abort);
  signal?.addEventListener('abort', abort);
  try {
    const response = await (net.fetch ?? ((input, init) => fetch(input, init)))(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect,
    });
    const text = await readAtMost(response, most);
    if (text === undefined) return failed('malformed');
    return { ok: true, status: response.status, text, tag: response.headers.get('etag') ?? undefined };
  } catch {
    return failed(signal?.aborted ? 'aborted' : late.aborted ? 'timeout' : 'offline');
  } finally {
    late.removeEventListener('abort', abort);
    signal?.removeEventListener('abort', abort);
  }
}

/** Parsed, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text of a file, or why it is not there. */
export async function fetchText(net: Net, question: Question): Promise<{ ok: true; text: string } | Failure> {
  const got = await fetchOnce(net, { redirect: 'follow', ...question });
  if (!got.ok) return got;
  if (got.status === 404 || got.status === 410) return refused('gone');
  if (got.status >= 500) return failed('server');
  return got.status === 200 ? { ok: true, text: got.text } : refused('refused');
}
