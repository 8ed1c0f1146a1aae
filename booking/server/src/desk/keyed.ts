// The promise of the Idempotency-Key: the same key does the same thing once. The key is taken in the transaction of what it
// does, so two that ask with one key at the same moment, at whatever process, wait for each other. Touches the store.
import { refuse } from '../api/problems.js';
import type { KeyUse } from '../store/kept.js';
import type { Writes } from '../store/store.js';
import { write } from './desk.js';
import type { Desk } from './desk.js';

/** The key of a request, hashed, with a print of what was asked. */
export interface Key {
  readonly hash: string;
  readonly print: string;
}

/** What is kept of an answer: nothing personal. */
export interface Done {
  readonly status: number;
  readonly body?: unknown;
}

/** Does the work once for a key; answers what was answered then otherwise. */
export function once(desk: Desk, key: Key, work: (writes: Writes) => Promise<Done>): Promise<Done> {
  return write(desk, async (writes) => {
    if (!(await writes.openKey(key.hash, key.print, desk.now()))) {
      const used = (await writes.key(key.hash)) ?? refuse('unavailable');
      return used.print === key.print ? used : refuse('key-reused');
    }
    const done = await work(writes);
    await writes.closeKey({ hash: key.hash, status: done.status, body: done.body });
    return done;
  });
}

/** Longer than any visitor waits for an answer, ms; after it a key alone opens nothing. */
const recallable = 24 * 3_600_000;

/** What became of a key; one that was not used is closed, so that nothing ever will. */
export function recall(desk: Desk, hash: string): Promise<Done> {
  return write(desk, async (writes) => {
    if (await writes.openKey(hash, 'recall', desk.now())) {
      await writes.closeKey({ hash, status: 204, body: undefined });
      return { status: 204 };
    }
    const used: KeyUse = (await writes.key(hash)) ?? refuse('unavailable');
    if (used.body !== undefined && used.at + recallable < desk.now()) return refuse('expired');
    return used.body === undefined ? { status: 204 } : { status: 200, body: used.body };
  });
}
