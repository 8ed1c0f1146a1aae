// What falls into the glass: clouds over it rain, clouds aside are white and dry. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cloud } from '../../../ui/body/drawing/cloud.js';
import { label } from '../../../ui/base/drawing/label.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { at } from '../../../ui/base/drawing/picture.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { drop } from '../../../ui/body/drawing/water.js';
import { surfaceOf } from './glass.js';
import type { Load, Scene } from './scene.js';

/** Where a cloud is held by a finger: its place in the list and its middle in px. */
export interface Held {
  readonly index: number;
  readonly x: number;
}

/** Clouds with their drops, and "+2" for those without room. `bold`: the cloud whose knob is shown. */
export const sky = (
  { width, letter }: PictureSize,
  { clouds, fs, floor, glass }: Scene,
  loads: readonly Load[],
  level: number,
  bold: number,
  more = 0,
  held?: Held,
): SVGTemplateResult => {
  const surface = floor - surfaceOf(glass, level);
  // Each cloud over the glass waters its own share of it, in the order in which they hang.
  const wet = clouds.map((_, i) => i).filter((i) => loads[i]!.level > 0);
  wet.sort((a, b) => clouds[a]!.x - clouds[b]!.x);
  const inner = glass.half * 1.7;
  const rain = wet.map((i, nth) => {
    const { y } = clouds[i]!;
    const heavy = Math.round(loads[i]!.level * 4);
    const size = clamp(fs, 9, 14);
    const pitch = inner / wet.length / heavy;
    const from = glass.x - inner / 2 + (inner / wet.length) * nth;
    return svg`<g>${Array.from({ length: heavy }, (_, k) =>
      at(
        from + pitch * (k + 0.5),
        y + 5,
        svg`<g class="drop" data-at=${Math.round(Math.max(12, surface - y - size - 8))}>${drop(0, 0, size)}</g>`,
      ),
    )}</g>`;
  });
  const rest =
    more > 0
      ? label('+' + more, width - 8, fs * 1.3, { size: fs, bold: true, halo: 'var(--_sky)', anchor: 'end' })
      : nothing;
  return svg`${rain}${clouds.map(({ x, y, w }, i) => {
    const { word, level } = loads[i]!;
    const style = { room: w, letter, fill: level > 0 ? 'var(--_water-2)' : 'var(--_paper)', pen: bold === i ? 3.5 : 2 };
    const mine = held?.index === i;
    return glide(mine ? held.x : x, 0, cloud(word, 0, y, fs, style), mine ? 'held' : '');
  })}${rest}`;
};
