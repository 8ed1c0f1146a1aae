// The two circles: they close, every link can be opened, and the second follows the factors.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cycleClaims,
  cycleFactors,
  cycleLinks,
  linkOf,
  strength,
  strengthWord,
} from '../../../src/science/body/cycle.js';
import type { Level, Levels } from '../../../src/science/body/factors.js';
import { claimsById } from '../../../src/science/evidence/registry.js';

const level = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Level>;
const levels: fc.Arbitrary<Levels> = fc.record({ stress: level, 'poor-sleep': level, alcohol: level, smoking: level });

describe('the circles', () => {
  it('close: each link begins where the last one of its circle ended', () => {
    for (const circle of [1, 2]) {
      const links = cycleLinks.filter((link) => link.circle === circle);
      links.forEach((link, i) => expect(link.from).toBe(links.at(i - 1)!.to));
    }
  });
  it('offer something at every link, and rest on claims that exist', () => {
    for (const { ways } of cycleLinks) expect(ways.length).toBeGreaterThan(0);
    for (const id of cycleClaims) expect(claimsById[id], id).toBeDefined();
  });
  it('know their links, and nothing else', () => {
    for (const link of cycleLinks) expect(linkOf(link.id)).toBe(link);
    for (const other of ['rain', '', null, undefined, 3]) expect(linkOf(other)).toBeUndefined();
  });
  it('turn the first the same whatever weighs', () => {
    fc.assert(
      fc.property(levels, (now) => {
        for (const link of cycleLinks.filter(({ circle }) => circle === 1)) expect(strength(link, now)).toBe(0.5);
      }),
    );
  });
  it('never weaken a link when a factor weighs more, and stay between 0 and 1', () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(...cycleFactors), level, (now, id, next) => {
        const [less, more] = [Math.min(now[id]!, next), Math.max(now[id]!, next)] as [Level, Level];
        for (const link of cycleLinks) {
          const [low, high] = [strength(link, { ...now, [id]: less }), strength(link, { ...now, [id]: more })];
          expect(high).toBeGreaterThanOrEqual(low);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  it('take drinking and smoking by the heavier one, never added', () => {
    const link = linkOf('stress-habits')!;
    expect(strength(link, { alcohol: 3, smoking: 2 })).toBe(strength(link, { alcohol: 3 }));
  });
  it('say a strength in a word, idle only where nothing weighs', () => {
    expect([0, 0.125, 0.5, 1].map(strengthWord)).toEqual(['idle', 'thin', 'firm', 'thick']);
  });
});
