// The pictures of the widgets: any width, text size and value draws within its frame, with words that stay apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGlassPicture } from '../../../src/widgets/metaphors/load-glass/load-glass.picture.js';
import { loadGlassHeight, sceneOf } from '../../../src/widgets/metaphors/load-glass/scene.js';
import {
  bookingHeight,
  bookingPicture,
  face,
} from '../../../src/widgets/practice/book-appointment/book-appointment.picture.js';
import { marks } from '../../../src/widgets/tools/pain-scale/later/marks.js';
import { painScalePicture, valueX } from '../../../src/widgets/tools/pain-scale/pain-scale.picture.js';
import {
  proteinHeight,
  proteinPicture,
} from '../../../src/widgets/tools/protein-calculator/protein-calculator.picture.js';
import {
  curveAt,
  proteinCurvePicture,
} from '../../../src/widgets/tools/protein-calculator/later/protein-curve.picture.js';
import { stepGoalPicture } from '../../../src/widgets/tools/step-goal/step-goal.picture.js';
import { serialize } from '../../../scripts/serialize.js';
import { tokens, used } from './tokens.js';
import { outside, overlaps, words } from './words.js';

const strip = (width: number, em: number): number => Math.round(Math.max((width * 2) / 3, em * 10.5));

const pain = (
  width: number,
  em: number,
  value: number | undefined,
  limit = 5,
  others: [number, string][] = [],
): string =>
  serialize(
    painScalePicture(
      { width, height: strip(width, em), em, pad: em * 1.25 },
      {
        value,
        limit,
        between: (scene) =>
          marks(
            scene,
            others.map(([at, word]) => ({ value: at, word })),
          ),
      },
      {
        calm: ['0 tot en met 5 · duidelijk voelbaar, nog draaglijk', '0–5 · draaglijk', '0–5'],
        steep: ['6 tot 10 · minder doen en het vertellen', '6–10 · kalmer aan', '6–10'],
        post: 'tot 5',
      },
    ),
  );

const glass = (width: number, em: number, level: number, capacity = 0.5, tap = 0.3, rain = 2, more = 0): string => {
  const size = { width, height: loadGlassHeight(width, em), em };
  const clouds = ['slechte nachten', 'piekeren', 'werkdruk'].map((word, i) => ({ word, level: i < rain ? 0.5 : 0 }));
  const model = { level, capacity, tap, clouds, more, chosen: 0 };
  return serialize(
    loadGlassPicture(size, sceneOf(size, capacity, clouds), model, { growth: 'groter', tap: 'herstel' }),
  );
};

const mealNames = ['ontbijt', 'voormiddag', 'middag', 'vieruurtje', 'avond', 'voor het slapen'];

const meals = (count: number, grams?: number) =>
  mealNames.slice(0, count).map((name) => (grams === undefined ? { name } : { name, grams, amount: `${grams} g` }));

const protein = (width: number, em: number, count: number, grams?: number): string => {
  const all = meals(count, grams);
  return serialize(proteinPicture({ width, height: proteinHeight(all, width, em), em }, all));
};

const points = [
  { x: 0.5, y: 0, label: '', tick: '0,5' },
  { x: 1.3, y: 3.12, label: '+0,39 kg', tick: '1,3' },
  { x: 3.5, y: 5.76, label: '+0,12 kg', tick: '3,5' },
];

const curve = (width: number, em: number, x?: number): string =>
  serialize(
    proteinCurvePicture(
      { width, height: Math.max(210, em * 12), em },
      {
        points,
        ...(x !== undefined && { you: { x, label: ['jij: 2,0 gram per kilo', 'jij: 2,0'] } }),
        unit: 'g per kg',
      },
    ),
  );

const steps = (width: number, em: number, taken: readonly number[], today: number, goal?: number): string =>
  serialize(
    stepGoalPicture(
      { width, height: strip(width, em), em },
      { days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((name, i) => ({ name, steps: taken[i] })), today, goal },
      { steps: taken[today] ? String(taken[today]) : '', today: 'vandaag', goal: ['doel 5.800', '5.800'] },
    ),
  );

const booking = (width: number, em: number, step: number): string =>
  serialize(
    bookingPicture({ width, height: bookingHeight(width, em), em }, step, ['Behandeling', 'Dag en uur', 'Gegevens']),
  );

const room = fc.record({ width: fc.integer({ min: 200, max: 1400 }), em: fc.integer({ min: 12, max: 40 }) });
const odd = fc.double({ min: -2, max: 14, noNaN: true });

describe('every picture', () => {
  it('draws finite numbers for any room, value and count', () => {
    fc.assert(
      fc.property(room, odd, odd, fc.nat(6), ({ width, em }, a, b, n) => {
        const all = [
          pain(width, em, a, b, [
            [b, 'voor'],
            [a, 'tijdens'],
          ]),
          pain(width, em, undefined, n),
          glass(width, em, a, b, a / 4, n % 4, n % 3),
          protein(width, em, n, Math.abs(a) * 20),
          protein(width, em, n),
          curve(width, em, a),
          steps(width, em, [a * 900, b * 900].slice(0, n), n, n % 2 ? b * 900 : undefined),
          booking(width, em, n),
          serialize(face(n, em * 3)),
        ];
        for (const markup of all) expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 100 },
    );
  });

  it('paints with tokens that exist and writes no style attribute', () => {
    const all = [
      pain(600, 16, 8),
      glass(360, 16, 1.2),
      protein(600, 16, 4, 27),
      curve(600, 16, 2),
      booking(600, 16, 1),
    ];
    for (const markup of [...all, steps(600, 16, [5000, 6000], 1, 5800), serialize(face(2, 56))]) {
      expect(markup).not.toContain('style=');
      expect(used(markup).length).toBeGreaterThan(3);
      for (const token of used(markup)) expect(tokens).toContain(token);
    }
  });
});

const widths = [272, 320, 350, 520, 760, 1200];

describe.each(widths)('at %i px', (width) => {
  it.each([
    [
      'the pain scale',
      () =>
        [0, 3, 6, 10].map((value) =>
          pain(width, 16, value, 5, [
            [2, 'voor'],
            [8, 'tijdens'],
          ]),
        ),
    ],
    ['the load glass', () => [0.2, 0.85, 1.2].map((level) => glass(width, 16, level))],
    ['the plates', () => [1, 3, 4, 6].map((count) => protein(width, 16, count, 27))],
    ['the curve', () => [1.2, 1.35, 1.395, 1.75, 2, 2.2, undefined].map((x) => curve(width, 16, x))],
    [
      'the days',
      () =>
        [2, 5, 6].map((today) =>
          steps(width, 16, [4900, 5600, 4300, 6100, 5200, 5400, 1200].slice(0, today + 1), today, 5800),
        ),
    ],
    ['the booking', () => [0, 1, 2].map((step) => booking(width, 16, step))],
  ])('%s keeps its words inside the frame and apart', (_, pictures) => {
    for (const markup of pictures()) {
      expect(words(markup).length).toBeGreaterThan(0);
      expect(outside(markup, width)).toEqual([]);
      expect(overlaps(markup)).toEqual([]);
    }
  });
});

describe('the pain scale', () => {
  it('puts the person above the thumb of the slider', () => {
    // A range input moves its 30 px thumb between its edges: half a thumb from each end.
    expect(valueX(0, { width: 350, pad: 20 })).toBe(35);
    expect(valueX(10, { width: 350, pad: 20 })).toBe(315);
    expect(valueX(5, { width: 350, pad: 20 })).toBe(175);
    expect(pain(350, 16, 5)).toContain('data-at="translate(175px,');
  });

  it('stands unpainted without a value, and walks with one', () => {
    expect(pain(350, 16, undefined)).not.toContain('fill="var(--_hair-1)"');
    expect(pain(350, 16, 4)).toContain('fill="var(--_hair-1)"');
  });

  it('has no steep part when every value is all right', () => {
    expect(pain(350, 16, 4, 10)).not.toContain('var(--_ember-1)');
    expect(pain(350, 16, 4, 5)).toContain('var(--_ember-1)');
  });

  it('gives moments with the same value one pole and both words', () => {
    expect(
      pain(760, 16, 8, 5, [
        [2, 'voor'],
        [2, 'tijdens'],
      ]),
    ).toContain('voor, tijdens');
  });
});

describe('the load glass', () => {
  const clouds = (...levels: number[]) =>
    levels.map((level, i) => ({ word: ['piekeren', 'stress', 'roken'][i]!, level }));
  const scene = (width: number, capacity: number, loads: ReturnType<typeof clouds>) =>
    sceneOf({ width, height: loadGlassHeight(width, 16), em: 16 }, capacity, loads);

  it('is taller and wider when it holds more', () => {
    const [small, big] = [0.1, 0.9].map((capacity) => scene(350, capacity, clouds(1)).glass);
    expect(big!.tall).toBeGreaterThan(small!.tall);
    expect(big!.half).toBeGreaterThan(small!.half);
  });

  it('runs over only above the rim', () => {
    expect(glass(350, 16, 1.2).length).toBeGreaterThan(glass(350, 16, 1).length + 300);
  });

  it('is rained on from where a cloud hangs: over it blue and wet, aside white and dry', () => {
    const drops = (markup: string): number => markup.split('class="drop"').length - 1;
    const [wet, dry] = [2, 0].map((rain) => glass(350, 16, 0.5, 0.5, 0, rain));
    expect([drops(wet!), drops(dry!)]).toEqual([4, 0]);
    for (const width of [318, 388, 600]) {
      const { glass: over, clouds: aside } = scene(width, 0.5, clouds(0, 0, 0));
      const hung = scene(width, 0.5, clouds(0.5, 0.5, 0.5)).clouds;
      hung.forEach(({ x }, i) => {
        expect(Math.abs(x - over.x), `${width} ${i}`).toBeLessThan(over.half + 24);
        expect(Math.abs(aside[i]!.x - over.x), `${width} ${i}`).toBeGreaterThan(Math.abs(x - over.x));
      });
    }
  });

  it('counts the clouds it has no room for', () => {
    expect(glass(350, 16, 0.5, 0.5, 0.5, 3, 2)).toMatch(/>\+2</);
    expect(glass(350, 16, 0.5, 0.5, 0.5, 1)).not.toMatch(/>\+\d</);
  });
});

describe('the plates', () => {
  it('carry a brick for each ten grams', () => {
    const bricks = (markup: string): number => markup.split('var(--_ember-2)').length - 1;
    expect(bricks(protein(760, 16, 1, 40))).toBe(4);
    expect(bricks(protein(760, 16, 3, 27))).toBe(9);
    expect(bricks(protein(760, 16, 3))).toBe(0);
  });
});

describe('the curve', () => {
  it('goes through its points, rises throughout and holds its ends', () => {
    for (const { x, y } of points) expect(curveAt(points, x)).toBeCloseTo(y, 10);
    const heights = Array.from({ length: 101 }, (_, i) => curveAt(points, 0.5 + (3 * i) / 100));
    heights.slice(1).forEach((height, i) => expect(height).toBeGreaterThanOrEqual(heights[i]!));
    expect(curveAt(points, 9)).toBeCloseTo(5.76, 10);
    expect(curveAt(points, 0)).toBe(0);
  });
});

describe('the days', () => {
  it('tick a day once the goal is reached', () => {
    expect(steps(760, 16, [5800, 100], 1, 5800)).toContain('l5 5 9-10');
    expect(steps(760, 16, [5799, 100], 1, 5800)).not.toContain('l5 5 9-10');
  });
});

describe('the booking', () => {
  it('marks the present step with its number and the ones before as done', () => {
    const markup = booking(760, 16, 2);
    expect(markup).toContain('>3</text>');
    expect(markup.split('M-5.5.5-1.5 4.5 5.5-4').length - 1).toBe(2);
  });

  it('gives every care giver a face', () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map((i) => serialize(face(i, 56)))).size).toBe(6);
    expect(serialize(face(6, 56))).toBe(serialize(face(0, 56)));
  });
});
