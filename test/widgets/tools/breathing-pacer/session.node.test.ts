// The time of breathing: exact over ten minutes with slow timers and pauses, at rest while nobody can follow, and untouched by
// the device's clock.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Planned, Tones } from '../../../../src/platform/later/tones.js';
import type { Host } from '../../../../src/ui/base/controllers/host.js';
import { Session } from '../../../../src/widgets/tools/breathing-pacer/session.js';

const page = Object.assign(new EventTarget(), { hidden: false });
const hide = (hidden: boolean): void => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};

let drawn: number[] = [];
let ended = 0;
let session: Session;
const host = { addController: () => {}, requestUpdate: () => void drawn.push(performance.now()) } as unknown as Host;
const usual = { in: 4, out: 6 };

let planned: Planned[] = [];
let sounding = true;
let slip = 0;
let awake = 0;
const tones: Tones = {
  plan: (list) => void planned.push(...list),
  hush: () => (planned = planned.filter(({ at }) => at < performance.now())),
  get slip() {
    return slip;
  },
  get sounding() {
    return sounding;
  },
  close: () => {},
};
const senses = { openTones: () => tones, keepAwake: () => (awake++, () => void awake--) };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-28T23:58:00Z') });
  vi.stubGlobal('document', page);
  page.hidden = false;
  drawn = [];
  planned = [];
  [ended, awake, sounding, slip] = [0, 0, true, 0];
  session = new Session(host, () => ended++);
});
afterEach(() => {
  session.hostDisconnected();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('breathing along', () => {
  it('is exact for ten minutes: each count drawn within 50 ms, and done on time', () => {
    const begun = performance.now();
    session.run(10, usual);
    drawn = [];
    vi.advanceTimersByTime(600_000);
    const late = drawn.slice(0, 599).map((at, i) => at - begun - (i + 1) * 1000);
    expect(late).toHaveLength(599);
    for (const ms of late) expect(ms).toBeGreaterThanOrEqual(0);
    expect(Math.max(...late)).toBeLessThanOrEqual(50);
    expect([session.state, ended]).toEqual(['done', 1]);
    expect(drawn.at(-1)! - begun - 600_000).toBeLessThanOrEqual(50);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on after pauses exactly where it was, as often as one likes', () => {
    session.run(10, usual);
    for (let i = 0; i < 20; i++) {
      vi.advanceTimersByTime(12_345);
      session.pause();
      const { at } = session;
      expect(at).toBeCloseTo((i + 1) * 12_345, 6);
      vi.advanceTimersByTime(60_000 * (i % 3));
      expect(session.at).toBe(at);
      session.run(10, usual);
    }
    vi.advanceTimersByTime(600_000 - 20 * 12_345 - 1);
    expect(session.state).toBe('running');
    vi.advanceTimersByTime(50);
    expect(session.state).toBe('done');
  });

  it('does not mind a clock that is set, midnight or another zone', () => {
    session.run(10, usual);
    const begun = performance.now();
    for (const to of ['2026-03-29T01:00:01Z', '2027-01-01T00:00:00Z', '2020-05-05T05:05:05Z']) {
      vi.advanceTimersByTime(20_000);
      vi.setSystemTime(Date.parse(to));
      vi.advanceTimersByTime(20_000);
      expect(session.at).toBeCloseTo(performance.now() - begun, 6);
      expect(session.state).toBe('running');
    }
  });

  it('rests at once while the page is out of sight without sound, and says so', () => {
    session.run(2, usual);
    vi.advanceTimersByTime(7_000);
    hide(true);
    expect([session.state, session.wasAway]).toEqual(['paused', true]);
    vi.advanceTimersByTime(3_600_000);
    hide(false);
    expect([session.state, session.at]).toEqual(['paused', 7_000]);
    session.run(2, usual);
    expect([session.state, session.wasAway]).toEqual(['running', false]);
  });

  it('goes on out of sight with sound, planned beyond the longest time a browser holds timers back', () => {
    session.sound = true;
    session.senses = senses;
    const begun = performance.now();
    session.run(10, usual);
    // A page out of sight is woken once a minute.
    const { setTimeout } = globalThis;
    const held = (run: () => void, ms = 0): unknown => setTimeout(run, Math.max(ms, 60_000));
    vi.stubGlobal('setTimeout', held);
    hide(true);
    vi.advanceTimersByTime(600_000 + 60_000);
    vi.stubGlobal('setTimeout', setTimeout);
    expect(session.state).toBe('done');
    const ideal = Array.from({ length: 60 }, (_, i) => [
      { at: begun + i * 10_000, sound: 'in' },
      { at: begun + i * 10_000 + 4_000, sound: 'out' },
    ]).flat();
    expect(planned).toHaveLength(121);
    for (const [i, { at, sound }] of [...ideal, { at: begun + 600_000, sound: 'end' }].entries()) {
      expect(planned[i]!.sound).toBe(sound);
      expect(planned[i]!.at).toBeCloseTo(at, 6);
    }
  });

  it('rests when the phone takes the sound away while the page is out of sight', () => {
    session.sound = true;
    session.senses = senses;
    session.run(10, usual);
    hide(true);
    vi.advanceTimersByTime(5_000);
    expect(session.state).toBe('running');
    sounding = false;
    vi.advanceTimersByTime(100);
    expect([session.state, session.wasAway]).toEqual(['paused', true]);
    expect(session.at).toBeLessThanOrEqual(5_100);
  });

  it('after the device slept is where it was last followed, and waits', () => {
    session.run(10, usual);
    vi.advanceTimersByTime(33_000);
    const { now } = performance;
    // Steady time goes on while nothing runs.
    vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + 3_600_000);
    vi.advanceTimersByTime(40);
    expect([session.state, session.wasAway]).toEqual(['paused', true]);
    expect(session.at).toBeLessThanOrEqual(33_000);
    expect(session.at).toBeGreaterThan(32_900);
    vi.restoreAllMocks();
  });

  it('takes back what has not sounded when it rests, and plans it anew', () => {
    session.sound = true;
    session.senses = senses;
    session.run(10, usual);
    vi.advanceTimersByTime(5_000);
    session.pause();
    expect(planned.map(({ sound }) => sound)).toEqual(['in', 'out']);
    vi.advanceTimersByTime(60_000);
    session.run(10, usual);
    const next = planned[2]!;
    expect([next.sound, Math.round(next.at - performance.now())]).toEqual(['in', 5_000]);
  });

  it('plans tones anew where the sound card slipped, loses none and sounds none twice', () => {
    session.sound = true;
    session.senses = senses;
    const begun = performance.now();
    session.run(2, usual);
    let hushed = 0;
    const { hush } = tones;
    tones.hush = () => {
      hushed++;
      slip = 0;
      hush();
    };
    for (let second = 0; second < 119; second++) {
      vi.advanceTimersByTime(1000);
      if (second % 7 === 0) slip = second % 2 ? 40 : -40;
    }
    vi.advanceTimersByTime(1100);
    tones.hush = hush;
    expect(hushed).toBeGreaterThan(10);
    const at = planned.map((each) => Math.round(each.at - begun)).sort((a, b) => a - b);
    const ideal = Array.from({ length: 12 }, (_, i) => [i * 10_000, i * 10_000 + 4_000]).flat();
    expect(at).toEqual([...ideal, 120_000]);
  });

  it('keeps the screen on only while it runs', () => {
    session.senses = senses;
    session.run(2, usual);
    expect(awake).toBe(1);
    session.pause();
    expect(awake).toBe(0);
    session.run(2, usual);
    session.stop();
    expect([awake, session.at, session.state]).toEqual([0, 0, 'ready']);
  });

  it('buzzes once for in, twice for out and long at the end, and not when nobody wants it', () => {
    const buzzes: number[][] = [];
    vi.stubGlobal('navigator', { vibrate: (pattern: number[]) => buzzes.push(pattern) });
    session.run(1, usual);
    vi.advanceTimersByTime(10_000);
    expect(buzzes).toEqual([]);
    session.stop();
    session.buzz = true;
    session.run(1, usual);
    vi.advanceTimersByTime(60_000);
    expect(buzzes.map(({ length }) => length)).toEqual([...Array<number[]>(6).fill([1, 3]).flat(), 1]);
    expect(buzzes.at(-1)![0]).toBeGreaterThan(300);
  });
});
