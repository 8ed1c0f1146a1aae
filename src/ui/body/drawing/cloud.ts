// A cloud with a word in it: something that pours. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label, textWidth, type Letters } from '../../base/drawing/label.js';
import { clipped } from '../../shared/drawing/clipped.js';
import { path } from '../../base/drawing/path.js';
import { at } from '../../base/drawing/picture.js';
import { natural } from '../../shared/drawing/lines.js';

/** Width in px of a cloud around the word at that text size; `letter` as in PictureSize. */
export const cloudWidth = (word: string, size: number, letter?: Letters): number =>
  Math.max(textWidth(word, size, false, letter), size * 3) + size * 2.6;

export const cloudHeight = (size: number): number => size * 3.3;

export interface CloudStyle {
  /** At most so many px wide: a longer word is cut. */
  readonly room?: number;
  readonly letter?: Letters | undefined;
  /** A token. */
  readonly fill?: string;
  readonly pen?: number;
}

/** A cloud whose underside lies at `y`, around x. */
export const cloud = (
  word: string,
  x: number,
  y: number,
  size: number,
  { room = Infinity, letter, fill = 'var(--_paper)', pen = 2 }: CloudStyle = {},
): SVGTemplateResult => {
  const half = Math.min(cloudWidth(word, size, letter), room) / 2;
  const h = cloudHeight(size);
  const side = h * 0.28;
  const top =
    path`C${-half * 0.72} ${-h * 0.86} ${-half * 0.34} ${-h * 0.9} ${-half * 0.18} ${-h * 0.76}` +
    path`C${-half * 0.04} ${-h * 1.04} ${half * 0.44} ${-h * 1.04} ${half * 0.5} ${-h * 0.72}` +
    path`C${half * 0.72} ${-h * 0.84} ${half - side * 0.3} ${-h * 0.74} ${half - side * 0.62} ${-h * 0.54}`;
  const right = path`C${half + side * 0.24} ${-h * 0.5} ${half + side * 0.2} 0 ${half - side} 0`;
  const under = path`H${-half + side}`;
  const left = path`C${-half - side * 0.3} 0 ${-half - side * 0.3} ${-h * 0.5} ${-half + side * 0.55} ${-h * 0.52}z`;
  const d = path`M${-half + side * 0.55} ${-h * 0.52}${top}${right}${under}${left}`;
  return at(
    x,
    y,
    svg`${natural(d, fill, { pen })}${label(clipped(word, half * 2 - size * 1.6, size, letter), 0, -h * 0.22, { size, anchor: 'middle', bold: true })}`,
  );
};
