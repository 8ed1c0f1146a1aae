/** A server that breaks one thing: a proxy in front of a real one, on this machine. */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  /** Below the base of the API. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of any shape is what is broken here
  readonly json: any;
  /** When it is no JSON. */
  readonly text: string;
}

/** What happens to a question; `next` asks the real server. */
export type Break = (asked: Asked, next: (asked: Asked) => Promise<Answered>) => Promise<Answered>;

/** As it came. */
export const honest: Break = (asked, next) => next(asked);

export const withJson = (answer: Answered, json: object, status = answer.status): Answered => ({
  ...answer,
  status,
  json,
});

export function withHeader(answer: Answered, name: string, value: string): Answered {
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return { ...answer, headers };
}

export function askedWith(asked: Asked, patch: Partial<Asked>, header?: readonly [string, string]): Asked {
  const headers = new Headers(asked.headers);
  if (header) headers.set(...header);
  return { ...asked, headers, ...patch };
}

async function ask(api: string, { method, path, query, headers, body }: Asked): Promise<Answered> {
  const search = query.size ? `?${query.toString()}` : '';
  const response = await fetch(`${api}${path}${search}`, {
    method,
    headers,
    ...(body.length ? { body: new Uint8Array(body) } : {}),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson && text ? JSON.parse(text) : undefined,
  };
}

/** Of the connection, not of what is said. */
const hop = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'expect', 'date'];

async function read(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://here');
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (!hop.includes(name) && typeof value === 'string') headers.set(name, value);
  }
  const { method = 'GET' } = request;
  return { method, path: url.pathname, query: url.searchParams, headers, body: await buffer(request) };
}

/** Runs `use` against the broken server. */
export async function broken<T>(api: string, change: Break, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const { status, headers, json, text } = await change(await read(request), (asked) => ask(api, asked));
      for (const [name, value] of headers) if (!hop.includes(name)) response.setHeader(name, value);
      response
        .writeHead(status)
        .end(status === 204 || status === 304 ? undefined : json === undefined ? text : JSON.stringify(json));
    };
    answer().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
