// A widget can be 0 px wide, or 16 px at 160 px text, at any moment: an accordion does that on its way. No picture may loop
// without end then, nor write a number that is none or a length below zero.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastEms, roomOf } from '../../../src/ui/drawing/room.js';
import { serialize } from '../../support/serialize.js';
import { within } from '../../support/within.js';
import { pictures, type Room } from './rooms.js';

/** What no browser can draw: lengths below zero, numbers that are none, and paths that are none for a sign too many. */
const faults = (markup: string): string[] =>
  markup.match(
    /\b(?:width|height|r|rx|ry|font-size|stroke-width)="-[^"]*"|[^ ]*(?:NaN|Infinity|undefined)[^ ]*|\bd="[^"]*--[^"]*"/g,
  ) ?? [];

const any: fc.Arbitrary<Room> = fc
  .record({
    width: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0, max: 60, noNaN: true })),
    height: fc.integer({ min: 0, max: 1500 }),
    em: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.double({ min: 1, max: 200, noNaN: true })),
  })
  .map((room) => ({ ...room, pad: room.em }));

describe('in any room', () => {
  it.each(Object.keys(pictures))('the picture of %s is drawn fast, with lengths that can be drawn', (name) => {
    fc.assert(
      fc.property(any, fc.nat(100), (room, n) => {
        const markup = within(2000, () => serialize(pictures[name]!(room, n)));
        expect(faults(markup)).toEqual([]);
        expect(markup.split('<').length).toBeLessThan(2000);
        expect(markup.length).toBeLessThan(200_000);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the room a picture is drawn for', () => {
  it('is never so narrow that nothing could be read in it, nor without bound', () => {
    const number = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, (width, em) => {
        const room = roomOf(width, em);
        expect(room.width / room.em).toBeGreaterThanOrEqual(leastEms);
        expect(room.width).toBeLessThan(10_000);
      }),
    );
  });

  it('is the room there is, where something can be read in it', () => {
    // Text at twice the size in 320 px, and at four times the size in 1280: what a reader may ask for anywhere.
    for (const [width, em] of [
      [320, 16],
      [320, 32],
      [1280, 64],
      [1400, 12],
    ] as const)
      expect(roomOf(width, em)).toEqual({ width, em });
  });
});
