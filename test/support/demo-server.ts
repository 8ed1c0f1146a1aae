// A demo server of a test's own: its own folder, its own port, a clock that stands on Monday 7 December 2026, 07:00 Brussels.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../demo/server/server.js';
import type { RunningServer, ServerOptions } from '../../demo/server/server.js';
import { prove } from '../../src/practice/booking/proof.js';
import type { Slot } from '../../src/practice/booking/source.js';

export const monday = Date.parse('2026-12-07T06:00:00Z');

export interface Running extends RunningServer {
  readonly folder: string;
  restart(): Promise<void>;
}

export async function withServer(use: (server: Running) => Promise<void>, options: Partial<ServerOptions> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'kinekit-'));
  const start = (port: number) =>
    startServer({
      data: path.join(folder, 'appointments.jsonl'),
      root: 'demo/site',
      dist: path.join(folder, 'no-dist'),
      now: () => monday,
      limits: { reads: 5000, writes: 5000, holds: 100 },
      difficulty: 2,
      minimumSeconds: 0,
      ...options,
      port,
    });
  let server = await start(0);
  const { url, api } = server;
  try {
    await use({
      url,
      api,
      folder,
      close: () => server.close(),
      async restart() {
        await server.close();
        server = await start(Number(new URL(url).port));
      },
    });
  } finally {
    await server.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

export async function freeSlots(api: string, service = 'kine', careGiver = 'noor'): Promise<Slot[]> {
  const query = new URLSearchParams({ service, careGiver, from: '2026-12-07', to: '2026-12-20' });
  const { slots } = (await (await fetch(`${api}/slots?${query.toString()}`)).json()) as { slots: Slot[] };
  return slots;
}

export async function proofFor(api: string) {
  const asked = (await (await fetch(`${api}/challenges`, { method: 'POST' })).json()) as {
    challenge: string;
    difficulty: number;
  };
  const proved = await prove(asked);
  if (!proved.ok) throw new Error(proved.reason);
  return proved.proof;
}

export const patient = (number: number) => ({
  name: `Patiënt ${number}`,
  mail: `patient${number}@voorbeeld.example`,
  phone: '0470 00 00 00',
});

export const requestFor = (slots: readonly string[], number = 1) => ({
  service: 'kine',
  slots,
  person: patient(number),
  known: false,
  reason: 'Rugpijn',
  answers: {},
  consent: true,
  language: 'nl',
  website: '',
});

export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
