// kinekit-booking-check against servers that break one thing: each check notices what it is for.
import { expect, it, vi } from 'vitest';
import { checks, checkEndpoint, type Result } from '../../../booking/server/src/check/run.js';
import { describedAt } from '../../../booking/server/src/api/description.js';
import { broken, honest } from '../../support/booking/breaks/breaking.js';
import { reading } from '../../support/booking/breaks/reading.js';
import { writing } from '../../support/booking/breaks/writing.js';
import { monday, sunday, using } from '../../support/booking/booking-server.js';

vi.setConfig({ testTimeout: 60_000 });

/** All results, or those up to a check. */
const run = async (url: string, last?: string): Promise<Result[]> => {
  const options = {
    ...{ url, extent: 'write' as const, service: undefined, careGiver: undefined, day: monday, mail: undefined },
    ...{ now: () => sunday, timeout: 10_000, wait: () => Promise.reject(new Error('asked to wait')) },
  };
  const results: Result[] = [];
  for await (const result of checkEndpoint(options)) {
    results.push(result);
    if (result.name === last) break;
  }
  return results;
};

const failing = (results: readonly Result[]): string[] =>
  results.filter(({ result }) => result === 'fails').map(({ name }) => name);

const breaks = [...reading, ...writing];

it.each(breaks)('notices %s', (_, check, change) =>
  using(async ({ api }) => {
    const results = await broken(api, change(api), (url) => run(url, check));
    expect(failing(results), JSON.stringify(results, undefined, 1)).toContain(check);
  }),
);

it('is green through the same proxy when nothing is broken', () =>
  using(async ({ api }) => {
    const results = await broken(api, honest, (url) => run(url));
    expect(results.filter(({ result }) => result !== 'ok')).toEqual([]);
  }));

it('has a break for every check, and every check says where the contract speaks of it', () => {
  const broken = new Set(breaks.map(([, check]) => check));
  expect(checks.filter(({ check }) => !broken.has(check.name)).map(({ check }) => check.name)).toEqual([]);
  for (const { check } of checks) expect([check.where, describedAt(check.where.split(' > '))]).not.toContain(undefined);
});
