// The scores of other moments on the road of pain-scale: a pole with its word, clear of the person, the sign and each other. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label, textWidth } from '../../../../ui/base/drawing/label.js';
import { clamp, path, round } from '../../../../ui/base/drawing/path.js';
import { line } from '../../../../ui/base/drawing/shape.js';
import { valueX, type Box, type Scene } from '../pain-scale.picture.js';

export interface Mark {
  readonly value: number;
  readonly word: string;
}

const apart = (a: Box, b: Box): boolean => a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3];

/** Poles first, words over them. Moments with the same score share one pole. */
export function marks({ size, y, edge, open, fs, taken }: Scene, all: readonly Mark[]): SVGTemplateResult {
  const { width, letter } = size;
  const boxes = [...taken];
  const pole = (x: number, stalk: number): SVGTemplateResult =>
    svg`${line(path`M${x} ${y(x)}v${-stalk}`, 1.75)}<circle cx=${round(x)} cy=${round(y(x) - stalk)} r="5" fill="var(--_paper)"/>`;
  const mark = ([value, word]: [number, string]): [stalk: SVGTemplateResult, word?: SVGTemplateResult] => {
    const x = valueX(value, size);
    const half = textWidth(word, fs, false, letter) / 2 + 2;
    const clear = open || Math.abs(x - edge) > half + 8 ? x : x < edge ? edge - half - 8 : edge + half + 8;
    const middle = clamp(clear, half + 4, width - half - 4);
    for (let stalk = fs * 2; y(x) - stalk - fs * 1.9 > 4; stalk += Math.max(2, fs * 0.5)) {
      const bottom = y(x) - stalk - 8;
      const box: Box = [middle - half, bottom - fs, middle + half, bottom + 14];
      if (boxes.some((other) => !apart(box, other))) continue;
      boxes.push(box);
      return [pole(x, stalk), label(word, middle, bottom - 2, { size: fs, anchor: 'middle', halo: 'var(--_sky)' })];
    }
    return [pole(x, fs)];
  };
  const shared = new Map<number, string>();
  for (const { value, word } of all) shared.set(value, [shared.get(value), word].filter(Boolean).join(', '));
  const placed = [...shared].map(mark);
  return svg`${placed.map(([stalk]) => stalk)}${placed.map(([, word]) => word)}`;
}
