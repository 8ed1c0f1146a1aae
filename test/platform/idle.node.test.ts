// Waiting until the browser has nothing more urgent to do, where it says so and where it does not; and clocks that say little.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { steadyClock, systemClock } from '../../src/platform/time/clock.js';
import { idle } from '../../src/platform/time/idle.js';

afterEach(() => void vi.unstubAllGlobals());
/** Whether a promise has come to its end, once all that waits before it has been done. */
const isDone = async (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

describe('waiting for rest', () => {
  it('ends when the browser says it rests, and asks for that within half a second', async () => {
    const asked: [done: () => void, options: object][] = [];
    vi.stubGlobal('requestIdleCallback', (done: () => void, options: object) => asked.push([done, options]));
    vi.stubGlobal('requestAnimationFrame', () => expect.unreachable());
    const rest = idle();
    expect(asked.map(([, options]) => options)).toEqual([{ timeout: 500 }]);
    expect(await isDone(rest)).toBe(false);
    asked[0]![0]();
    await rest;
  });

  it('is a frame and a task where the browser cannot say', async () => {
    const [frames, tasks]: (() => void)[][] = [[], []];
    vi.stubGlobal('requestIdleCallback', undefined);
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames!.push(run));
    vi.stubGlobal('setTimeout', (run: () => void) => tasks!.push(run));
    const rest = idle();
    expect([frames!.length, tasks!.length]).toEqual([1, 0]);
    frames![0]!();
    expect([tasks!.length, await isDone(rest)]).toEqual([1, false]);
    tasks![0]!();
    await rest;
  });
});

describe('the clocks', () => {
  it('of the device is in UTC where it does not tell its zone', () => {
    const told = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({} as never);
    expect(systemClock.zone()).toBe('UTC');
    told.mockRestore();
  });

  it('that nobody sets never goes back', () => {
    const first = steadyClock.now();
    expect(steadyClock.now()).toBeGreaterThanOrEqual(first);
    expect(first).toBeLessThan(Date.UTC(2000, 0));
  });
});
