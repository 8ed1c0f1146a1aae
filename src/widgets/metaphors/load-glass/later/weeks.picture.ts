// Four small glasses, one for the end of each week: the still form of the days. Pure: levels in, SVG out.
import { svg, type TemplateResult } from 'lit';
import { ground } from '../../../../ui/shared/drawing/ground.js';
import { label, labelSize } from '../../../../ui/base/drawing/label.js';
import { backdrop, picture, type PictureSize } from '../../../../ui/base/drawing/picture.js';
import { glass, spill } from '../glass.js';

export interface SmallGlass {
  /** 0 to 1.3; 1 is the rim. */
  readonly level: number;
  /** Size of the glass, 0 to 1. */
  readonly capacity: number;
}

export const weeksPicture = (size: PictureSize, glasses: readonly SmallGlass[]): TemplateResult => {
  const { width, height, em } = size;
  const fs = labelSize(width, em);
  const floor = height - fs * 1.75;
  const pitch = width / glasses.length;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${ground(width, height, floor, 'var(--_stone-2)')}${glasses.map(
      ({ level, capacity }, i) => {
        const x = pitch * (i + 0.5);
        const tall = (floor - 18) * (0.74 + 0.22 * capacity);
        const g = { x, floor, half: Math.min(pitch * 0.3, tall * 0.42) * (0.76 + 0.24 * capacity), tall };
        const week = label(String(i + 1), x, height - fs * 0.5, { size: fs, bold: true, anchor: 'middle' });
        return svg`${spill(g, level, width)}${glass(g, level, `week-${i}`)}${week}`;
      },
    )}`,
  );
};
