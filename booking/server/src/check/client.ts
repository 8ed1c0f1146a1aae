// Asks an endpoint that is not trusted: every question has an end in time, every answer one in bytes, and no redirect is
// followed. Touches the network.

/** A question. */
export interface Ask {
  /** As JSON; text and bytes go as they are. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly key?: string | undefined;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What came back; `json` is undefined when it is none. */
export interface Reply {
  /** Method and path, as they are named in a sentence. */
  readonly asked: string;
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** Asks something of the endpoint; throws `NoAnswer`. */
export type Client = (method: string, path: string, ask?: Ask) => Promise<Reply>;

/** The endpoint said nothing, or would not stop. */
export class NoAnswer extends Error {}

/** How to ask. */
export interface ClientOptions {
  readonly url: string;
  /** ms for one answer. */
  readonly timeout: number;
  /** Waits, ms; `why` is for who watches. */
  readonly wait: (ms: number, why: string) => Promise<void>;
}

/** Bytes of one answer. */
const mostBytes = 4_000_000;

/** An endpoint that asks for a little patience gets it so often, and so long each time, ms. */
const mostWaits = 4;
const longestWait = 120_000;

/** A path below the base; WordPress without permalinks has its routes in a parameter. */
function addressOf(base: string, path: string, query: Ask['query'] = {}): URL {
  const url = new URL(base);
  const route = url.searchParams.get('rest_route');
  // As text: what is odd in a path is to arrive as odd as it is.
  if (route === null) url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  else url.searchParams.set('rest_route', route.replace(/\/+$/, '') + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

async function textOf(response: Response, asked: string): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new NoAnswer(`${asked} answers with more than ${mostBytes} bytes`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Names what went wrong below HTTP, without what was sent. */
function reasonOf(error: unknown): string {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'gives no answer in time';
  return `gives no answer (${cause?.code ?? cause?.message ?? code ?? name ?? 'unknown'})`;
}

const bodyOf = (body: unknown) =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);

/** A client of one endpoint. Where it is asked to wait (429 with Retry-After) it waits and asks again. */
export function clientOf({ url, timeout, wait }: ClientOptions): Client {
  const once: Client = async (method, path, { body, query, key, token, headers = {} } = {}) => {
    const asked = `${method} ${path.length > 60 ? `${path.slice(0, 60)}…` : path}`;
    const sent = bodyOf(body) as string | Uint8Array<ArrayBuffer> | undefined;
    try {
      const response = await fetch(addressOf(url, path, query), {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        headers: {
          accept: 'application/json, application/problem+json',
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: sent }),
      });
      const text = await textOf(response, asked);
      const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
      const json = /\bjson$/.test(type) ? readJson(text) : undefined;
      return { asked, status: response.status, type, headers: response.headers, text, json };
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      throw new NoAnswer(`${asked} ${reasonOf(error)}`);
    }
  };
  return async (...question) => {
    for (let turn = 1; ; turn++) {
      const reply = await once(...question);
      const seconds = Number(reply.headers.get('retry-after') ?? Number.NaN);
      const asksPatience = reply.status === 429 && seconds >= 0 && seconds * 1000 <= longestWait;
      if (!asksPatience || turn > mostWaits) return reply;
      await wait(Math.max(seconds, 1) * 1000, `${reply.asked} asks for ${seconds} s of patience`);
    }
  };
}
