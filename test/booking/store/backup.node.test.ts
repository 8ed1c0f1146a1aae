// A copy made while the server runs, and put back where nothing is.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { Taken } from '../../../booking/server/src/store/database.js';
import { openStore } from '../../../booking/server/src/store/open.js';
import { restore } from '../../../booking/server/src/store/restore.js';
import { add, appointment, noon, time } from '../../support/booking/kept.js';
import { onBoth } from '../../support/booking/stores.js';

vi.setConfig({ testTimeout: 60_000 });

onBoth('a backup', (use) => {
  it(
    'has everything that was told when it was made, and the rule that decides races; a restore overwrites nothing',
    use(async ({ open, another }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
      try {
        const store = await open();
        const times = [time('a-1', noon, 30)];
        await add(store, 'a', times);
        const copy = path.join(folder, 'copy');
        await store.backup(copy);
        await add(store, 'b', [time('b-1', noon + 3_600_000, 30)]);
        await expect(store.backup(copy)).rejects.toThrow('there already');
        const place = another();
        await restore(copy, place);
        const next = await openStore(place);
        try {
          expect(await next.read.appointment('a')).toEqual(appointment('a', times));
          expect(await next.read.appointment('b')).toBeUndefined();
          await expect(add(next, 'c', [time('c-1', noon, 30)])).rejects.toBeInstanceOf(Taken);
          await add(next, 'c', [time('c-1', noon + 3_600_000, 30)]);
        } finally {
          await next.close();
        }
        await expect(restore(copy, place)).rejects.toThrow(/already/);
        await writeFile(copy, (await readFile(copy)).subarray(0, 3000));
        await expect(restore(copy, another())).rejects.toThrow();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
  );
});
