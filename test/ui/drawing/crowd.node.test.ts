// A hundred people: always a hundred, as many painted as the figure says, each in its own place within the room.
import fc from 'fast-check';
import { svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { crowd } from '../../../src/ui/shared/drawing/crowd.js';
import { serialize } from '../../../scripts/serialize.js';
import { tokens, used } from './tokens.js';

const side = fc.integer({ min: 40, max: 1200 });
const places = (markup: string): [number, number, number][] =>
  [...markup.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)scale\(([\d.]+)\)/g)].map(([, x, y, s]) => [+x!, +y!, +s!]);
const count = (markup: string, paint: string): number => markup.split(`fill="${paint}"`).length - 1;

describe('a hundred people', () => {
  it('are a hundred, each in a place of its own within the room', () => {
    fc.assert(
      fc.property(side, side, fc.nat(100), (width, height, painted) => {
        const all = places(serialize(svg`${crowd({ x: 10, y: 20, width, height, painted })}`));
        expect(new Set(all.map(String)).size).toBe(100);
        for (const [x, y, scale] of all) {
          expect(x - 9 * scale).toBeGreaterThanOrEqual(9.9);
          expect(x + 9 * scale).toBeLessThanOrEqual(width + 10.1);
          expect(y - 21.2 * scale).toBeGreaterThanOrEqual(19.8);
          expect(y).toBeLessThanOrEqual(height + 20.2);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are painted as the figure says, the first of them, and paler up to the most a source counts', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (a, b) => {
        const [painted, most] = [Math.min(a, b), Math.max(a, b)];
        const markup = serialize(svg`${crowd({ x: 0, y: 0, width: 300, height: 200, painted, most })}`);
        expect(count(markup, 'var(--_amber-2)')).toBe(painted);
        expect(count(markup, 'var(--_amber-1)')).toBe(most - painted);
        expect(count(markup, 'transparent')).toBe(100 - most);
        expect(markup.lastIndexOf('amber-2')).toBeLessThanOrEqual(markup.indexOf('transparent') >>> 0);
      }),
      { numRuns: 30 },
    );
  });

  it('paint with tokens that exist', () => {
    const markup = serialize(svg`${crowd({ x: 0, y: 0, width: 300, height: 200, painted: 3, most: 5 })}`);
    for (const token of used(markup)) expect(tokens).toContain(token);
  });
});
