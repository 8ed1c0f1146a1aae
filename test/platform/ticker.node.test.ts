// One shared timer: real time handed on, rest while hidden, no burst after a pause, nothing left when all have stopped.
import { beforeEach, describe, expect, it } from 'vitest';
import { createTicker, type Every } from '../../src/platform/time/ticker.js';

let now = 0;
let hidden = false;
let timers = new Set<{ at: number; run: () => void }>();
let watchers = new Set<() => void>();
let every: Every;
let ticks: number[] = [];

const go = (ms: number): void => {
  const end = now + ms;
  for (;;) {
    const next = [...timers].filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    timers.delete(next);
    now = Math.max(now, next.at);
    next.run();
  }
  now = end;
};
const show = (visible: boolean): void => {
  hidden = !visible;
  watchers.forEach((cb) => cb());
};

beforeEach(() => {
  now = 1e6;
  hidden = false;
  ticks = [];
  timers = new Set();
  watchers = new Set();
  every = createTicker({
    clock: { now: () => now },
    later: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    hidden: () => hidden,
    onVisibility: (cb) => {
      watchers.add(cb);
      return () => void watchers.delete(cb);
    },
  });
});

describe('the ticker', () => {
  it('ticks on time with one timer for all, and leaves nothing behind', () => {
    const stop = [every(1000, (elapsed) => ticks.push(elapsed)), every(700, () => undefined)];
    expect(timers.size).toBe(1);
    go(3000);
    expect(ticks).toEqual([1000, 1000, 1000]);
    stop.forEach((end) => end());
    expect([timers.size, watchers.size]).toEqual([0, 0]);
  });

  it('rests while hidden, then ticks once with the time that really passed', () => {
    every(1000, (elapsed) => ticks.push(elapsed));
    show(false);
    expect(timers.size).toBe(0);
    go(5500);
    expect(ticks).toEqual([]);
    show(true);
    expect(ticks).toEqual([5500]);
    go(500);
    expect(ticks).toEqual([5500, 500]);
  });

  it('goes on while hidden for who asked that', () => {
    every(1000, (elapsed) => ticks.push(elapsed), { whenHidden: true });
    show(false);
    go(2000);
    expect(ticks).toEqual([1000, 1000]);
  });

  it('rests while hidden for who did not ask, also when it wakes for who did', () => {
    const other: number[] = [];
    every(1000, (elapsed) => ticks.push(elapsed));
    every(1000, (elapsed) => other.push(elapsed), { whenHidden: true });
    show(false);
    go(2500);
    expect([ticks, other]).toEqual([[], [1000, 1000]]);
    show(true);
    expect([ticks, other]).toEqual([[2500], [1000, 1000]]);
  });

  it('counts on from a clock that was set back', () => {
    every(1000, (elapsed) => ticks.push(elapsed));
    now -= 3_600_000;
    show(true);
    go(1000);
    expect(ticks).toEqual([1000]);
  });

  it('goes on for the others when one throws', () => {
    every(1000, () => {
      throw new Error('one widget');
    });
    every(1500, (elapsed) => ticks.push(elapsed));
    expect(() => go(1000)).toThrow('one widget');
    go(500);
    expect(ticks).toEqual([1500]);
  });

  it('is called once for all the turns that were missed, and keeps its beat after', () => {
    const beats: number[] = [];
    every(1000, (_, at) => beats.push(at - 1e6));
    const [timer] = [...timers];
    // The device slept through the moment the timer was set for.
    now += 3400;
    timers.delete(timer!);
    timer!.run();
    go(2000);
    expect(beats).toEqual([3400, 4000, 5000]);
  });

  it('looks at the clock at least once a minute, however long the wait', () => {
    every(600_000, (elapsed) => ticks.push(elapsed));
    expect([...timers].map(({ at }) => at - now)).toEqual([60_000]);
    go(600_000);
    expect(ticks).toEqual([600_000]);
  });

  it('watches the page once, and again when all had stopped and one begins', () => {
    const stops = [every(1000, () => undefined), every(1000, () => undefined)];
    expect(watchers.size).toBe(1);
    stops.forEach((stop) => stop());
    stops[0]!();
    expect([watchers.size, timers.size]).toEqual([0, 0]);
    every(1000, (elapsed) => ticks.push(elapsed));
    expect(watchers.size).toBe(1);
    go(1000);
    expect(ticks).toEqual([1000]);
  });

  it('does not call who stopped in the same turn', () => {
    const stop: (() => void)[] = [];
    every(1000, () => stop[0]!());
    stop.push(every(1000, (elapsed) => ticks.push(elapsed)));
    go(3000);
    expect(ticks).toEqual([]);
  });

  it('is never faster than a frame', () => {
    every(0, (elapsed) => ticks.push(elapsed));
    every(Number.NaN, () => undefined);
    go(32);
    expect(ticks).toEqual([16, 16]);
  });
});
