// The page's clock in the hand of a test. It begins where scripts/test/clock.js says and runs on; a test whose words name a
// day sets it itself, and one that waits for an animation lets time pass at once.
import { systemClock } from '../../src/platform/time/clock.js';
import { instantOf } from '../../src/platform/time/zone.js';
import { settled } from './page.js';

interface TestClock {
  /** When the page began, ms since 1970. */
  readonly from: number;
  set(to: number): void;
}

const clock = (globalThis as unknown as Record<symbol, TestClock>)[Symbol.for('kinekit/test-clock')]!;

/** When the pages of this run begin, ms since 1970. */
export const { from: began } = clock;

/** When the clock of whoever reads the page shows that: for words that hold by the day and hour of where one is. */
export const here = (day: string, clock: string): number => instantOf(day, clock, systemClock.zone());

/** Each test of the `describe` this stands in begins at `moment`: an instant with its offset, or in ms since 1970. */
export function clockAt(moment: string | number): void {
  beforeEach(() => clock.set(typeof moment === 'number' ? moment : Date.parse(moment)));
  after(() => clock.set(began));
}

/**
 * Lets `ms` pass on the page's clock at once. What waits for time looks at the clock again when the page is shown again, as
 * after a device slept.
 */
export async function pass(element: Element, ms: number): Promise<void> {
  clock.set(Date.now() + ms);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled(element);
}

/** Until `condition` holds, with `step` ms passing between two looks; at most a hundred of them. */
export async function passUntil(element: Element, condition: () => boolean, step: number): Promise<void> {
  for (let steps = 0; !condition(); steps++) {
    if (steps === 100) throw new Error(`not within ${(steps * step) / 1000} s of the page's clock: ${condition}`);
    await pass(element, step);
  }
}
