// The watch over a day at a desk: a tab held back, a laptop that sleeps, a clock that is set, midnight, the night to summer time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src/ui/base/controllers/host.js';
import { Watch } from '../../../../src/widgets/tools/micro-break/watch.js';

const page = Object.assign(new EventTarget(), { hidden: false });
const host = { addController: () => {}, requestUpdate: () => {} } as unknown as Host;
const minute = 60_000;
let calls: number[] = [];
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-28T22:30:00Z') });
  vi.stubGlobal('document', page);
  page.hidden = false;
  calls = [];
  watch = new Watch(host, () => calls.push(performance.now()));
  watch.every = 30 * minute;
});
afterEach(() => {
  watch.hostDisconnected();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the device's clock says, which these tests hold. */
const clock = (): number => vi.getMockedSystemTime()!.getTime();

/** The laptop sleeps: nothing runs, the device's clock goes on, steady time only on some devices. */
const sleep = (ms: number, steadyToo: boolean): void => {
  const date = clock() + ms;
  if (steadyToo) {
    const { now } = performance;
    vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + ms);
  }
  vi.setSystemTime(date);
};

describe('the watch', () => {
  it('calls after half an hour, once, within a second', () => {
    const begun = performance.now();
    watch.run();
    vi.advanceTimersByTime(3 * 60 * minute);
    expect(calls).toHaveLength(1);
    expect(calls[0]! - begun - 30 * minute).toBeLessThanOrEqual(1000);
    expect(watch.desk.phase).toBe('due');
  });

  it('calls out of sight with timers held back to one a minute, at most a minute late', () => {
    const begun = performance.now();
    const { setTimeout } = globalThis;
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => setTimeout(run, Math.max(ms, minute)));
    page.hidden = true;
    watch.run();
    vi.advanceTimersByTime(32 * minute);
    expect(calls).toHaveLength(1);
    expect(calls[0]! - begun).toBeGreaterThanOrEqual(30 * minute);
    expect(calls[0]! - begun).toBeLessThanOrEqual(31 * minute);
  });

  for (const steadyToo of [false, true]) {
    const device = steadyToo ? 'a device whose steady time goes on' : 'a device whose steady time stands still';
    it(`takes a long sleep for rest and calls nobody at waking, on ${device}`, () => {
      watch.run();
      vi.advanceTimersByTime(29 * minute);
      sleep(40 * minute, steadyToo);
      vi.advanceTimersByTime(2000);
      expect(calls).toEqual([]);
      expect(watch.desk.rested).toBe(true);
      expect(watch.left).toBe(30);
      vi.advanceTimersByTime(29 * minute);
      expect(calls).toEqual([]);
      vi.advanceTimersByTime(2 * minute);
      expect(calls).toHaveLength(1);
    });

    it(`does not begin anew for a short lock, and waits a little after it, on ${device}`, () => {
      watch.run();
      vi.advanceTimersByTime(29 * minute);
      sleep(3 * minute, steadyToo);
      vi.advanceTimersByTime(minute);
      expect(calls).toEqual([]);
      vi.advanceTimersByTime(2 * minute);
      expect(calls).toHaveLength(1);
    });
  }

  it('takes a call that slept through for answered', () => {
    watch.run();
    vi.advanceTimersByTime(31 * minute);
    expect(watch.desk.phase).toBe('due');
    sleep(8 * 60 * minute, false);
    vi.advanceTimersByTime(2000);
    expect([watch.desk.phase, watch.left]).toEqual(['sitting', 30]);
    expect(calls).toHaveLength(1);
  });

  it('does not take a page the browser had stopped for rest', () => {
    watch.run();
    vi.advanceTimersByTime(20 * minute);
    page.dispatchEvent(new Event('freeze'));
    sleep(60 * minute, true);
    vi.advanceTimersByTime(1500);
    expect(watch.desk.rested).toBe(false);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(2 * minute);
    expect(calls).toHaveLength(1);
  });

  it('does not mind a clock set back an hour, nor midnight, nor the hour that summer time takes', () => {
    watch.run();
    vi.advanceTimersByTime(10 * minute);
    vi.setSystemTime(clock() - 60 * minute);
    const begun = performance.now();
    vi.advanceTimersByTime(19 * minute);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(2 * minute);
    expect(calls).toHaveLength(1);
    expect(calls[0]! - begun).toBeLessThanOrEqual(20 * minute + 2000);
    // From half past ten to past three: over midnight and over the change at one in UTC.
    watch.sit();
    for (let i = 0; i < 9; i++) {
      vi.advanceTimersByTime(30 * minute + 1000);
      expect(calls).toHaveLength(i + 2);
      watch.sit();
    }
  });

  it('calls nobody for a clock set far forward', () => {
    watch.run();
    vi.advanceTimersByTime(10 * minute);
    vi.setSystemTime(clock() + 2 * 60 * minute);
    vi.advanceTimersByTime(2000);
    expect(calls).toEqual([]);
    expect(watch.left).toBe(30);
  });

  it('stands still while it is paused and comes back when put off', () => {
    watch.run();
    vi.advanceTimersByTime(10 * minute);
    watch.pause();
    vi.advanceTimersByTime(120 * minute);
    expect(watch.left).toBe(20);
    watch.run();
    vi.advanceTimersByTime(20 * minute + 1000);
    expect(calls).toHaveLength(1);
    watch.wait();
    vi.advanceTimersByTime(5 * minute + 1000);
    expect(calls).toHaveLength(2);
    watch.stand();
    vi.advanceTimersByTime(4 * minute);
    expect(watch.desk.phase).toBe('up');
    vi.advanceTimersByTime(2 * minute);
    expect(watch.desk.phase).toBe('sitting');
  });

  it('leaves no timer behind', () => {
    watch.run();
    watch.stop();
    expect([vi.getTimerCount(), watch.state]).toEqual([0, 'ready']);
  });
});
