// The glass with its water, and the water that runs over. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../ui/base/drawing/path.js';
import { polyline, some } from '../../../ui/shared/drawing/lengths.js';
import { at } from '../../../ui/base/drawing/picture.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { within } from '../../../ui/shared/drawing/within.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { drop, wave, waveLine } from '../../../ui/body/drawing/water.js';

/** Middle, foot, half width of the rim and height in CSS px. The foot is 72 % as wide as the rim. */
export interface Glass {
  readonly x: number;
  readonly floor: number;
  readonly half: number;
  readonly tall: number;
}

/** How far above its foot the water stands in px. */
export const surfaceOf = ({ tall }: Glass, level: number): number => 8 + (tall - 12) * Math.min(level, 1);

/** Glass and water. `level` as a share of the glass; `id` sets it apart from other glasses of the widget. */
export const glass = (g: Glass, level: number, id = 'glass'): SVGTemplateResult => {
  const { x, floor, half, tall } = g;
  const top = floor - tall;
  const foot = half * 0.72;
  const up = surfaceOf(g, level);
  const r = Math.min(12, foot / 3);
  const [left, right] = [x - half, x + half];
  const inside =
    path`M${left + 2} ${top - 30}V${top}L${x - foot + 4} ${floor - r}Q${x - foot + 5} ${floor - 4} ${x - foot + r + 3} ${floor - 4}` +
    path`H${x + foot - r}Q${x + foot - 2} ${floor - 4} ${x + foot - 1} ${floor - r}L${right - 1} ${top}V${top - 30}z`;
  const rise = level > 1 ? 0 : Math.min(4, up / 4);
  const surface = polyline(wave(left, right, 4, 0, rise));
  // Heaped above the rim when it runs over.
  const dome = path`M${left} ${-3}C${left + half * 0.4} ${-11} ${right - half * 0.4} ${-11} ${right} ${-3}`;
  const over = level > 1;
  const ripple = (rx: number, down: number): string => path`M${x + rx * half} ${down}q6-5 13 0t13 0`;
  const filled = path`${over ? dome : surface}V${tall + 20}H${left}z`;
  const flow = ripple(-0.45, up * 0.3) + ripple(0.08, up * 0.62);
  const water = svg`<g class="calm">${paint(filled, 'var(--_water-3)', 0)}${line(
    over ? dome : waveLine(left, right, 0, 0, rise),
  )}</g><path class="calm flow" d=${flow} stroke="var(--_water-5)" stroke-width="1.75"/>`;
  const gleam = path`M${x + half * 0.84 - 6} ${top + tall * 0.12}L${x + half * 0.77 - 6} ${top + tall * 0.38}`;
  const shine = svg`<path d=${gleam} stroke="var(--_sky)" stroke-width="3"/>`;
  const wall =
    path`M${left - 4} ${top - 6}q-1 6 3 7L${x - foot} ${floor - r}Q${x - foot + 1} ${floor - 1} ${x - foot + r} ${floor - 1}` +
    path`H${x + foot - r}Q${x + foot - 1} ${floor - 1} ${x + foot} ${floor - r}L${right + 1} ${top + 1}q4-1 3-7`;
  return svg`${within(id, inside, level > 0.01 ? glide(0, floor - up, water) : nothing)}${shine}${line(wall, 2.5)}`;
};

/** Over the rim: one stream falls free, one clings to the wall, and one puddle grows with what is too much. */
export const spill = (g: Glass, level: number, width: number): SVGTemplateResult | typeof nothing => {
  if (level <= 1) return nothing;
  const much = Math.min(1, (level - 1) / 0.3);
  const { x, floor, half, tall } = g;
  const top = floor - tall;
  const foot = half * 0.72;
  const thick = 6 + 6 * much;
  const out = x - half - 6;
  const brim = x - half + 4;
  const free =
    path`M${brim} ${top - 5}C${brim - 12} ${top - 6} ${out - thick} ${top - 4} ${out - thick} ${top + 24}V${floor - 4}H${out}V${top + 32}` +
    path`Q${out} ${top + 14} ${brim + 2} ${top + 12}z`;
  const edge =
    path`M${brim} ${top - 5}C${brim - 12} ${top - 6} ${out - thick} ${top - 4} ${out - thick} ${top + 24}` +
    path`V${floor - 5}M${out} ${floor - 5}V${top + 32}`;
  const cling =
    path`M${x + half - 2} ${top - 4}Q${x + half + thick} ${top - 2} ${x + half + thick} ${top + 14}` +
    path`L${x + foot + thick} ${floor}H${x + foot - 4}z`;
  const run = path`M${x + half + 2} ${top - 4}Q${x + half + thick} ${top - 2} ${x + half + thick} ${top + 14}L${x + foot + thick} ${floor - 4}`;
  // Drawn as wide as it can be, and shown as wide as it is.
  const reach = some(Math.min(half + 90, x - 4, width - x - 4));
  const pool = path`M${-reach} 0Q${-reach + 8}-7 ${-reach + 30}-7H${reach - 30}Q${reach - 8}-7 ${reach} 0z`;
  const wide = path`scaleX(${(100 * Math.min(reach, half + 24 + 66 * much)) / reach}%)`;
  const puddle = at(
    x,
    floor,
    svg`<g class="level" data-at=${wide}>${paint(pool, 'var(--_water-3)', 2, 0)}${line(pool)}</g>`,
  );
  const splash = [-12, 10].map((dx) => drop(out - thick / 2 + dx, floor - 24, 10));
  return svg`${puddle}${paint(free + cling, 'var(--_water-3)', 0)}${line(edge + run, 1.75)}${splash}`;
};
