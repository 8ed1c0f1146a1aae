// A stream of calls that pauses.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debounced } from '../../src/platform/time/debounce.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('acts once, with the latest, when the stream pauses', () => {
  const act = vi.fn<(n: number) => void>();
  const { call } = debounced(act, 400);
  call(1);
  vi.advanceTimersByTime(399);
  call(2);
  vi.advanceTimersByTime(399);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act.mock.calls).toEqual([[2]]);
});

it('acts at once when asked, and not a second time', () => {
  const act = vi.fn<(n: number) => void>();
  const { call, now } = debounced(act, 400);
  now();
  expect(act).not.toHaveBeenCalled();
  call(1);
  now();
  vi.advanceTimersByTime(999);
  now();
  expect(act.mock.calls).toEqual([[1]]);
});

it('forgets what waits when stopped', () => {
  const act = vi.fn<() => void>();
  const { call, now, stop } = debounced(act, 400);
  call();
  stop();
  vi.advanceTimersByTime(999);
  now();
  expect(act).not.toHaveBeenCalled();
});
