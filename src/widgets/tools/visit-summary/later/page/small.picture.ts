// Glass, stairs, steps and nights beside one another on one ground: each says what the lines under it say. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../../../../../ui/base/drawing/path.js';
import { picture, type PictureSize } from '../../../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../../../ui/base/drawing/shape.js';
import { flag } from '../../../../../ui/shared/drawing/flag.js';
import { some } from '../../../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../../../ui/shared/drawing/lines.js';

/** On the ground that the sheet draws from edge to edge; `draw` gets the middle, the ground and the room above it. */
const scene = (
  size: PictureSize,
  draw: (middle: number, floor: number, tall: number, wide: number) => unknown,
): TemplateResult => {
  const { width, height } = size;
  const floor = height;
  return picture(size, svg`${draw(width / 2, floor, some(floor - 14), some(Math.min(width - 24, 150)))}`);
};

/** Drops in rows: how many factors there are, and how much each weighs. Not a level: nobody measured one. */
export const dropsPicture = (size: PictureSize, levels: readonly number[]): TemplateResult =>
  scene(size, (middle, floor, tall) => {
    const half = Math.min(34, tall * 0.4);
    const top = floor - tall * 0.62;
    const glass = path`M${middle - half} ${top}L${middle - half * 0.8} ${floor - 2}H${middle + half * 0.8}L${middle + half} ${top}`;
    const drop = (x: number, y: number, r: number): SVGTemplateResult => {
      const right = path`C${x + r * 0.5} ${y - r * 0.7} ${x + r} ${y - r * 0.3} ${x + r} ${y + r * 0.3}`;
      const round = path`A${r} ${r} 0 0 1 ${x - r} ${y + r * 0.3}`;
      const left = path`C${x - r} ${y - r * 0.3} ${x - r * 0.5} ${y - r * 0.7} ${x} ${y - r * 1.6}z`;
      return shape(path`M${x} ${y - r * 1.6}${right}${round}${left}`, 'var(--_water-3)', { pen: 1.75, shift: 1.5 });
    };
    const few = levels.slice(0, 5);
    const drops = few.map((level, i) =>
      drop(middle + (i - (few.length - 1) / 2) * 22, top - 12 - (i % 2) * 8, 4 + level),
    );
    return svg`<path d=${glass}/>${drops}`;
  });

/** Stairs of the plan: behind painted, now in the light, later line only. */
export const stairsPicture = (size: PictureSize, share: number): TemplateResult =>
  scene(size, (middle, floor, tall, wide) => {
    const count = 6;
    const here = Math.round(Math.min(1, Math.max(0, share)) * (count - 1));
    const slot = wide / count;
    const from = middle - wide / 2;
    const treads = Array.from({ length: count }, (_, i) => {
      const top = floor - tall * (0.22 + (i / count) * 0.48);
      const outline = path`M${from + i * slot} ${floor}V${top}h${slot}V${floor}`;
      const fill = i < here ? 'var(--_leaf-3)' : i === here ? 'var(--_glow)' : undefined;
      return svg`${fill ? paint(`${outline}z`, fill, 2) : nothing}${line(outline, 1.75)}`;
    });
    const last = floor - tall * (0.22 + ((count - 1) / count) * 0.48);
    return svg`${treads}${flag(from + wide - slot / 2, last, tall * 0.3, 'var(--_leaf-3)', 1, slot)}`;
  });

/** A bar a day; where none was counted, none. The dotted line is where it began. */
export const barsPicture = (size: PictureSize, days: readonly (number | null)[], baseline?: number): TemplateResult =>
  scene(size, (middle, floor, tall, wide) => {
    const most = some(Math.max(1, baseline ?? 0, ...days.map((day) => day ?? 0)));
    const slot = wide / Math.max(1, days.length);
    const from = middle - wide / 2;
    const bars = days.map((day, i) => {
      if (!day) return nothing;
      const high = (day / most) * tall * 0.86;
      return shape(path`M${from + i * slot + 2} ${floor}v${-high}h${slot - 4}v${high}z`, 'var(--_leaf-3)', {
        pen: 1.75,
        shift: 2,
      });
    });
    const at = floor - ((baseline ?? 0) / most) * tall * 0.86;
    return svg`${bars}${baseline ? dotted(path`M${from - 6} ${at}h${wide + 12}`, 1.75) : nothing}`;
  });

/** A blanket a night, from bed to up, under one another. */
export const nightsPicture = (
  size: PictureSize,
  nights: readonly (readonly [from: number, to: number])[],
): TemplateResult =>
  scene(size, (middle, floor, tall, wide) => {
    const [first, last] = [Math.min(...nights.map(([from]) => from)), Math.max(...nights.map(([, to]) => to))];
    const x = (minutes: number): number => middle - wide / 2 + ((minutes - first) / some(last - first)) * wide;
    const step = (tall * 0.9) / 7;
    return svg`${nights.map(([from, to], i) => {
      const top = floor - tall * 0.95 + i * step;
      const high = Math.max(2, step - 4);
      const [left, wide, r] = [x(from), some(x(to) - x(from)), Math.min(high, some(x(to) - x(from))) / 2];
      const blanket = path`M${left + r} ${top}h${wide - 2 * r}a${r} ${r} 0 0 1 0 ${2 * r}h${2 * r - wide}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
      return svg`<path d=${blanket} fill="var(--_night)" stroke-width="1.5"/>`;
    })}`;
  });
