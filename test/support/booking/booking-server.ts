/** A demo server in a folder of its own, and bookings to send it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer, type ServerOptions } from '../../../demo/server/server.js';
import { prove, type Challenge } from '../../../src/practice/booking/proof-of-work.js';
import type { BookingRequest, Slot } from '../../../src/practice/booking/source.js';

/** A Sunday at noon in Brussels; the next day all three care givers work. */
export const sunday = Date.parse('2026-11-22T12:00:00+01:00');
export const monday = '2026-11-23';

/** Limits no test runs into by the way. */
export const plenty = { reads: 1e6, writes: 1e6, holds: 1e6, perDay: 1e6, perMail: 1e6 };

/** All that a request needs to know of a server. */
type Served = Pick<RunningServer, 'api'>;

export interface Demo extends RunningServer {
  readonly folder: string;
  /** Stops it and starts another on the same file. */
  again(overrides?: Partial<ServerOptions>): Promise<Demo>;
  remove(): Promise<void>;
}

export async function openDemo(overrides: Partial<ServerOptions> = {}, folder?: string): Promise<Demo> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'booking-')));
  const options: ServerOptions = {
    port: 0,
    data: join(home, 'appointments.db'),
    root: join(home, 'site'),
    dist: join(home, 'dist'),
    now: () => sunday,
    difficulty: 2,
    minimumSeconds: 0,
    limits: plenty,
    ...overrides,
  };
  const server = await startServer(options);
  return {
    ...server,
    folder: home,
    async again(more = {}) {
      await server.close();
      return openDemo({ ...overrides, ...more }, home);
    },
    async remove() {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Runs `use` against a server of its own; `use` returns the one that runs at the end when it opened another. */
export async function using(
  use: (demo: Demo) => Promise<Demo | void>,
  options: Partial<ServerOptions> = {},
): Promise<void> {
  const demo = await openDemo(options);
  let last: Demo = demo;
  try {
    last = (await use(demo)) ?? demo;
  } finally {
    await last.remove();
  }
}

export function wish(slots: readonly Slot[], patch: Partial<BookingRequest> = {}): BookingRequest {
  return {
    service: slots[0]?.service ?? 'kine',
    slots,
    preferred: [],
    person: { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' },
    known: false,
    reason: 'Rug',
    answers: {},
    consent: true,
    language: 'nl',
    website: '',
    ...patch,
  };
}

let number = 0;
export const freshKey = (): string => keyOf(`${++number}-of-${process.pid}`);

/** A key as long as the server asks, with a name to read in a failure. */
export const keyOf = (name: string): string => `key-${name}`.padEnd(32, '-');

export interface Sent {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of any shape is what the tests look into
  readonly json: any;
}

export interface Raw {
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

/** A request below the client, to see the server as it is. */
export async function ask(demo: Served, method: string, path: string, raw: Raw = {}): Promise<Sent> {
  const { body, key, token, headers } = raw;
  const response = await fetch(demo.api + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const said = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    headers: response.headers,
    json: said && /json/.test(type) ? JSON.parse(said) : said,
  };
}

export async function freshProof(demo: Served): Promise<unknown> {
  const { json } = await ask(demo, 'POST', '/challenges');
  const proved = await prove(json as Challenge);
  return proved.ok ? proved.proof : undefined;
}

export const kineOn = async (demo: Served, day = monday, service = 'kine', careGiver = 'noor'): Promise<Slot[]> =>
  (await ask(demo, 'GET', `/slots?service=${service}&careGiver=${careGiver}&from=${day}&to=${day}`)).json
    .slots as Slot[];

/** POST /appointments for slots, with a proof of its own. */
export async function bookRaw(
  demo: Served,
  slots: readonly Slot[],
  key = freshKey(),
  patch: object = {},
): Promise<Sent> {
  const { preferred: _preferred, ...request } = wish(slots);
  const body = { ...request, slots: slots.map((slot) => slot.id), proof: await freshProof(demo), ...patch };
  return ask(demo, 'POST', '/appointments', { body, key });
}
