// The small form of `npm run torture`: many ask for few hours while the servers are killed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noPostgres, openPostgres } from '../support/booking/postgres.js';
import { torture } from '../support/booking/torture/torture.js';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'torture-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const small = { requests: 200, connections: 16, slots: 60, kills: 2 };
const kept = { lost: 0, doubles: 0, unmailed: 0, orphans: 0 };

it('keeps every word on SQLite, through kill -9', async () => {
  const found = await torture({ ...small, data: path.join(folder, 'a.db'), processes: 1 });
  expect(found).toMatchObject(kept);
  expect(found.told).toBeGreaterThan(5);
  expect(found.twice).toBeLessThanOrEqual(found.doubtful);
});

it.skipIf(noPostgres)('keeps every word on PostgreSQL with two processes, through kill -9', async () => {
  const postgres = await openPostgres();
  try {
    const database = postgres.fresh();
    const found = await torture({ ...small, data: path.join(folder, 'a.db'), database, processes: 2 });
    expect(found).toMatchObject(kept);
    expect(found.told).toBeGreaterThan(5);
    expect(found.twice).toBeLessThanOrEqual(found.doubtful);
  } finally {
    await postgres.remove();
  }
});

it('control: without the rule in the database two are told that an hour is theirs', async () => {
  const loose = { guarded: false, claim: 'naive' } as const;
  const found = await torture({ ...small, ...loose, kills: 0, data: path.join(folder, 'a.db'), processes: 1 });
  expect(found.doubles).toBeGreaterThan(0);
});
