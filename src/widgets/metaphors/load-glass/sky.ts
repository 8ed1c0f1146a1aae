// What falls into the glass: clouds laid out in rows so that nothing overlaps, each with its own drops. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cloud, cloudHeight, cloudWidth } from '../../../ui/body/drawing/cloud.js';
import { label, type Letters } from '../../../ui/base/drawing/label.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { drop } from '../../../ui/body/drawing/water.js';

/** One load: its word and how heavily it rains, 0 to 1. */
export interface Load {
  readonly word: string;
  readonly level: number;
}

interface Placed {
  readonly load: Load;
  readonly x: number;
  readonly row: number;
  readonly w: number;
}

/** Rows from left to right; a tall sky gives every cloud its own row, alternately left and right as in a real sky. */
const layOut = (clouds: readonly Load[], width: number, size: number, rows: number, letter?: Letters): Placed[] => {
  const room = width - 16;
  const widths = clouds.map(({ word }) => Math.min(cloudWidth(word, size, letter), room));
  if (rows >= clouds.length)
    return clouds.map((load, row) => {
      const w = widths[row]!;
      const share = [0.72, 0.12, 0.62][row]!;
      return { load, row, w, x: 8 + w / 2 + (room - w) * (clouds.length === 1 ? 0.5 : share) };
    });
  const placed: Placed[] = [];
  let rest = clouds.map((load, i) => ({ load, w: widths[i]! }));
  for (let row = 0; row < rows && rest.length; row++) {
    const inRow: typeof rest = [];
    let used = 0;
    for (const next of rest) {
      if (inRow.length && used + next.w + 12 > room) continue;
      inRow.push(next);
      used += next.w + 12;
    }
    rest = rest.filter((next) => !inRow.includes(next));
    const gap = (room - used + 12) / (inRow.length + 1);
    // Alone in its row, a cloud leaves the middle, so that rows do not stack up as a column.
    let x = 8 + (inRow.length === 1 ? (room - used + 12) * (row % 2 ? 0.7 : 0.25) : gap);
    for (const { load, w } of inRow) {
      placed.push({ load, row, w, x: x + w / 2 });
      x += w + 12 + (inRow.length > 1 ? gap : 0);
    }
  }
  return placed;
};

/** Clouds, their drops, and "+2" for those without room, inside `width` x `height`. */
export const sky = (
  { width, height, letter }: PictureSize,
  loads: readonly Load[],
  size: number,
  phase: number,
): SVGTemplateResult => {
  const three = loads.slice(0, 3);
  const needed = cloudHeight(size) + 22;
  const rows = Math.max(1, Math.min(three.length, Math.floor((height - 4) / needed)));
  const placed = layOut(three, width, size, rows, letter);
  const used = Math.max(0, ...placed.map(({ row }) => row)) + 1;
  const pitch = (height - 4) / used;
  const fall = Math.min(pitch - cloudHeight(size) - 4, 44);
  const above = Math.max(3, (pitch - cloudHeight(size) - fall) * 0.6);
  const more = loads.length - placed.length;
  const last = placed.at(-1);
  const lastEnd = last ? last.x + last.w / 2 + 10 : 8;
  const roomy = lastEnd + size * 1.6 < width;
  const moreY = last ? last.row * pitch + above + cloudHeight(size) : 0;
  const beside = -cloudHeight(size) * 0.28;
  const below = Math.min(fall + size, pitch - above - cloudHeight(size));
  const rest =
    more > 0 && last
      ? label('+' + more, roomy ? lastEnd : width - 8, moreY + (roomy ? beside : below), {
          size,
          bold: true,
          halo: 'var(--_sky)',
          ...(roomy ? {} : { anchor: 'end' as const }),
        })
      : nothing;
  return svg`${placed.map(({ load, x, row, w }, i) => {
    const y = row * pitch + above + cloudHeight(size);
    const count = Math.round(Math.max(0, Math.min(1, load.level)) * 4);
    const drops = Array.from({ length: count }, (_, k) => {
      const slack = Math.max(0, fall - 22);
      const down = (([0.1, 0.75, 0.35, 1][(k + i) % 4]! + phase) % 1.001) * slack;
      return drop(x + ((k + 0.5) / count - 0.5) * w * 0.72, y + 6 + down, Math.max(8, Math.min(17, fall - 6)));
    });
    return svg`${drops}${cloud(load.word, x, y, size, w, letter)}`;
  })}${rest}`;
};
