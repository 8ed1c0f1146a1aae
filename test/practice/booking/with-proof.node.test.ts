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

const proofsBy = (challenge: Parameters<typeof proofs>[0]['challenge'], now = () => 0): Proofs =>
  proofs({ now, wait: async () => undefined, challenge });
const asked = (more: object = {}) => ({
  ok: true as const,
  challenge: { challenge: 'c', difficulty: 0, expires: '1970-01-01T00:10:00Z', ...more },
});

it('says why there is no proof: no challenge, one too heavy for a phone, or a visitor who went', async () => {
  const offline = { ok: false, reason: 'offline' } as const;
  expect(await proofsBy(async () => offline).prepare({})).toEqual(offline);
  expect(await proofsBy(async () => asked({ difficulty: 99 })).prepare({})).toEqual({ ok: false, reason: 'refused' });
  const gone = { signal: AbortSignal.abort() };
  expect(await proofsBy(async () => asked()).prepare(gone)).toEqual({ ok: false, reason: 'aborted' });
  const never = async (): Promise<Reply> => expect.unreachable();
  expect(await proofsBy(async () => offline).withProof({}, never)).toEqual({ failed: offline });
});

it('keeps a proof until five seconds before it is too old, and none whose end is no time', async () => {
  let [now, count] = [0, 0];
  const kept = proofsBy(
    async () => asked({ challenge: `c${++count}` }),
    () => now,
  );
  const challenge = async (): Promise<string> => {
    const found = await kept.prepare({});
    return found.ok ? found.proof.challenge : found.reason;
  };
  expect([await challenge(), await challenge()]).toEqual(['c1', 'c1']);
  now = 594_999;
  expect(await challenge()).toBe('c1');
  now = 595_000;
  expect([await challenge(), await challenge()]).toEqual(['c2', 'c3']);
  count = 0;
  const odd = proofsBy(async () => asked({ challenge: `c${++count}`, expires: 'straks' }));
  await odd.prepare({});
  await odd.prepare({});
  expect(count).toBe(2);
});

it('hands over what was no answer at all, without another try', async () => {
  const none: Reply = { ok: false, failed: { ok: false, reason: 'offline' } };
  expect(await sent([none])).toEqual({ tries: ['c1'], end: none });
});
