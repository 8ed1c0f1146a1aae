// Fetches a calendar from an address its owner gave: bounded in size, time and redirects, with the password only where it
// belongs, and not from this machine's own network unless that was said. Touches the network.
import http from 'node:http';
import https from 'node:https';
import type { IncomingMessage } from 'node:http';
import { isPrivate, publicLookup } from './private.js';

/** Whose calendar, and where it is. */
export interface CalendarSource {
  readonly careGiver: string;
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** It may be on the practice's own network, and without TLS. */
  readonly private: boolean;
}

/** Why there is none. */
export type FetchFault =
  | 'private'
  | 'insecure'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects'
  | 'denied'
  | 'not-found'
  | 'fault'
  | 'unreachable';

/** What came of it. */
export type Fetched =
  | { readonly ok: true; readonly text: string; readonly etag: string | undefined }
  | { readonly ok: true; readonly unchanged: true }
  | { readonly ok: false; readonly fault: FetchFault };

/** Bytes; a calendar of ten years has two million. */
const mostBytes = 8_000_000;
const mostRedirects = 3;

class Failed extends Error {
  constructor(readonly fault: FetchFault) {
    super(fault);
  }
}

const codes: Readonly<Record<number, FetchFault>> = {
  401: 'denied',
  403: 'denied',
  404: 'not-found',
  410: 'not-found',
};

function checked(url: URL, { private: near }: CalendarSource): URL {
  if (url.protocol !== 'https:' && !(near && url.protocol === 'http:')) throw new Failed('insecure');
  // A name that is an address is not looked up.
  if (!near && isPrivate(url.hostname)) throw new Failed('private');
  return url;
}

function open(
  url: URL,
  source: CalendarSource,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      headers,
      signal,
      agent: false,
      maxHeaderSize: 16_384,
      ...(source.private ? {} : { lookup: publicLookup }),
    });
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.end();
  });
}

async function bodyOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Failed('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Only to whom it was given. */
const secretFor = ({ user, password = '' }: CalendarSource, first: URL, url: URL): Record<string, string> =>
  user === undefined || url.origin !== first.origin
    ? {}
    : { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };

async function follow(source: CalendarSource, etag: string | undefined, signal: AbortSignal): Promise<Fetched> {
  const first = new URL(source.url.replace(/^webcals?:/i, 'https:'));
  let url = first;
  for (let turn = 0; turn <= mostRedirects; turn++) {
    checked(url, source);
    const headers = {
      accept: 'text/calendar',
      'accept-encoding': 'identity',
      'user-agent': 'kinekit-booking',
      ...secretFor(source, first, url),
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
    };
    const answer = await open(url, source, headers, signal);
    const { statusCode: status = 0, headers: said } = answer;
    if (status === 200) return { ok: true, text: await bodyOf(answer), etag: said.etag };
    answer.destroy();
    if (status === 304 && etag !== undefined) return { ok: true, unchanged: true };
    if (status < 300 || status > 399 || !said.location || !URL.canParse(said.location, url)) {
      throw new Failed(codes[status] ?? 'fault');
    }
    url = new URL(said.location, url);
  }
  throw new Failed('too-many-redirects');
}

/** Fetches it; `etag` is that of the one we have. Patience in ms, for all of it. */
export async function fetchCalendar(source: CalendarSource, etag?: string, patience = 15_000): Promise<Fetched> {
  const end = AbortSignal.timeout(patience);
  try {
    return await follow(source, etag, end);
  } catch (error) {
    if (error instanceof Failed) return { ok: false, fault: error.fault };
    if (end.aborted) return { ok: false, fault: 'too-slow' };
    const { code } = error as { readonly code?: string };
    return { ok: false, fault: code === 'PRIVATE' ? 'private' : 'unreachable' };
  }
}
