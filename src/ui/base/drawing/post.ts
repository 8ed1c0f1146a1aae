// A signpost: the border between two stretches of a road, with its words. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { label, textWidth, type Letters } from './label.js';
import { path } from './path.js';
import { shape } from './shape.js';

/** Width and height in px of a sign with that text. */
export const signSize = (text: string, size: number, letter?: Letters): [width: number, height: number] => [
  textWidth(text, size, true, letter) + size * 1.4,
  size * 1.85,
];

const box = (x: number, y: number, w: number, h: number, r: number): string =>
  path`M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - w}q${-r} 0 ${-r} ${-r}v${2 * r - h}q0 ${-r} ${r} ${-r}z`;

/**
 * A post from its foot (x, y) up to `top`, its sign around `signX`: near the edge of a picture the sign may stand beside
 * its post. `size` is the text size in px, `letter` as in PictureSize.
 */
export const post = (
  text: string,
  x: number,
  y: number,
  top: number,
  size: number,
  signX = x,
  letter?: Letters,
): SVGTemplateResult => {
  const [w, h] = signSize(text, size, letter);
  return svg`${shape(box(x - 4, top + h, 8, y - top - h + 1, 1), 'var(--_amber-2)', { shift: 1.5 })}${shape(
    box(signX - w / 2, top, w, h, 4),
    'var(--_paper)',
    { shift: 2 },
  )}${label(text, signX, top + h / 2 + size * 0.36, { size, anchor: 'middle', bold: true })}`;
};
