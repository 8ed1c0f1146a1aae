// The glass with its water, and the water that runs over. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../../ui/base/drawing/path.js';
import { polyline } from '../../../ui/shared/drawing/lengths.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { drop, wave, waveLine } from '../../../ui/body/drawing/water.js';

/** Middle, foot, half width of the rim and height in CSS px. The foot is 72 % as wide as the rim. */
export interface Glass {
  readonly x: number;
  readonly floor: number;
  readonly half: number;
  readonly tall: number;
}

/** Half width of the glass `up` px above its foot. */
const halfAt = ({ half, tall }: Glass, up: number): number => half * (0.72 + (0.28 * up) / tall);

/** Glass and water. `level` as a share of the glass; `phase` moves the surface. */
export const glass = (g: Glass, level: number, phase: number): SVGTemplateResult => {
  const { x, floor, half, tall } = g;
  const top = floor - tall;
  const foot = half * 0.72;
  const up = 8 + (tall - 14) * Math.min(level, 1);
  const y = floor - up;
  const inside = halfAt(g, up);
  const rise = level > 1 ? 5 : Math.min(4, up / 4);
  const r = Math.min(12, foot / 3);
  const surface = wave(x - inside + 5, x + inside - 1.5, y + 4, phase, rise);
  const body =
    polyline(surface) +
    path`L${x + foot - 0.5} ${floor - r}Q${x + foot - 1.5} ${floor - 5} ${x + foot - r} ${floor - 4}` +
    path`H${x - foot + r + 3}Q${x - foot + 5} ${floor - 5} ${x - foot + 5} ${floor - r}z`;
  const ripple = (rx: number, ry: number): string => path`M${x + rx * half} ${floor - ry * up}q6-5 13 0t13 0`;
  const water =
    level > 0.01
      ? svg`<g class="calm">${paint(body, 'var(--_water-3)', 0)}${line(waveLine(x - inside + 3, x + inside - 5, y, phase, rise))}</g>`
      : nothing;
  const ripples = ripple(-0.5, 0.74) + ripple(0.08, 0.44);
  const flow =
    up > 90 ? svg`<path class="calm flow" d=${ripples} stroke="var(--_water-5)" stroke-width="1.75"/>` : nothing;
  const gleam = path`M${x + half * 0.9 - 6} ${top + tall * 0.1}L${x + half * 0.84 - 6} ${top + tall * 0.36}`;
  const shine = svg`<path d=${gleam} stroke="var(--_sky)" stroke-width="3"/>`;
  const bottom = line(path`M${x - foot + 5} ${floor - 8}H${x + foot - 5}`, 1.5);
  const left = path`M${x - half - 4} ${top - 6}q-1 6 3 7L${x - foot} ${floor - r}`;
  const under = path`Q${x - foot + 1} ${floor - 1} ${x - foot + r} ${floor - 1}H${x + foot - r}`;
  const right = path`Q${x + foot - 1} ${floor - 1} ${x + foot} ${floor - r}L${x + half + 1} ${top + 1}q4-1 3-7`;
  return svg`${water}${flow}${shine}${bottom}${line(left + under + right, 2.5)}`;
};

/** Over the rim: a stream down each wall, drops beside it, a puddle on the ground that grows with what is too much. */
export const spill = (g: Glass, level: number, width: number, phase: number): SVGTemplateResult | typeof nothing => {
  if (level <= 1) return nothing;
  const much = Math.min(1, (level - 1) / 0.3);
  const { x, floor, half, tall } = g;
  const top = floor - tall;
  const foot = half * 0.72;
  const reach = Math.min(foot + 16 + 34 * much, x - 2, width - x - 2);
  const thick = 4 + 5 * much;
  const stream = (s: 1 | -1): string =>
    path`M${x + s * (half - 3)} ${top}Q${x + s * (half + 6)} ${top - 5} ${x + s * (half + thick)} ${top + 12}` +
    path`L${x + s * (foot + thick)} ${floor}H${x + s * (foot - 2)}L${x + s * (half - 2)} ${top + 6}z`;
  const edge = (s: 1 | -1): string =>
    path`M${x + s * (half + 3)} ${top + 1}Q${x + s * (half + thick)} ${top + 2} ${x + s * (half + thick)} ${top + 14}L${x + s * (foot + thick)} ${floor}`;
  const puddle =
    path`M${x - reach} ${floor}Q${x - reach + 4} ${floor - 6} ${x - reach + 16} ${floor - 6}` +
    path`H${x + reach - 16}Q${x + reach - 4} ${floor - 6} ${x + reach} ${floor}z`;
  const falling = (s: 1 | -1, at: number): SVGTemplateResult =>
    drop(x + s * (half + thick + 7 - at * half * 0.2), top + 8 + at * (tall - 30), 11);
  const move = phase % 1;
  const streams = svg`${paint(stream(-1) + stream(1), 'var(--_water-3)', 0)}${line(edge(-1) + edge(1), 1.75)}`;
  const pool = svg`${paint(puddle, 'var(--_water-3)', 2, 2)}${line(puddle)}`;
  const second = much > 0.4 ? falling(-1, (0.6 + move) % 1) : nothing;
  return svg`${streams}${pool}${falling(-1, (0.15 + move) % 1)}${second}`;
};
