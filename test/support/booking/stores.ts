/** Stores to test: SQLite in a folder, PostgreSQL on a server of the test's own. One suite runs on both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Opening } from '../../../booking/server/src/store/database.js';
import { openStore } from '../../../booking/server/src/store/open.js';
import type { Store } from '../../../booking/server/src/store/store.js';
import { noPostgres, openPostgres, type Postgres } from './postgres.js';

export interface Place {
  /** File or address of an empty database. */
  readonly place: string;
  /** Another that is empty. */
  another(): string;
  /** Opens it; more than one may be open at once. */
  open(opening?: Opening): Promise<Store>;
}

/** Runs tests on an empty database of each kind. */
export function onBoth(
  name: string,
  tests: (use: (work: (place: Place) => Promise<void>) => () => Promise<void>) => void,
): void {
  describe(`${name}, on SQLite`, () => {
    tests((work) => async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'store-'));
      try {
        let number = 0;
        const fresh = (): string => path.join(folder, `booking-${++number}.db`);
        await within(work, fresh(), fresh);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
  if (noPostgres) {
    it(`${name}, on PostgreSQL: not run, because ${noPostgres}`, ({ skip }) => skip());
    return;
  }
  describe(`${name}, on PostgreSQL`, () => {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await openPostgres();
    }, 60_000);
    afterAll(() => postgres.remove());
    tests((work) => () => within(work, postgres.fresh(), () => postgres.fresh()));
  });
}

async function within(work: (place: Place) => Promise<void>, place: string, another: () => string): Promise<void> {
  const open: Store[] = [];
  try {
    await work({
      place,
      another,
      async open(opening) {
        const store = await openStore(place, opening);
        open.push(store);
        return store;
      },
    });
  } finally {
    for (const store of open) await store.close().catch(() => undefined);
  }
}
