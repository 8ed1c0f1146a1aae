// The pictures of the forest and the web: any room and value draws finite numbers, with tokens that exist and words apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorIds } from '../../../src/science/body/factors.js';
import { painWebPicture } from '../../../src/widgets/metaphors/pain-web/pain-web.picture.js';
import { around, nearest } from '../../../src/widgets/metaphors/pain-web/state.js';
import { wordsOf } from '../../../src/widgets/metaphors/pain-web/pain-web.parts.js';
import type { WebId } from '../../../src/science/body/web.js';
import { nl as webWords } from '../../../src/widgets/metaphors/pain-web/strings/nl.js';
import { de as germanWebWords } from '../../../src/widgets/metaphors/pain-web/strings/de.js';
import { sparkForestPicture } from '../../../src/widgets/metaphors/spark-forest/spark-forest.picture.js';
import { serialize } from '../../../scripts/serialize.js';
import { tokens, used } from './tokens.js';
import { outside, overlaps, words } from './words.js';

const forest = (width: number, em: number, dryness: number, lit = 2, rain?: string): string =>
  serialize(
    sparkForestPicture(
      { width, height: Math.round(Math.max(Math.min(width * 0.82, 320), em * 15)), em },
      {
        trees: 3,
        woods: [
          { dryness: 0.1, lit: 0, spark: 'garden' },
          { dryness, lit, embers: !lit, spark: 'garden', rain },
        ],
      },
      {
        names: ['gewone weken', 'voorbeeld'],
        happens: [['nat: niets'], ['droog: het vuur springt over', 'springt over']],
      },
    ),
  );

const web = (width: number, em: number, middle: WebId, t = webWords): string => {
  const view = around(middle, 1);
  const levels = { worry: 2, 'poor-sleep': 4 } as const;
  return serialize(
    painWebPicture(
      { width, em },
      {
        middle,
        up: nearest(view, 'up', levels),
        down: nearest(view, 'down', levels),
        more: [3, 1],
        levels,
        words: wordsOf(t),
        sides: t.sides,
      },
    ),
  );
};

const webIds: readonly WebId[] = [...factorIds, 'pain', 'tension'];

const room = fc.record({ width: fc.integer({ min: 200, max: 1400 }), em: fc.integer({ min: 12, max: 40 }) });
const odd = fc.double({ min: -2, max: 14, noNaN: true });

describe('the forest and the web', () => {
  it('draw finite numbers for any room and value', () => {
    fc.assert(
      fc.property(room, odd, fc.nat(20), ({ width, em }, a, n) => {
        for (const markup of [
          forest(width, em, a, Math.min(n, 3), n % 2 ? 'elke dag bewegen' : undefined),
          web(width, em, webIds[n]!),
        ])
          expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 100 },
    );
  });

  it('paint with tokens that exist and write no style attribute', () => {
    for (const markup of [
      forest(600, 16, 0.6, 2, 'rust'),
      forest(600, 16, 0.4, 0),
      web(360, 16, 'stress'),
      web(760, 16, 'pain'),
    ]) {
      expect(markup).not.toContain('style=');
      expect(used(markup).length).toBeGreaterThan(3);
      for (const token of used(markup)) expect(tokens).toContain(token);
    }
  });

  it.each([272, 320, 350, 520, 760, 1200])('keep their words inside the frame and apart at %i px', (width) => {
    const all = [
      ...[0, 1, 5].map((lit) => forest(width, 16, lit / 5, lit)),
      ...webIds.flatMap((id) => [webWords, germanWebWords].flatMap((t) => [16, 32].map((em) => web(width, em, id, t)))),
    ];
    for (const markup of all) {
      expect(words(markup).length).toBeGreaterThan(0);
      expect(outside(markup, width)).toEqual([]);
      expect(overlaps(markup)).toEqual([]);
    }
  });
});
