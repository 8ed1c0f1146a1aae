// `npm run bench:booking`: what a year of appointments costs. The same questions to a store with 500 and with 50,000
// appointments; CPU time, because the machine may be busy. Ends with 1 above the bounds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { free, type Desk } from '../../booking/server/src/desk/desk.js';
import { openStore } from '../../booking/server/src/store/open.js';
import type { Store } from '../../booking/server/src/store/store.js';
import { deLinde } from '../../demo/server/practice.js';

const minute = 60_000;
const now = Date.parse('2026-11-22T12:00:00+01:00');
const at = (ms: number): string => new Date(ms).toISOString().replace('.000Z', '+00:00');

/** The same 300 ahead in both; all others are over, back to years ago. */
async function fill(store: Store, count: number): Promise<void> {
  const givers = ['noor', 'bram', 'lies'];
  for (let begin = 0; begin < count; begin += 500) {
    await store.write(async (writes) => {
      for (let n = begin; n < Math.min(begin + 500, count); n++) {
        const careGiver = givers[n % 3]!;
        const from = n < 300 ? now + 86_400_000 + n * 60 * minute : now - (n - 299) * 30 * minute;
        const to = from + 30 * minute;
        const slot = { id: `s${n}`, start: at(from), end: at(to), service: 'kine', careGiver };
        const session = { id: `a${n}-1`, slot, status: 'booked' as const, sequence: 0, uid: `a${n}` };
        const person = { name: 'Mila Peeters', mail: `m${n}@voorbeeld.example`, phone: '0400 00 00 00' };
        const told = { reason: 'Rug', known: false, answers: {}, prescription: undefined };
        const kept = { id: `a${n}`, sessions: [session], person, language: 'nl' as const, told };
        await writes.addAppointment(kept, [{ id: session.id, careGiver, from, to, until: to }], now);
      }
    });
  }
}

const cpu = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

interface Cost {
  readonly start: number;
  readonly slots: number;
  readonly memory: number;
}

/** A store with so many appointments, what it costs to open, and what asks it for its free slots. */
async function keep(folder: string, count: number) {
  const file = path.join(folder, `${count}.db`);
  const first = await openStore(file);
  await fill(first, count);
  await first.close();
  globalThis.gc?.();
  let start = Infinity;
  for (let turn = 0; turn < 8; turn++) {
    const before = process.cpuUsage();
    const opened = await openStore(file);
    start = Math.min(start, cpu(before));
    await opened.close();
  }
  const store = await openStore(file);
  const desk = { practice: deLinde, store, now: () => now } as unknown as Desk;
  const ask = (): Promise<unknown> => free(desk, { service: 'kine', from: '2026-11-23', to: '2027-01-20' });
  for (let turn = 0; turn < 20; turn++) await ask();
  globalThis.gc?.();
  return { start, store, ask, memory: process.memoryUsage().rss / 2 ** 20 };
}

/**
 * CPU time, ms, of asking each, by turns: what else the machine does then slows both. The best of many: another program's turn
 * on the same core is no cost of ours.
 */
async function byTurns(asks: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const least = asks.map(() => Infinity);
  for (let turn = 0; turn < 300; turn++) {
    for (const [i, ask] of asks.entries()) {
      const asking = process.cpuUsage();
      await ask();
      least[i] = Math.min(least[i]!, cpu(asking));
    }
  }
  return least;
}

async function measure(few: number, many: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const kept = [await keep(folder, few), await keep(folder, many)];
    const slots = await byTurns(kept.map(({ ask }) => ask));
    for (const { store } of kept) await store.close();
    return kept.map(({ start, memory }, i) => ({ start, memory, slots: slots[i]! }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bounds = { start: 2, slots: 1.2, memory: 1.5 };
// Once for nothing: the first run also pays for compiling.
await measure(500, 501);
const [few, many] = (await measure(500, 50_000)) as [Cost, Cost];
for (const [name, most] of Object.entries(bounds) as [keyof Cost, number][]) {
  const times = many[name] / few[name];
  const unit = name === 'memory' ? 'MB' : 'ms';
  console.log(
    `${name}: ${few[name].toFixed(2)} ${unit} with 500, ${many[name].toFixed(2)} ${unit} with 50,000 appointments: ` +
      `${times.toFixed(2)} times, at most ${most}`,
  );
  if (times > most) process.exitCode = 1;
}
