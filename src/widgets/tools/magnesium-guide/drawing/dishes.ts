// A plate as wide as the magnesium on it, and what lies on it. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import type { PlateFood } from '../../../../science/food/magnesium-foods.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { line, shape } from '../../../../ui/base/drawing/shape.js';
import { natural } from '../../../../ui/shared/drawing/lines.js';

const small = { shift: 2, pen: 1.75 } as const;

/** A heap `w` wide and `h` high on (0, 0). */
const heap = (w: number, h: number): string =>
  path`M${-w / 2} 0Q${-w * 0.42} ${-h * 0.9} ${-w * 0.08} ${-h}Q${w * 0.4} ${-h * 0.95} ${w / 2} 0z`;

/** Several of one thing, each at its place in shares of the heap. */
const many = (w: number, h: number, places: readonly (readonly [number, number])[], one: SVGTemplateResult): unknown =>
  places.map(([x, y]) => at(x * w, -y * h, one));

const slice = (w: number, h: number): string =>
  path`M${-w * 0.42} 0V${-h * 0.55}Q${-w * 0.56} ${-h} 0 ${-h}T${w * 0.42} ${-h * 0.55}V0z`;

const three = [
  [-0.27, 0.25],
  [0.27, 0.25],
  [0, 0.72],
] as const;

const drawn: Readonly<Record<PlateFood, (w: number, h: number) => unknown>> = {
  'bread-wholewheat': (w, h) =>
    [-0.26, 0.26].map((x) => at(x * w, 0, shape(slice(w * 0.5, h), 'var(--_amber-2)', small))),
  oats: (w, h) => {
    const bowl = path`M${-w * 0.5} ${-h * 0.55}H${w * 0.5}Q${w * 0.42} 0 ${w * 0.2} 0H${-w * 0.2}Q${-w * 0.42} 0 ${-w * 0.5} ${-h * 0.55}z`;
    return svg`${at(0, -h * 0.5, natural(heap(w * 0.8, h * 0.5), 'var(--_amber-1)', small))}${shape(bowl, 'var(--_water-2)', small)}`;
  },
  almonds: (w, h) => {
    const [a, b] = [w * 0.24, h * 0.24];
    const one = natural(path`M${-a} 0Q0 ${-2.2 * b} ${a} 0Q0 ${2.2 * b} ${-a} 0z`, 'var(--_ember-2)', small);
    return many(w, h, three, svg`${one}${line(path`M${-a * 0.4} 0H${a * 0.5}`, 1.5)}`);
  },
  'chickpeas-cooked': (w, h) => {
    const r = Math.min(w * 0.22, h * 0.24);
    const one = path`M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
    return many(w, h, three, natural(one, 'var(--_amber-2)', small));
  },
  'rice-brown-cooked': (w, h) =>
    svg`${natural(heap(w * 0.94, h), 'var(--_stone-2)', small)}${line(
      path`M${-w * 0.2} ${-h * 0.3}l${w * 0.06} -3M${w * 0.02} ${-h * 0.6}l${w * 0.06} 2M${w * 0.18} ${-h * 0.25}l${w * 0.06} -2`,
      1.75,
    )}`,
  banana: (w, h) => {
    const outer = path`M${-w * 0.48} ${-h * 0.5}Q${-w * 0.1} ${h * 0.2} ${w * 0.44} ${-h * 0.75}l${w * 0.06} ${h * 0.08}`;
    const inner = path`Q${w * 0.2} ${h * 0.42} ${-w * 0.3} 0Q${-w * 0.5} ${-h * 0.2} ${-w * 0.48} ${-h * 0.5}z`;
    return natural(outer + inner, 'var(--_amber-2)', small);
  },
};

/** A plate of `w` px with its food at most `high` px above it, standing on (0, 0). */
export function dish(food: PlateFood, w: number, high: number): SVGTemplateResult {
  const depth = Math.min(9, w * 0.16);
  const rim = path`M${-w / 2 + 1} ${-depth}H${w / 2 - 1}Q${w * 0.42} 0 ${w * 0.26} 0H${-w * 0.26}Q${-w * 0.42} 0 ${-w / 2 + 1} ${-depth}z`;
  const wide = w * 0.8;
  return svg`${at(0, -depth, svg`${drawn[food](wide, Math.min(high, wide * 0.8))}`)}<path data-rim d=${rim} fill="var(--_paper)"/>`;
}
