// The time of holding: a minute a second, waiting while the page is hidden, and the easing after.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../../src/ui/base/controllers/host.js';
import { Grip } from '../../../../src/widgets/metaphors/letting-go/grip.js';

const page = Object.assign(new EventTarget(), { hidden: false });
const hide = (hidden: boolean): void => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};
const host = { addController: () => {}, requestUpdate: () => {} } as unknown as Host;

describe('the grip', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    vi.stubGlobal('document', page);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('counts a minute for each second it is held, and stops when it is put down', () => {
    const grip = new Grip(host);
    grip.take();
    vi.advanceTimersByTime(10_000);
    expect(grip.time).toBeCloseTo(600);
    grip.put(true);
    vi.advanceTimersByTime(10_000);
    expect([grip.held, grip.felt]).toEqual([false, 0]);
    expect(grip.time).toBeCloseTo(600);
  });

  it('does not count while the page is hidden', () => {
    const grip = new Grip(host);
    grip.take();
    vi.advanceTimersByTime(5_000);
    hide(true);
    vi.advanceTimersByTime(60_000);
    hide(false);
    vi.advanceTimersByTime(1_000);
    // One beat may be lost or won around the pause; an hour may not.
    expect(grip.time).toBeGreaterThan(340);
    expect(grip.time).toBeLessThan(390);
    grip.hostDisconnected();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('eases to nothing, and then runs no timer', () => {
    const grip = new Grip(host);
    grip.take();
    vi.advanceTimersByTime(60_000);
    const before = grip.felt;
    grip.put(false);
    vi.advanceTimersByTime(3_000);
    expect(grip.felt).toBeLessThan(before * 0.6);
    vi.advanceTimersByTime(60_000);
    expect(grip.felt).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins from nothing each time it is taken', () => {
    const grip = new Grip(host);
    grip.show(3600);
    expect([grip.held, grip.running]).toEqual([true, false]);
    grip.take();
    expect([grip.time, grip.running]).toEqual([0, true]);
    grip.put(true);
  });
});
