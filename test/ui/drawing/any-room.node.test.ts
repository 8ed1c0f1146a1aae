// A widget can be 0 px wide, or 16 px at 160 px text, at any moment: an accordion does that on its way. No picture may loop
// without end then, nor write a number that is none or a length below zero.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialize } from '../../../scripts/serialize.js';
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
  it('is asked of every picture of the kit', () => {
    const folder = import.meta.dirname;
    const drawn = [
      'rooms.ts',
      'daily.ts',
      'tools.ts',
      'people.ts',
      'land-and-doors.ts',
      'guides.ts',
      'flags-and-stones.ts',
    ]
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
      .join('');
    const all = fs
      .readdirSync(path.join(folder, '../../../src/widgets'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.picture.ts'));
    expect(all.length).toBeGreaterThan(20);
    const missing = all.filter((file) => !drawn.includes(path.basename(file).replace('.ts', '.js')));
    expect(missing, 'pictures in none of the lists of test/ui/drawing/').toEqual([]);
  });

  it.each(Object.keys(pictures))(
    'the picture of %s is drawn fast, with lengths that can be drawn',
    (name) => {
      fc.assert(
        fc.property(any, fc.nat(100), (room, n) => {
          const markup = within(2000, () => serialize(pictures[name]!(room, n)));
          expect(faults(markup)).toEqual([]);
          expect(markup.split('<').length).toBeLessThan(2000);
          expect(markup.length).toBeLessThan(200_000);
        }),
        { numRuns: 150 },
      );
    },
    30_000,
  );
});
