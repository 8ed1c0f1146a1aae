// The turns a request with a proof of work may take: how often, with which proof, and after which pause.
import { beforeEach, expect, it } from 'vitest';
import type { Reply } from '../../../src/practice/booking/send.js';
import { proofs, type Proofs } from '../../../src/practice/booking/with-proof.js';

let challenges = 0;
let pauses: number[] = [];
let work: Proofs;
const stop = new AbortController();

beforeEach(() => {
  challenges = 0;
  pauses = [];
  work = proofs({
    now: () => 0,
    wait: async (ms, signal) => {
      pauses.push(ms);
      if (signal) stop.abort();
    },
    challenge: async () => ({
      ok: true,
      challenge: { challenge: `c${++challenges}`, difficulty: 0, expires: '1970-01-01T00:10:00Z' },
    }),
  });
});

const done: Reply = { ok: true, status: 201, json: {} };
const problem = (name: string, retryAfter = 0): Reply => ({
  ok: false,
  problem: name,
  status: 403,
  json: {},
  retryAfter,
  repeated: false,
});

/** Sends and is answered with each of `replies`, the last one from then on. Which challenge each try had, and the end. */
async function sent(replies: Reply[], call = {}): Promise<{ tries: string[]; end: unknown }> {
  const tries: string[] = [];
  const { reply, failed } = await work.withProof(call, async ({ challenge }) => {
    tries.push(challenge);
    return replies[Math.min(tries.length, replies.length) - 1]!;
  });
  return { tries, end: reply ?? failed };
}

it('finds a proof once, ahead of the request, and another only when that one is spent', async () => {
  await work.prepare({});
  expect(await sent([done])).toEqual({ tries: ['c1'], end: done });
  expect((await sent([done])).tries).toEqual(['c1']);
  work.spent();
  expect((await sent([done])).tries).toEqual(['c2']);
});

it('tries with a fresh proof where the server asks for one, three times in all', async () => {
  const needed = problem('proof-needed');
  expect(await sent([needed, done])).toEqual({ tries: ['c1', 'c2'], end: done });
  expect(await sent([needed])).toEqual({ tries: ['c2', 'c3', 'c4'], end: needed });
});

it('waits as long as the server says when that is short, with the same proof; a long pause is the visitor’s to decide', async () => {
  expect(await sent([problem('too-fast', 5), done])).toEqual({ tries: ['c1', 'c1'], end: done });
  const long = problem('too-fast', 6);
  expect(await sent([long])).toEqual({ tries: ['c1'], end: long });
  expect(pauses).toEqual([5000]);
});

it('asks no more of a server that said anything else, or of one whose visitor has gone', async () => {
  const taken = problem('slot-taken');
  expect(await sent([taken])).toEqual({ tries: ['c1'], end: taken });
  const gone = await sent([problem('too-fast', 1)], { signal: stop.signal });
  expect(gone).toEqual({ tries: ['c1'], end: { ok: false, reason: 'aborted' } });
});
