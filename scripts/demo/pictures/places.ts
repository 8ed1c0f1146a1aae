// The linden and the practice, larger than the kit draws a tree and a house: with their lobes, windows and a sign. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label } from '../../../src/ui/base/drawing/label.js';
import { path } from '../../../src/ui/base/drawing/path.js';
import { at } from '../../../src/ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../src/ui/base/drawing/shape.js';
import { natural } from '../../../src/ui/shared/drawing/lines.js';

/** A crown of lobes on an ellipse around (x, y); it begins top left, where the line is left open for the light. */
function crown(x: number, y: number, half: number, tall: number, lobes: number): string {
  const points = Array.from({ length: lobes + 1 }, (_, i) => {
    const turn = (-0.68 + i / lobes) * 2 * Math.PI;
    // Broad below the middle, as a linden is.
    const wide = half * (1 + 0.1 * Math.sin(turn));
    return [x + wide * Math.cos(turn), y + tall * Math.sin(turn)] as const;
  });
  return points
    .map(([px, py], i) => {
      if (!i) return path`M${px} ${py}`;
      const [lastX, lastY] = points[i - 1]!;
      const r = Math.hypot(px - lastX, py - lastY) * 0.56;
      return path`A${r} ${r} 0 0 1 ${px} ${py}`;
    })
    .join('');
}

/** A leaf of the linden: a heart. */
const leaf = (x: number, y: number, turn: number, scale = 1): SVGTemplateResult =>
  svg`<g transform=${path`translate(${x} ${y})rotate(${turn})scale(${scale})`}>${line('M0 9Q-8 3-7-3-5-8 0-4 5-8 7-3 8 3 0 9zM0 5v-6', 1.5)}</g>`;

/** A linden standing on (x, y), 286 px at scale 1. */
export function linden(x: number, y: number, scale: number): SVGTemplateResult {
  const trunk = 'M-15 0Q-9-10-10-34L-11-96 11-96 10-34Q9-10 17 0z';
  const boughs = 'M0-60Q-6-110-46-138M1-70Q6-112 44-142M0-92Q2-140-4-190M-24-124Q-26-146-20-160M26-126Q30-150 24-168';
  const leaves = [
    [-78, -158, -24],
    [-54, -206, 14],
    [-8, -236, -8],
    [42, -214, 20],
    [80, -172, -14],
    [60, -122, 10],
    [-52, -112, 26],
    [14, -128, -20],
  ] as const;
  return at(
    x,
    y,
    svg`${paint(trunk, 'var(--_hair-1)', 3)}${line(trunk)}${natural(crown(0, -178, 104, 88, 11), 'var(--_leaf-3)', { shift: 5 })}${line(
      boughs,
      2,
    )}${leaves.map(([px, py, turn]) => leaf(px, py, turn))}${leaf(-128, -40, 40, 0.8)}${leaf(112, -64, -30, 0.8)}`,
    scale,
  );
}

const pane = (x: number, y: number, w: number, h: number): SVGTemplateResult =>
  svg`${shape(path`M${x} ${y}h${w}v${h}h${-w}z`, 'var(--_glow)', { shift: 2 })}${line(
    path`M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.45}h${w}M${x - 4} ${y + h + 1}h${w + 8}`,
    1.75,
  )}`;

const pot = (x: number): SVGTemplateResult =>
  svg`${natural(path`M${x} -18q-15-8-8-20 2-12 11-8 11-2 10 10 7 12-8 18z`, 'var(--_leaf-3)', { shift: 2 })}${shape(
    path`M${x - 10} -18h22l-3 18h-16z`,
    'var(--_ember-2)',
    { shift: 1.5 },
  )}`;

/** The practice from the front, standing on (x, y), 236 px wide and about 214 px high at scale 1. */
export function practice(x: number, y: number, scale: number): SVGTemplateResult {
  const wall = 'M-112 0V-118H112V0z';
  const roof = 'M-130-116-74-186H74L130-116z';
  const gable = 'M-44-116V-150L0-196 44-150V-116z';
  const tiles = 'M-96-134h34M-84-150h28M62-134h34M58-150h28M-72-166h26M52-166h20';
  const door = 'M-22 0V-72Q-22-84-10-84H10Q22-84 22-72V0z';
  const sign = 'M-62-91h124v-21h-124z';
  return at(
    x,
    y,
    svg`${shape('M66-178v-30h20v52', 'var(--_ember-2)', { shift: 2 })}${shape(wall, 'var(--_ember-1)')}${shape(
      roof,
      'var(--_ember-2)',
    )}${line(tiles, 1.5)}${shape(gable, 'var(--_ember-1)', { shift: 3 })}${line('M-54-140 0-200 54-140', 2.5)}
<circle cx="1.5" cy="-152.5" r="15" fill="var(--_paper)" stroke="none"/><circle cy="-154" r="15"/>${leaf(0, -156, 0, 1.2)}
${pane(-94, -78, 50, 46)}${pane(44, -78, 50, 46)}${shape(door, 'var(--_leaf-3)', { shift: 2.5 })}
${line('M-12-70H12V-44H-12zM0-70v26', 1.75)}<circle cx="14" cy="-34" r="2.4" fill="var(--_pen)" stroke="none"/>
${shape(sign, 'var(--_paper)', { shift: 2 })}<g
font-family="Georgia, 'Noto Serif', serif">${label('De Linde', 0, -96.5, { size: 15, bold: true, anchor: 'middle' })}</g>
${line('M-34 0h68', 5)}${pot(-62)}${pot(62)}`,
    scale,
  );
}
