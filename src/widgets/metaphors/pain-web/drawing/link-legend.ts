// What the lines of a web mean, in the earth of its picture. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp } from '../../../../ui/base/drawing/path.js';
import { label, textWidth, type Letters } from '../../../../ui/base/drawing/label.js';
import { link } from '../../../../ui/body/drawing/link.js';
import type { PictureSize } from '../../../../ui/base/drawing/picture.js';

const sample = 34;

interface Laid {
  readonly rows: readonly (readonly number[])[];
  /** Text size in px: an entry too long for the room makes all give way. */
  readonly fs: number;
  readonly wide: (i: number) => number;
}

const lay = (texts: readonly string[], room: number, em: number, letter?: Letters): Laid => {
  const own = (text: string, size: number): number => size * 0.6 + textWidth(text, size, true, letter);
  const longest = Math.max(...texts.map((text) => own(text, em)));
  const fs = em * clamp((room - sample) / longest, 0.1, 1);
  const wide = (i: number): number => sample + own(texts[i]!, fs) + fs;
  const rows: number[][] = [[]];
  let used = 0;
  texts.forEach((_, i) => {
    if (used && used + wide(i) - fs > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(i);
    used += wide(i);
  });
  return { rows, fs, wide };
};

/** Height in px of the earth with its legend. */
export const legendHeight = (texts: readonly string[], room: number, em: number, letter?: Letters): number => {
  const { rows, fs } = lay(texts, room, em, letter);
  return fs * (1.2 + 1.7 * rows.length);
};

/** A line with its word for each step shown, from (x, y) down; `em` is the text size in px. */
export const legend = (
  texts: readonly string[],
  x: number,
  y: number,
  { width, letter }: Pick<PictureSize, 'width' | 'letter'>,
  em: number,
): SVGTemplateResult[] => {
  const { rows, fs, wide } = lay(texts, width - 2 * x, em, letter);
  return rows.map((row, r) => {
    const base = y + fs * (1.85 + 1.7 * r);
    const mid = base - fs * 0.34;
    let left = x;
    return svg`${row.map((i) => {
      const at = left;
      left += wide(i);
      const shown = link([at, mid], [at + 9, mid], [at + 20, mid], [at + sample, mid], { step: i + 1 });
      const text = label(texts[i]!, at + sample + fs * 0.5, base, { size: fs, bold: true });
      return svg`${shown}${text}`;
    })}`;
  });
};
