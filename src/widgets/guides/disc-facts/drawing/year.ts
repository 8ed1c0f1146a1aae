// A year on the ground, true to scale: twelve months as ticks, a stretch of it in the light. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label, type Letters } from '../../../../ui/base/drawing/label.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { line } from '../../../../ui/base/drawing/shape.js';
import { ground } from '../../../../ui/shared/drawing/ground.js';
import { some } from '../../../../ui/shared/drawing/lengths.js';

export interface Year {
  readonly width: number;
  readonly height: number;
  /** Height of the ground. */
  readonly floor: number;
  readonly pad: number;
  readonly fs: number;
  readonly letter?: Letters | undefined;
}

/** Where a month lies. */
export const monthX = ({ width, pad, fs }: Year, month: number): number =>
  pad + fs * 0.6 + (some(width - 2 * pad - fs * 2.6) * month) / 12;

/** `unit`: '12 mnd'. */
export const year = (room: Year, [from, to]: readonly [number, number], unit: string): SVGTemplateResult => {
  const { width, height, floor, fs } = room;
  const [left, right] = [monthX(room, from), monthX(room, to)];
  const lit = svg`<path d=${path`M${left} ${floor}H${right}V${height}H${left}z`} fill="var(--_amber-2)" stroke="none"/>`;
  const ticks = Array.from({ length: 13 }, (_, month) =>
    line(path`M${monthX(room, month)} ${floor + 5}v${month % 3 ? fs * 0.4 : fs * 0.7}`, 1.5),
  );
  const figures = [0, 3, 6, 9, 12].map((month) =>
    label(month === 12 ? unit : `${month}`, monthX(room, month), floor + fs * 2.1, {
      size: fs,
      bold: month === to,
      anchor: 'middle',
    }),
  );
  return svg`${ground(width, height, floor, 'var(--_stone-2)')}${lit}${line(path`M0 ${floor}H${width}`, 2.5)}${ticks}${figures}`;
};
