// The drawing grammar: numbers in, SVG out, for any size a page may ask.
import fc from 'fast-check';
import { svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { battery } from '../../../src/ui/body/drawing/battery.js';
import { bottle, ghost } from '../../../src/widgets/metaphors/letting-go/drawing/bottle.js';
import { brick } from '../../../src/ui/shared/drawing/brick.js';
import { bust, oneOf } from '../../../src/widgets/practice/book-appointment/drawing/bust.js';
import { bar, chosen, dots, ticks, trend } from '../../../src/ui/shared/drawing/chart.js';
import { cloud, cloudWidth } from '../../../src/ui/body/drawing/cloud.js';
import { ember, plume } from '../../../src/widgets/metaphors/spark-forest/drawing/embers.js';
import { fire, smoke, spark } from '../../../src/ui/body/drawing/fire.js';
import { flag } from '../../../src/ui/shared/drawing/flag.js';
import { crate, seat, spade, stone } from '../../../src/widgets/metaphors/spark-forest/drawing/garden.js';
import { ground, hills } from '../../../src/ui/shared/drawing/ground.js';
import { short } from '../../../src/ui/base/drawing/head.js';
import { bald, bob, bun } from '../../../src/ui/shared/drawing/hair.js';
import { house } from '../../../src/ui/shared/drawing/house.js';
import { fitting, label, labelSize, textWidth } from '../../../src/ui/base/drawing/label.js';
import { clipped } from '../../../src/ui/shared/drawing/clipped.js';
import { leaf } from '../../../src/ui/body/drawing/leaf.js';
import { light } from '../../../src/ui/base/drawing/light.js';
import { stream } from '../../../src/widgets/metaphors/pain-web/drawing/stream.js';
import { clamp, path, round } from '../../../src/ui/base/drawing/path.js';
import { polyline } from '../../../src/ui/shared/drawing/lengths.js';
import { person } from '../../../src/ui/base/drawing/person.js';
import { at, backdrop, picture } from '../../../src/ui/base/drawing/picture.js';
import { pill } from '../../../src/ui/body/drawing/pill.js';
import { plant, tap } from '../../../src/widgets/metaphors/load-glass/drawing/plant.js';
import { plate } from '../../../src/widgets/tools/protein-calculator/drawing/plate.js';
import * as poses from '../../../src/ui/base/drawing/poses.js';
import { post, signSize } from '../../../src/ui/base/drawing/post.js';
import { line, paint, shape } from '../../../src/ui/base/drawing/shape.js';
import { dotted, natural, shiftFor } from '../../../src/ui/shared/drawing/lines.js';
import { stepMark } from '../../../src/ui/shared/drawing/step-marks.js';
import { tree } from '../../../src/ui/shared/drawing/tree.js';
import { drop, wave, waveLine } from '../../../src/ui/body/drawing/water.js';
import { serialize } from '../../../scripts/serialize.js';
import { tokens, used } from './tokens.js';

const place = fc.integer({ min: -50, max: 2000 });
const length = fc.double({ min: 4, max: 900, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const things = (x: number, y: number, size: number, part: number): unknown[] => [
  [battery(x, y, size, size / 3, part), bottle(x, y, size, part), ghost(x, y, size, part)],
  [brick(x, y, size, part), plate(x, y, size), bust(x, y, size / 30, bun, 'var(--_leaf-3)')],
  [oneOf(x, y, size / 30, part > 0.5)],
  [bar(x, y, size, size * part, 'none'), chosen(x, y, y + size), dots([[x, y]]), ticks([{ x, text: '1' }], y, size)],
  [
    trend(
      [
        [x, y],
        [y, x],
      ],
      polyline([[x, y]]),
    ),
    cloud('piekeren', x, y, size, { room: size * 2 }),
  ],
  [fire(x, y, size), smoke(x, y, size), spark(x, y, size), flag(x, y, size), flag(x, y, size, 'none', -1, size * part)],
  [ground(size, size, y, 'var(--_stone-2)'), hills(size, y, size * part, 'var(--_leaf-1)'), house(x, y, size)],
  [leaf(x, y, size, -size), light(x, y, size), plant(x, y, size, part), tap(x, y, size / 40, part)],
  [bald, bob, bun, short].map((hair) => person(x, y, { hair, size })),
  Object.values(poses).map((pose) => person(x, y, { pose, size })),
  [post('tot 5', x, y + size, y, size), stepMark(x, y, size, 'done'), stepMark(x, y, size, 'now', '2')],
  [stepMark(x, y, size, 'later'), tree(x, y, size, part), tree(x, y, size, part, 'round'), drop(x, y, size)],
  [stream([x, y], [x + size, y + part])],
  [ember(x, y, size), plume(x, y, y - size, size / 9), spade(), crate(), stone(), seat()],
  [line(pill(x, y, size, size * part))],
  [shape('M0 0z', 'none'), natural('M0 0z', 'none'), line(waveLine(x, x + size, y, part)), dotted('M0 0')],
];

describe('the grammar', () => {
  it('draws finite numbers at any place, size and share', () => {
    fc.assert(
      fc.property(place, place, length, share, (x, y, size, part) => {
        const markup = serialize(svg`${things(x, y, size, part)}`);
        expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  it('paints with tokens that exist, and needs no style attribute', () => {
    const markup = serialize(svg`${things(10, 20, 60, 0.1)}${things(10, 20, 60, 1)}`);
    expect(markup).not.toContain('style=');
    for (const token of used(markup)) expect(tokens).toContain(token);
    expect(markup).not.toMatch(/#[0-9a-f]{3,8}"/);
  });

  it('scales the whole picture from one unit per pixel and hides it from assistive technology', () => {
    const markup = serialize(
      picture({ width: 320, height: 200 }, svg`${backdrop({ width: 320, height: 200 }, 'none')}`),
    );
    expect(markup).toContain('viewBox="0 0 320 200"');
    expect(markup).toContain('aria-hidden="true"');
  });
});

describe('paths', () => {
  it('round to a tenth of a pixel', () => {
    expect(round(1.26)).toBe(1.3);
    expect(path`M${1.26} ${2}L${'3 4'}z`).toBe('M1.3 2L3 4z');
    expect(
      polyline([
        [0, 1.04],
        [2, 3],
      ]),
    ).toBe('M0 1L2 3');
    expect(serialize(at(1.26, 2, 'a', 0.33333))).toBe('<g transform="translate(1.3 2)scale(0.333)">a</g>');
  });

  it('clamp holds a number between its bounds', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]);
  });

  it('a surface begins and ends at the walls and stays within its rise', () => {
    const points = wave(10, 110, 50, 0.3, 4);
    expect(points[0]?.[0]).toBe(10);
    expect(points.at(-1)?.[0]).toBe(110);
    for (const [, y] of points) expect(Math.abs(y - 50)).toBeLessThanOrEqual(4);
  });
});

describe('shifted paint', () => {
  it('lies right and down of its line, less so for small things', () => {
    expect(serialize(paint('M0 0z', 'var(--_sun)'))).toContain('translate(3.5 3.5)');
    expect([shiftFor(12), shiftFor(24), shiftFor(60)]).toEqual([1.5, 2, 3.5]);
  });

  it('an empty brick is a dotted line only', () => {
    expect(serialize(brick(0, 0, 40, 0))).not.toContain('var(--_ember-2)');
    expect(serialize(brick(0, 0, 40, 1))).toContain('var(--_ember-2)');
  });
});

describe('labels', () => {
  it('grow with the text around the picture', () => {
    expect(labelSize(320, 16)).toBe(13);
    expect(labelSize(760, 16)).toBe(14.5);
    expect(labelSize(320, 32)).toBe(26);
  });

  it('are wider when longer, bolder or in a wider font', () => {
    const word = textWidth('draaglijk', 13);
    expect(textWidth('draaglijker', 13)).toBeGreaterThan(word);
    expect(textWidth('draaglijk', 13, true)).toBeGreaterThan(word);
    expect(textWidth('draaglijk', 13, false, (text) => text.length * 0.7)).toBeGreaterThan(word);
  });

  it('take the longest text that fits, and none when none does', () => {
    const texts = ['0 tot en met 5 · draaglijk', '0–5 · draaglijk', '0–5'];
    expect(fitting(texts, 500, 13)).toBe(texts[0]);
    expect(fitting(texts, textWidth('0–5', 13), 13)).toBe('0–5');
    expect(fitting(texts, 5, 13)).toBeUndefined();
    expect(fitting(texts, textWidth(texts[0]!, 13), 13, false, (text) => text.length * 0.8)).not.toBe(texts[0]);
  });

  it('cut what people typed themselves to the room there is', () => {
    expect(clipped('ontbijt', 500, 13)).toBe('ontbijt');
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.double({ min: 20, max: 300, noNaN: true }), (text, room) => {
        expect(textWidth(clipped(text, room, 13), 13)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('write words as text, never as markup', () => {
    expect(serialize(label('<b>', 1, 2, { size: 13 }))).toContain('&lt;b>');
  });

  it('a cloud and a sign are wider than their words', () => {
    expect(cloudWidth('slechte nachten', 13)).toBeGreaterThan(textWidth('slechte nachten', 13));
    expect(signSize('tot 5', 13)[0]).toBeGreaterThan(textWidth('tot 5', 13, true));
  });
});
