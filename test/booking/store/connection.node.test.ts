// PostgreSQL that goes away under a running server: visitors are told, nothing half is kept, and it goes on by itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { ask, bookRaw, freshKey, freshProof, kineOn, openDemo } from '../../support/booking/booking-server.js';
import { noPostgres, openPostgres } from '../../support/booking/postgres.js';

vi.setConfig({ testTimeout: 60_000 });

it.skipIf(noPostgres)(
  'answers 503 while the database is gone, and books once when it is back, with the same key',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gone-'));
    const postgres = await openPostgres();
    const demo = await openDemo({ database: postgres.fresh() }, folder);
    try {
      const [kept, wished] = await kineOn(demo).then((slots) => [slots[0]!, slots[4]!] as const);
      const made = await bookRaw(demo, [kept]);
      expect(made.status).toBe(201);
      const [key, proof] = [freshKey(), await freshProof(demo)];
      await postgres.crash();
      const gone = await bookRaw(demo, [wished], key, { proof });
      expect([gone.status, gone.json.type]).toEqual([503, 'urn:kinekit:problem:unavailable']);
      expect(gone.headers.get('retry-after')).toBe('5');
      expect(JSON.stringify(gone.json)).not.toContain(postgres.home);
      expect((await fetch(`${demo.url}/health`)).status).toBe(503);
      await postgres.start();
      const again = await vi.waitFor(
        async () => {
          const reply = await bookRaw(demo, [wished], key, { proof });
          expect(reply.status).toBe(201);
          return reply;
        },
        { timeout: 20_000, interval: 100 },
      );
      expect((await bookRaw(demo, [wished], key, { proof })).json).toEqual(again.json);
      const read = await ask(demo, 'GET', '/appointment', { token: made.json.manage as string });
      expect(read.json).toEqual(made.json);
      const free = (await kineOn(demo)).map(({ id }) => id);
      expect(free).not.toContain(kept.id);
      expect(free).not.toContain(wished.id);
    } finally {
      await demo.close();
      await postgres.remove();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
