// kinekit-booking-check as people use it: against the real server, against nobody, and against one that wants patience.
import { expect, it, vi } from 'vitest';
import { runCheck } from '../../../booking/server/src/check/cli.js';
import { checkEndpoint, checks, type CheckOptions, type Result } from '../../../booking/server/src/check/run.js';
import { ask, plenty, sunday, using } from '../../support/booking/booking-server.js';
import { broken, withHeader } from '../../support/booking/breaks/breaking.js';

vi.setConfig({ testTimeout: 60_000 });

const noWait = (): Promise<void> => Promise.reject(new Error('asked to wait'));

const all = async (url: string, patch: Partial<CheckOptions> = {}): Promise<Result[]> => {
  const choice = { service: undefined, careGiver: undefined, day: undefined, mail: undefined };
  const options = {
    url,
    extent: 'write',
    now: () => sunday,
    timeout: 10_000,
    wait: noWait,
    ...choice,
    ...patch,
  } as const;
  const results: Result[] = [];
  for await (const result of checkEndpoint(options)) results.push(result);
  return results;
};

const inCli = async (args: readonly string[]): Promise<{ code: number; out: string[]; err: string[] }> => {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCheck(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
};

const slotsOf = async (api: string): Promise<unknown> =>
  (await ask({ api }, 'GET', '/slots?service=kine&from=2026-11-23&to=2026-12-20')).json.slots;

it.each([{}, { service: 'sport' }, { careGiver: 'noor' }, { day: '2026-11-24' }])(
  'finds nothing wrong with kinekit-booking, and leaves nothing behind (%j)',
  (choice) =>
    using(async ({ api, url }) => {
      const { service } = choice as { service?: string };
      const { services } = (await ask({ api }, 'GET', '/practice')).json as { services: { id: string }[] };
      const before = await slotsOf(api);
      const results = await all(api, { ...choice, ...(service ? { service: services.at(-1)!.id } : {}) });
      expect(results.filter(({ result }) => result !== 'ok')).toEqual([]);
      expect(results).toHaveLength(checks.length);
      expect(await slotsOf(api)).toEqual(before);
      expect(((await (await fetch(`${url}/health`)).json()) as { ok: boolean }).ok).toBe(true);
    }),
);

it('keeps nothing aside with --read-only, and makes no appointment without --write', () =>
  using(async ({ api }) => {
    const asked: string[] = [];
    const watch = (url: string, extent: 'read' | 'hold'): Promise<Result[]> =>
      broken(
        url,
        async (question, next) => {
          const answer = await next(question);
          if (question.method === 'POST') asked.push(`${question.path} ${answer.status}`);
          return answer;
        },
        (proxy) => all(proxy, { extent }),
      );
    const count = (results: readonly Result[]) => results.filter(({ result }) => result === 'left out').length;
    expect(count(await watch(api, 'read'))).toBe(checks.filter(({ extent }) => extent !== 'read').length);
    expect(asked.filter((one) => /^\/(?:holds|appointments|waiting-list) 20/.test(one))).toEqual([]);
    expect(count(await watch(api, 'hold'))).toBe(checks.filter(({ extent }) => extent === 'write').length);
    expect(asked).toContain('/holds 201');
    expect(asked.filter((one) => /^\/(?:appointments|waiting-list) 20/.test(one))).toEqual([]);
  }));

it('waits where it is asked to, and goes on', async () => {
  let now = sunday;
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  await using(
    async ({ api }) => {
      const results = await all(api, { now: () => now, wait });
      expect(results.filter(({ result }) => result !== 'ok')).toEqual([]);
    },
    { minimumSeconds: 2, now: () => now, limits: plenty },
  );
  expect(Math.max(...waits)).toBe(2000);
});

it('says in one line each what holds and what does not, where the contract speaks of it, and ends with 1', () =>
  using(async ({ api }) => {
    const change: Parameters<typeof broken>[1] = async (asked, next) =>
      withHeader(await next(asked), 'cache-control', 'public');
    const { code, out } = await broken(api, change, (url) => inCli([url, '--read-only', '--day', '2026-11-24']));
    expect([code, out.length]).toEqual([1, checks.length + 1]);
    const lines = out.filter((line) => line.startsWith('FAILS'));
    expect(lines.find((line) => line.includes(' no-store '))).toMatch(
      /GET \/practice says Cache-Control: public; no-store is due {2}\[info\]$/,
    );
    expect(out.at(-1)).toMatch(/^\n\d+ hold, [12] fail, \d+ were left out$/);
    const asJson = await broken(api, change, (url) => inCli([url, '--read-only', '--json']));
    expect(JSON.parse(asJson.out.join('\n'))).toMatchObject({ conforms: false, results: { length: checks.length } });
  }));

it.each([
  [[], 'one address is needed'],
  [['ftp://praktijk.be'], 'is no http(s) address'],
  [['http://127.0.0.1:9', '--write', '--read-only'], 'do not go together'],
  [['http://127.0.0.1:9', '--day', 'morgen'], 'morgen is no day'],
  [['http://127.0.0.1:9', '--nothing'], 'nothing'],
  [['http://127.0.0.1:1'], 'gives no answer'],
])('ends with 2 and a sentence for %j', async (args, sentence) => {
  const { code, out, err } = await inCli(args);
  expect([code, out, err.join('\n')]).toEqual([2, [], expect.stringContaining(sentence)]);
});
