// The last three months of pain in a small room: days as rings, the line in its band, months on the ground, and someone who
// walks on. Never a limit nor a colour that judges. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PainPart } from '../../../../../practice/summary/shape.js';
import { label, labelSize, textWidth } from '../../../../../ui/base/drawing/label.js';
import { path, round } from '../../../../../ui/base/drawing/path.js';
import { person } from '../../../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../../../ui/base/drawing/picture.js';
import { ground } from '../../../../../ui/shared/drawing/ground.js';
import { bob } from '../../../../../ui/shared/drawing/hair.js';
import { polyline, some } from '../../../../../ui/shared/drawing/lengths.js';

const dayMs = 864e5;

export interface ChartWords {
  /** Name of the month a moment (ms) is in. */
  readonly month: (at: number) => string;
  /** Both ends of the line. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const chartPicture = (size: PictureSize, pain: PainPart, words: ChartWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = height - fs * 2.2;
  const left = fs * 2.4;
  const tall = Math.min(height * 0.46, 90);
  const right = Math.max(left + 1, width - tall * 0.62);
  const values = [...pain.days];
  const last = Math.max(1, values.length - 1, ...pain.line.map(([day]) => day));
  const x = (day: number): number => left + (day / last) * some(right - left - fs);
  const y = (value: number): number => floor - fs * 0.4 - (value / 10) * some(floor - fs * 2);
  const grid = [5, 10].map(
    (value) =>
      svg`<path d=${path`M${left} ${y(value)}H${width}`} stroke="var(--_line)" stroke-width="1"/>${label(
        `${value}`,
        left - fs * 0.6,
        y(value) + fs * 0.36,
        { size: fs, anchor: 'end', fill: 'var(--_ink-muted)' },
      )}`,
  );
  const rings = values.map((sign, day): SVGTemplateResult | typeof nothing => {
    const value = Number.parseInt(sign, 36) / 2;
    return Number.isNaN(value)
      ? nothing
      : svg`<circle cx=${round(x(day))} cy=${round(y(value))} r="2.6" fill="var(--_paper)" stroke-width="1.3"/>`;
  });
  const along = pain.line.map(([day, at]): [number, number] => [x(day), y(at / 10)]);
  const band = [
    ...pain.line.map(([day, , low]): [number, number] => [x(day), y(low / 10)]),
    ...pain.line.map(([day, , , high]): [number, number] => [x(day), y(high / 10)]).reverse(),
  ];
  const course = along.length
    ? svg`<path d=${`${polyline(band)}z`} fill="var(--_water-2)" stroke="none" opacity=".75"/>
        <path d=${polyline(along)} stroke="var(--_water-4)" stroke-width="3.5"/>`
    : nothing;
  const end = (text: string | undefined, at: [number, number] | undefined, anchor: 'start' | 'end'): unknown =>
    text && at
      ? label(text, at[0] + (anchor === 'start' ? 0 : fs), at[1] - fs * 0.8, {
          size: fs * 1.25,
          bold: true,
          anchor,
          fill: 'var(--_water-4)',
          halo: 'var(--_room)',
        })
      : nothing;
  const from = Date.parse(`${pain.first}T12:00:00Z`);
  let free = 0;
  const months = values.map((_, day) => {
    const at = from + day * dayMs;
    if (day && new Date(at).getUTCDate() !== 1) return nothing;
    const name = words.month(at);
    const place = Math.max(x(day), free);
    const wide = textWidth(name, fs, false, letter);
    if (place + wide > width - fs * 0.5 || (!day && new Date(at).getUTCDate() > 24)) return nothing;
    free = place + wide + fs;
    return label(name, place, floor + fs * 1.45, { size: fs });
  });
  const walker = person(width - tall * 0.34, floor, {
    size: tall,
    hair: bob,
    coat: 'var(--_amber-2)',
    legs: 'var(--_water-3)',
  });
  const behind = svg`${backdrop(size, 'var(--_room)')}${grid}${ground(width, height, floor, 'var(--_stone-2)')}`;
  const ends = svg`${end(words.from, along[0], 'start')}${end(words.to, along.at(-1), 'end')}`;
  return picture(size, svg`${behind}${course}${rings}${ends}${months}${walker}`);
};
