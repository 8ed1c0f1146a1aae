// A question to the booking API: what travels, which replies are one, and what is asked again. No server: `fetch` gives Responses.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemPrefix, send, waitBy, type Ask, type Reply } from '../../../../src/practice/booking/send.js';

type Answer = () => Response | Promise<Response>;
interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

let sent: Sent[] = [];
let pauses: number[] = [];
/** Time limits that were set, and what lets each pass. */
let limits: { ms: number; end: AbortController }[] = [];

beforeEach(() => {
  [sent, pauses, limits] = [[], [], []];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const end = new AbortController();
    limits.push({ ms, end });
    return end.signal;
  });
});
afterEach(() => void vi.restoreAllMocks());

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return () => new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
};
const problem = (type: string, status = 409, headers: Record<string, string> = {}): Answer =>
  json({ type }, status, { 'content-type': 'application/problem+json', ...headers });
const noNet: Answer = () => Promise.reject(new TypeError('no net'));
/** Nothing comes until the question is called off. */
const silent = ({ init: { signal } }: Sent): Promise<Response> =>
  new Promise((_, reject) => {
    if (signal!.aborted) reject(new Error('off'));
    signal!.addEventListener('abort', () => reject(new Error('off')));
  });

/** Asks, with each of the answers in turn and the last one from then on. */
const asks = (
  answers: readonly ((sent: Sent) => Response | Promise<Response>)[],
  more: Partial<Ask> = {},
): Promise<Reply> =>
  send(
    {
      base: 'https://a.example/api',
      fetch: async (url, init) => {
        const one = { url: String(url), init: init! };
        sent.push(one);
        return answers[Math.min(sent.length, answers.length) - 1]!(one);
      },
      wait: async (ms) => void pauses.push(ms),
    },
    { method: 'GET', path: '/slots', ...more },
  );
const why = (reason: string): unknown => ({ ok: false, failed: { ok: false, reason } });

describe('a question', () => {
  it('goes without cookies, referrer, cache or another address, and says what it takes', async () => {
    expect(await asks([json({ a: 1 })])).toEqual({ ok: true, status: 200, json: { a: 1 } });
    const [{ url, init }] = sent as [Sent];
    expect(url).toBe('https://a.example/api/slots');
    expect(init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(init.headers).toEqual({ accept: 'application/json, application/problem+json' });
    expect(init).not.toHaveProperty('body');
    expect(limits.map(({ ms }) => ms)).toEqual([10_000]);
  });

  it('carries its content, its key and its token where it has them', async () => {
    await asks([json({}, 201)], { method: 'POST', body: { a: 1 }, key: 'k', token: 't', timeout: 25_000 });
    const [{ init }] = sent as [Sent];
    expect(init.headers).toEqual({
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      'idempotency-key': 'k',
      authorization: 'Bearer t',
    });
    expect(init.body).toBe('{"a":1}');
    expect(limits.map(({ ms }) => ms)).toEqual([25_000]);
  });

  it('may carry an empty content, which is one', async () => {
    await asks([json({})], { method: 'POST', body: null });
    expect(sent[0]!.init.body).toBe('null');
  });
});

describe('a reply', () => {
  it('is what the server says in JSON, however it spells that', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8', ' Application/JSON ;x=y'])
      expect(await asks([json([5], 201, { 'content-type': type })])).toEqual({ ok: true, status: 201, json: [5] });
  });

  it('is none of another kind or broken, and the server’s fault from 500 on', async () => {
    const bodies: [text: string, type: string][] = [
      ['{}', 'text/html'],
      ['{}', 'application/jsonp'],
      ['{', 'application/json'],
      ['', 'application/problem+json'],
    ];
    for (const [text, type] of bodies)
      for (const [status, broken] of [
        [200, 'malformed'],
        [400, 'malformed'],
        [499, 'malformed'],
        [500, 'server'],
        [503, 'server'],
      ] as const)
        expect(await asks([json(text, status, { 'content-type': type })]), `${type} ${status}`).toEqual(why(broken));
    expect(await asks([problem(`${problemPrefix}x`, 200)])).toEqual(why('malformed'));
    expect(await asks([problem(`${problemPrefix}x`, 500)])).toEqual(why('server'));
    expect(await asks([() => new Response('{}', { headers: {} })])).toEqual(why('malformed'));
  });

  it('is none beyond four million characters', async () => {
    const whole = `"${'x'.repeat(4e6 - 2)}"`;
    expect(await asks([json(whole)])).toMatchObject({ ok: true });
    expect(await asks([json(`${whole} `)])).toEqual(why('malformed'));
  });

  it('may be empty where the server says so', async () => {
    expect(await asks([() => new Response(null, { status: 204 })])).toEqual({ ok: true, status: 204, json: undefined });
  });

  it('that is a problem says which, with how long to wait: seconds, an hour at most', async () => {
    const waits = async (after?: string): Promise<unknown> =>
      asks([problem(`${problemPrefix}too-fast`, 429, after === undefined ? {} : { 'retry-after': after })]);
    const told = (retryAfter: number): unknown => ({
      ok: false,
      problem: 'too-fast',
      status: 429,
      json: { type: `${problemPrefix}too-fast` },
      retryAfter,
      repeated: false,
    });
    expect(await waits()).toEqual(told(0));
    expect(await waits('7')).toEqual(told(7));
    expect(await waits('3600')).toEqual(told(3600));
    expect(await waits('99999')).toEqual(told(3600));
    expect(await waits('-5')).toEqual(told(0));
    expect(await waits('Wed, 21 Oct 2026 07:28:00 GMT')).toEqual(told(0));
  });

  it('that is a problem under no name of ours is none', async () => {
    for (const type of ['about:blank', `x${problemPrefix}x`, problemPrefix.slice(0, -1), 5, undefined])
      expect(await asks([json({ type }, 409)])).toEqual(why('malformed'));
    expect(await asks([json('[]', 409)])).toEqual(why('malformed'));
    expect(await asks([json('null', 409)])).toEqual(why('malformed'));
  });
});

describe('what is asked again', () => {
  it('is a read without net or with a server that fails: three times in all, after 300 and 1200 ms', async () => {
    for (const broken of [noNet, json('x', 500)]) {
      [sent, pauses] = [[], []];
      expect(await asks([broken])).toEqual(why(broken === noNet ? 'offline' : 'server'));
      expect(sent).toHaveLength(3);
      expect(pauses).toEqual([300, 1200]);
    }
    [sent, pauses] = [[], []];
    expect(await asks([noNet, json('x', 500), json(1)])).toEqual({ ok: true, status: 200, json: 1 });
  });

  it('is no read that was answered with nonsense or not in time', async () => {
    expect(await asks([json('{')])).toEqual(why('malformed'));
    expect(sent).toHaveLength(1);
    const late = asks([silent]);
    limits[1]!.end.abort();
    expect(await late).toEqual(why('timeout'));
    expect(sent).toHaveLength(2);
    expect(pauses).toEqual([]);
  });

  it('is a write only if it carries a key: nonsense three times, too late twice', async () => {
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
      sent = [];
      expect(await asks([noNet], { method })).toEqual(why('offline'));
      expect(sent).toHaveLength(1);
    }
    sent = [];
    expect(await asks([json('{')], { method: 'POST', key: 'k' })).toEqual(why('malformed'));
    expect(sent).toHaveLength(3);
    [sent, limits] = [[], []];
    const late = asks([silent], { method: 'POST', key: 'k' });
    limits[0]!.end.abort();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    limits[1]!.end.abort();
    expect(await late).toEqual(why('timeout'));
    expect(sent).toHaveLength(2);
  });

  it('is told of a problem, since the first may have arrived too', async () => {
    const taken = problem(`${problemPrefix}slot-taken`);
    expect(await asks([taken], { method: 'POST', key: 'k' })).toMatchObject({ problem: 'slot-taken', repeated: false });
    sent = [];
    expect(await asks([noNet, taken], { method: 'POST', key: 'k' })).toMatchObject({ repeated: true });
  });
});

describe('a visitor who goes', () => {
  it('before it is sent, sends nothing', async () => {
    const signal = AbortSignal.abort();
    expect(await asks([json(1)], { signal })).toEqual(why('aborted'));
    expect(sent).toEqual([]);
  });

  it('meanwhile, is not asked for again', async () => {
    const gone = new AbortController();
    const reply = asks([silent], { signal: gone.signal, method: 'POST', key: 'k' });
    gone.abort();
    expect(await reply).toEqual(why('aborted'));
    expect(sent).toHaveLength(1);
  });

  it('leaves nothing that listens', async () => {
    const gone = new AbortController();
    const [add, remove] = [vi.spyOn(gone.signal, 'addEventListener'), vi.spyOn(gone.signal, 'removeEventListener')];
    await asks([json(1)], { signal: gone.signal });
    await asks([noNet], { signal: gone.signal });
    expect(add.mock.calls.length).toBe(4);
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });
});

describe('a pause', () => {
  it('ends when its time is over', async () => {
    const pause = waitBy(1200);
    expect(limits.map(({ ms }) => ms)).toEqual([1200]);
    limits[0]!.end.abort();
    await pause;
  });

  it('ends when the visitor goes, and does not begin when they have', async () => {
    const gone = new AbortController();
    const pause = waitBy(1200, gone.signal);
    gone.abort();
    await pause;
    await waitBy(1200, gone.signal);
    expect(limits).toHaveLength(1);
  });
});
