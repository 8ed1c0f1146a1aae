// A fault at every request: sequences of a thousand acts over the whole way to an appointment, on the real server. Booked or not is
// what the screen says and the disk holds; never two. And a page that is kept for thirty days.
import { describe, expect, it, onTestFinished } from 'vitest';
import { restSource } from '../../../../src/practice/booking/rest.js';
import { BookingStore } from '../../../../src/practice/booking/visit/store.js';
import { openDemo, sunday, type Demo } from '../../../support/booking/booking-server.js';
import {
  appointmentsOf,
  dice,
  faults,
  lineOf,
  visitOver,
  type Visit,
} from '../../../support/booking/torture/faulty-visit.js';
import { complete } from '../../../support/booking/visit.js';

async function demoOf(options: Parameters<typeof openDemo>[0] = {}): Promise<Demo> {
  const demo = await openDemo(options);
  onTestFinished(() => demo.remove());
  return demo;
}

interface How {
  readonly seed: number;
  readonly acts: number;
  readonly holds?: boolean;
  readonly headers?: (all: Headers) => Headers;
}

async function sequence({ seed, acts, holds, headers }: How) {
  const demo = await demoOf();
  const random = dice(seed);
  const line = lineOf(random, 0.35, headers);
  const visits: Visit[] = [];
  for (let done = 0; done < acts; done += visits.at(-1)!.acts) visits.push(await visitOver(demo, line, random, holds));
  const made = await appointmentsOf(
    demo,
    visits.map(({ mail }) => mail),
  );
  return { visits, made, came: line.came };
}

describe('a line that fails at any request', () => {
  it.each([
    { seed: 1, acts: 1000 },
    // Without a hold the key alone makes a repeat one.
    { seed: 2, acts: 300, holds: false },
  ])(
    'books each visitor once, and keeps what was typed: $acts acts, seed $seed',
    async (how) => {
      const { visits, made, came } = await sequence(how);
      for (const fault of faults) expect(came[fault], fault).toBeGreaterThan(5);
      expect(visits.map(({ store }) => store.flow.step).filter((step) => step !== 'done')).toEqual([]);
      expect(made.filter((count) => count !== 1)).toEqual([]);
      expect(visits.flatMap(({ lost }) => lost)).toEqual([]);
    },
    300_000,
  );

  it('books some visitors twice where each repeat has a key of its own: that is what holds', async () => {
    let number = 0;
    const headers = (all: Headers): Headers => {
      if (all.has('idempotency-key')) all.set('idempotency-key', `another-each-time-${++number}`.padEnd(32, '-'));
      return all;
    };
    const { made } = await sequence({ seed: 2, acts: 300, holds: false, headers });
    expect(Math.max(...made)).toBeGreaterThan(1);
  }, 300_000);
});

describe('a page that is kept for thirty days', () => {
  const month = 30 * 86_400_000;
  async function page(): Promise<{ store: BookingStore; pass(): void; demo: Demo; asked: string[] }> {
    let now = sunday;
    const demo = await demoOf({ now: () => now });
    const asked: string[] = [];
    const store = new BookingStore({
      changed: () => undefined,
      now: () => now,
      language: () => 'nl',
      tell: () => true,
    });
    const source = restSource({
      base: demo.api,
      now: () => now,
      fetch: (input, init) => {
        asked.push(`${init?.method ?? 'GET'} ${String(input).slice(demo.api.length).split('?')[0]}`);
        return fetch(input, init);
      },
    });
    await store.open(source, { service: 'kine' });
    await expect.poll(() => store.agenda.slots.length).toBeGreaterThan(0);
    return { store, demo, asked, pass: () => void (now += month) };
  }
  const chosen = async ({ store }: { store: BookingStore }): Promise<void> => {
    store.pick(store.agenda.slots[0]!);
    await store.goOn();
  };

  it('shows the hours of today when it is shown again, and books', async () => {
    const kept = await page();
    const old = kept.store.agenda.slots[0]!.start;
    kept.pass();
    kept.store.wake();
    await expect.poll(() => kept.store.agenda.slots[0]?.start ?? old).not.toBe(old);
    await chosen(kept);
    kept.store.type(complete);
    await kept.store.book('');
    expect(kept.store.flow.step).toBe('done');
  });

  it('at the details, with a hold and a proof that are long over: says that the hour is gone, and books another', async () => {
    const kept = await page();
    const { store } = kept;
    await chosen(kept);
    store.type(complete);
    await expect.poll(() => kept.asked).toContain('POST /challenges');
    kept.pass();
    await store.book('');
    // The hold has run out: asked for once more without it, the hour itself is past.
    while (store.flow.step === 'details') await store.book('');
    expect([store.flow.step, store.refusal?.failure.reason]).toEqual(['when', 'slot-taken']);
    await expect.poll(() => store.agenda.slots.length).toBeGreaterThan(0);
    await chosen(kept);
    expect(store.draft.person).toEqual(complete.person);
    await store.book('');
    expect(store.flow.step).toBe('done');
    expect(kept.asked.filter((one) => one === 'POST /challenges').length).toBeGreaterThan(1);
  });
});
