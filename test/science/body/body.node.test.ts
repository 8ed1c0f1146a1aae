// What must stay true of the body model whatever its numbers.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { factorIds, factors, type FactorId, type Level, type Levels } from '../../../src/science/body/factors.js';
import { charge, dryness, glassLevel, glassWord, inflow, sensitivity } from '../../../src/science/body/model.js';
import { capacityParts, recoveries } from '../../../src/science/body/recovery.js';
import { changes, simulate } from '../../../src/science/body/simulate.js';
import { fedBy, feeds, feedsInto, isWebId } from '../../../src/science/body/web.js';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const id = fc.constantFrom(...factorIds);
const levels: fc.Arbitrary<Levels> = fc.dictionary(id, level) as fc.Arbitrary<Levels>;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const raised = (base: Levels, which: FactorId): Levels => ({
  ...base,
  [which]: Math.min(4, (base[which] ?? 0) + 1) as Level,
});

describe('the body model', () => {
  it('stays within bounds', () => {
    fc.assert(
      fc.property(levels, share, share, (l, tap, capacity) => {
        expect(glassLevel({ levels: l, tap, capacity })).toBeGreaterThanOrEqual(0);
        expect(glassLevel({ levels: l, tap, capacity })).toBeLessThanOrEqual(1.3);
        for (const part of [dryness(l), sensitivity(l), charge(l, tap)]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  it('rises with load in every picture: the views agree', () => {
    fc.assert(
      fc.property(levels, id, share, share, (l, which, tap, capacity) => {
        const more = raised(l, which);
        expect(glassLevel({ levels: more, tap, capacity })).toBeGreaterThanOrEqual(
          glassLevel({ levels: l, tap, capacity }),
        );
        expect(dryness(more)).toBeGreaterThanOrEqual(dryness(l));
        expect(sensitivity(more)).toBeGreaterThanOrEqual(sensitivity(l));
        expect(charge(more, tap)).toBeLessThanOrEqual(charge(l, tap) + 1e-12);
      }),
    );
  });
  it('falls with recovery and with a larger glass', () => {
    fc.assert(
      fc.property(levels, share, share, share, (l, a, b, other) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const at = (tap: number, capacity: number) => glassLevel({ levels: l, tap, capacity });
        expect(at(high, other)).toBeLessThanOrEqual(at(low, other));
        expect(at(other, high)).toBeLessThanOrEqual(at(other, low));
      }),
    );
  });
  it('amplifies: two factors weigh more than their sum, linked ones most', () => {
    const alone = (which: FactorId) => inflow({ [which]: 4 });
    const linked = inflow({ worry: 4, 'poor-sleep': 4 });
    expect(linked).toBeGreaterThan(alone('worry') + alone('poor-sleep'));
    expect(linked).toBeGreaterThan(inflow({ worry: 4, illness: 4 }));
  });
  it('opens almost full with bad nights, worry and pressure at work, and empty with nothing', () => {
    const story = { levels: { 'poor-sleep': 3, worry: 2, 'work-pressure': 3 }, tap: 0.33, capacity: 0.5 } as const;
    expect(glassWord(glassLevel(story))).toBe('almost-full');
    expect(glassWord(glassLevel({ levels: {}, tap: 0, capacity: 0 }))).toBe('empty');
    expect([1, 1.01].map(glassWord)).toEqual(['full', 'overflowing']);
  });
});

describe('the days', () => {
  const heavy = { levels: { 'poor-sleep': 4, stress: 4, worry: 3, inactivity: 3 }, tap: 0.3, capacity: 0.5 } as const;
  it('spiral down when the level stays high: less recovery, a smaller glass', () => {
    const course = simulate(heavy, 60, undefined, 0.2);
    const [first, last] = [course[0]!, course.at(-1)!];
    expect(course).toHaveLength(61);
    expect(last.strain).toBeGreaterThan(0.5);
    expect(last.tap).toBeLessThan(first.tap);
    expect(last.capacity).toBeLessThan(first.capacity);
    expect(last.level).toBeGreaterThanOrEqual(glassLevel(heavy));
  });
  it('turn when a habit changes', () => {
    const mild = { levels: { 'poor-sleep': 3, stress: 1 }, tap: 0.3, capacity: 0.4 } as const;
    for (const change of Object.values(changes)) {
      const kept = simulate(mild, 120).at(-1)!;
      const turned = simulate(mild, 120, { day: 0, ...change }).at(-1)!;
      expect(turned.level).toBeLessThan(kept.level);
      expect(turned.strain).toBeLessThanOrEqual(kept.strain);
      expect(turned.capacity).toBeGreaterThan(kept.capacity);
    }
  });
  it('are bounded for any input', () => {
    fc.assert(
      fc.property(levels, share, share, fc.double(), (l, tap, capacity, start) => {
        for (const day of simulate({ levels: l, tap, capacity }, 20, undefined, start)) {
          expect(day.level).toBeGreaterThanOrEqual(0);
          expect(day.level).toBeLessThanOrEqual(1.3);
          expect(day.capacity).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
    expect(simulate(heavy, Number.NaN)).toHaveLength(1);
  });
});

describe('the web', () => {
  it('links known words, each link once, none to itself, seen the same from both ends', () => {
    expect(new Set(feeds.map(({ from, to }) => `${from}>${to}`)).size).toBe(feeds.length);
    for (const feed of feeds) {
      expect(isWebId(feed.from) && isWebId(feed.to) && feed.from !== feed.to).toBe(true);
      expect(fedBy(feed.to)).toContain(feed);
      expect(feedsInto(feed.from)).toContain(feed);
    }
  });
  it('leaves no factor without a link or a weight between 0 and 1', () => {
    for (const { id: which, roles } of factors) {
      expect(fedBy(which).length + feedsInto(which).length, which).toBeGreaterThan(0);
      for (const weight of Object.values(roles)) expect(weight >= 0 && weight <= 1).toBe(true);
    }
    expect(capacityParts.filter(({ trainable }) => !trainable).map((part) => part.id)).toEqual(['genetics']);
    expect(recoveries).toHaveLength(7);
  });
});
