/** Many visitors, few hours, servers that die: what is left afterwards must be what was told. */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Slot } from '../../../../src/practice/booking/source.js';
import { wish } from '../booking-server.js';
import { openMailSink } from '../mail-sink.js';
import { herdOf, type Herd } from './processes.js';

export interface Torture {
  /** Data file; `database` when it is PostgreSQL. */
  readonly data: string;
  readonly database?: string | undefined;
  readonly processes: number;
  readonly requests: number;
  readonly connections: number;
  /** Hours asked for, of mixed lengths. */
  readonly slots: number;
  /** How many times a process is killed. */
  readonly kills: number;
  readonly guarded?: boolean;
  readonly claim?: 'naive';
}

export interface Outcome {
  readonly statuses: Readonly<Record<string, number>>;
  /** Appointments a visitor was told of. */
  readonly told: number;
  /** Told, and not there afterwards. */
  readonly lost: number;
  /** Pairs of appointments that were told and overlap. */
  readonly doubles: number;
  /** Told appointments of which a mail did not arrive. */
  readonly unmailed: number;
  /** Mails that arrived twice, and those the server itself calls doubtful. */
  readonly twice: number;
  readonly doubtful: number;
  /** Hours nobody has and that are not offered. */
  readonly orphans: number;
  readonly seconds: number;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

function send(
  agent: Agent,
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method,
        timeout: 15_000,
        headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, body: text ? JSON.parse(text) : undefined });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('timeout')));
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** A visitor: repeats with the same key at whatever server is there, as the page does. */
async function visit(herd: Herd, agent: Agent, slot: Slot, key: string, seed: number): Promise<Reply> {
  for (let turn = 0; turn < 400; turn++) {
    const api = herd.apis[(seed + turn) % herd.apis.length];
    try {
      if (!api) throw new Error('down');
      const challenge = (await send(agent, 'POST', `${api}/challenges`, {})).body as { challenge: string };
      const { preferred: _, ...asked } = wish([slot]);
      const body = { ...asked, slots: [slot.id], proof: { challenge: challenge.challenge, nonce: '' } };
      const reply = await send(agent, 'POST', `${api}/appointments`, { 'idempotency-key': key }, body);
      if (reply.status !== 503 && reply.status !== 500) return reply;
    } catch {
      // The server was killed meanwhile, or is not back yet.
    }
    await pause(50);
  }
  return { status: 0, body: undefined };
}

async function some(herd: Herd): Promise<string> {
  for (;;) {
    const api = herd.apis.find(Boolean);
    if (api) return api;
    await pause(50);
  }
}

const services = ['kine', 'eerste', 'rugschool'];

/** Free slots that overlap each other a lot: of three lengths, from the same mornings. */
async function hoursOf(herd: Herd, agent: Agent, count: number): Promise<Slot[]> {
  const api = await some(herd);
  const lists = await Promise.all(
    services.map(async (service) => {
      const { body } = await send(agent, 'GET', `${api}/slots?service=${service}&from=2026-11-23&to=2026-11-26`, {});
      return (body as { slots: Slot[] }).slots;
    }),
  );
  return Array.from({ length: count }, (_, n) => lists[n % 3]![Math.floor(n / 3)]!);
}

const at = (text: string): number => Date.parse(text);
const overlap = (a: Slot, b: Slot): boolean =>
  a.careGiver === b.careGiver && at(a.start) < at(b.end) && at(b.start) < at(a.end);

interface Told {
  readonly id: string;
  readonly manage: string;
  readonly sessions: readonly { readonly slot: Slot; readonly status: string }[];
}

async function settled(agent: Agent, herd: Herd): Promise<{ waiting: number; doubtful: number }> {
  const url = new URL('/health', await some(herd)).href;
  for (let turn = 0; ; turn++) {
    const { mails } = (await send(agent, 'GET', url, {})).body as {
      mails: { waiting: number; doubtful: number };
    };
    if (mails.waiting === 0 || turn > 300) return mails;
    await pause(100);
  }
}

/** Does it all and counts. */
export async function torture(how: Torture): Promise<Outcome> {
  const began = performance.now();
  const sink = await openMailSink();
  const { database, guarded, claim } = how;
  const clock = { since: Math.round(performance.timeOrigin + began), staleAfter: 2000 };
  const herd = await herdOf(how.processes, how.data, { database, guarded, claim, ...clock, smtp: sink.port });
  const agent = new Agent({ keepAlive: true, maxSockets: how.connections });
  try {
    const hours = await hoursOf(herd, agent, how.slots);
    let asked = 0;
    const replies: Reply[] = [];
    const visitor = async (): Promise<void> => {
      while (asked < how.requests) {
        const number = asked++;
        replies.push(
          await visit(herd, agent, hours[number % hours.length]!, `torture-${number}`.padEnd(32, '-'), number),
        );
      }
    };
    const killer = async (): Promise<void> => {
      for (let kill = 0; kill < how.kills; kill++) {
        // Spread over the whole run, and at another moment of what a server does each time.
        while (asked < (how.requests * (kill + 0.3)) / how.kills) await pause(3);
        await pause(kill * 1.7);
        await herd.strike(kill % how.processes);
      }
    };
    await Promise.all([killer(), ...Array.from({ length: how.connections }, visitor)]);
    const told = replies.filter(({ status }) => status === 201).map(({ body }) => body as Told);
    const slots = told.map(({ sessions }) => sessions[0]!.slot);
    const mails = await settled(agent, herd);
    const api = await some(herd);
    let lost = 0;
    for (const { manage, sessions } of told) {
      const { status, body } = await send(agent, 'GET', `${api}/appointment`, { authorization: `Bearer ${manage}` });
      const there = status === 200 && (body as Told).sessions[0];
      if (!there || there.status !== 'booked' || there.slot.id !== sessions[0]!.slot.id) lost++;
    }
    const free = new Set((await hoursOf(herd, agent, 1e4)).filter(Boolean).map(({ id }) => id));
    const byId = new Map<string, number>();
    for (const mail of sink.mails) byId.set(mail.id, (byId.get(mail.id) ?? 0) + 1);
    const confirmed = new Set(sink.mails.flatMap(({ text }) => /#manage=([\w-]+)\./.exec(text)?.[1] ?? []));
    const counts: Record<string, number> = {};
    for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1;
    return {
      statuses: counts,
      told: told.length,
      lost,
      doubles: slots.flatMap((a, i) => slots.slice(i + 1).filter((b) => overlap(a, b))).length,
      unmailed: told.filter(({ id }) => !confirmed.has(id)).length,
      twice: [...byId.values()].filter((count) => count > 1).length,
      doubtful: mails.doubtful,
      orphans: hours.filter((hour) => !free.has(hour.id) && !slots.some((slot) => overlap(slot, hour))).length,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
  } finally {
    agent.destroy();
    await herd.end();
    await sink.close();
  }
}
