// The pictures of the forest and the web: any room and value draws finite numbers, with tokens that exist and words apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorIds, type FactorId } from '../../../src/science/body/factors.js';
import { bandsPicture } from '../../../src/widgets/metaphors/pain-web/bands.picture.js';
import { painWebPicture } from '../../../src/widgets/metaphors/pain-web/pain-web.picture.js';
import { around } from '../../../src/widgets/metaphors/pain-web/state.js';
import { nl as webWords } from '../../../src/widgets/metaphors/pain-web/strings/nl.js';
import { sparkForestPicture } from '../../../src/widgets/metaphors/spark-forest/spark-forest.picture.js';
import { serialize } from '../../support/serialize.js';
import { tokens, used } from './tokens.js';
import { outside, overlaps, words } from './words.js';

const forest = (width: number, em: number, dryness: number, lit = 2, rain?: string): string =>
  serialize(
    sparkForestPicture(
      { width, height: Math.round(Math.max((width * 2) / 3, em * 12)), em },
      { dryness, trees: 5, lit, embers: !lit, spark: 'garden', rain },
      { spark: 'de vonk', happens: ['droog: het vuur springt over', 'het springt over'] },
    ),
  );

const web = (draw: typeof bandsPicture, width: number, em: number, middle: FactorId, steps: number): string =>
  serialize(
    draw(
      { width, em },
      {
        around: around(middle, steps),
        levels: { worry: 2, 'poor-sleep': 4 },
        words: webWords.factors,
        domains: webWords.domains,
        steps: webWords.lines.slice(0, steps),
      },
    ),
  );

const room = fc.record({ width: fc.integer({ min: 200, max: 1400 }), em: fc.integer({ min: 12, max: 40 }) });
const odd = fc.double({ min: -2, max: 14, noNaN: true });

describe('the forest and the web', () => {
  it('draw finite numbers for any room and value', () => {
    fc.assert(
      fc.property(room, odd, fc.nat(20), ({ width, em }, a, n) => {
        for (const markup of [
          forest(width, em, a, Math.min(n, 5), n % 2 ? 'elke dag bewegen' : undefined),
          web(bandsPicture, width, em, factorIds[n]!, (n % 3) + 1),
          web(painWebPicture, Math.max(width, em * 44), em, factorIds[n]!, (n % 3) + 1),
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
      web(bandsPicture, 360, 16, 'stress', 2),
      web(painWebPicture, 760, 16, 'stress', 3),
    ]) {
      expect(markup).not.toContain('style=');
      expect(used(markup).length).toBeGreaterThan(3);
      for (const token of used(markup)) expect(tokens).toContain(token);
    }
  });

  it.each([272, 320, 350, 520, 760, 1200])('keep their words inside the frame and apart at %i px', (width) => {
    const all = [
      ...[0, 1, 5].map((lit) => forest(width, 16, lit / 5, lit)),
      ...factorIds.flatMap((id) => [1, 2, 3].map((n) => web(bandsPicture, width, 16, id, n))),
      ...(width < 704 ? [] : factorIds.map((id) => web(painWebPicture, width, 16, id, 3))),
    ];
    for (const markup of all) {
      expect(words(markup).length).toBeGreaterThan(0);
      expect(outside(markup, width)).toEqual([]);
      expect(overlaps(markup)).toEqual([]);
    }
  });
});
