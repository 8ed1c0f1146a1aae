// What more protein still adds: straight slopes from one studied intake to the next, and where you are on them. Pure.
import { nothing, svg, type TemplateResult } from 'lit';
import { fitting, label, labelSize, textWidth } from '../../../../ui/base/drawing/label.js';
import { clamp, path, round } from '../../../../ui/base/drawing/path.js';
import { polyline } from '../../../../ui/shared/drawing/lengths.js';
import { picture, type PictureSize } from '../../../../ui/base/drawing/picture.js';
import { line, paint } from '../../../../ui/base/drawing/shape.js';
import { dotted } from '../../../../ui/shared/drawing/lines.js';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  /** Of the slope that ends here; empty for none. */
  readonly label: string;
  /** Its words on the ground. */
  readonly tick: string;
}

export interface ProteinCurveModel {
  /** At least two, from left to right. */
  readonly points: readonly CurvePoint[];
  /** Where you are, with words from long to short. Drawn at the nearest end when outside the points. */
  readonly you?: { readonly x: number; readonly label: readonly string[] } | undefined;
  /** Of the ground: "g per kg". */
  readonly unit: string;
}

/** Height of the line through the points at x, held to the ends. */
export const curveAt = (points: readonly Pick<CurvePoint, 'x' | 'y'>[], x: number): number => {
  const at = clamp(x, points[0]!.x, points.at(-1)!.x);
  const i = Math.max(
    0,
    points.slice(0, -1).findLastIndex((p) => p.x <= at),
  );
  const [a, b] = [points[i]!, points[i + 1]!];
  return a.y + ((b.y - a.y) * (at - a.x)) / (b.x - a.x);
};

export const proteinCurvePicture = (size: PictureSize, { points, you, unit }: ProteinCurveModel): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const first = points[0]!;
  const last = points.at(-1)!;
  const left = Math.max(20, textWidth(first.tick, fs, false, letter) / 2 + 4);
  const right = width - Math.max(16, textWidth(last.tick, fs, false, letter) / 2 + 6);
  const earth = height - fs * 2;
  const top = fs * 3.4;
  const x = (v: number): number => left + ((right - left) * (clamp(v, first.x, last.x) - first.x)) / (last.x - first.x);
  const y = (v: number): number => earth - ((earth - top) * v) / last.y;
  const d = polyline(points.map((p): [number, number] => [x(p.x), y(p.y)]));
  const yx = you ? x(you.x) : 0;
  const yy = you ? y(curveAt(points, you.x)) : 0;
  const youWords = you && fitting(you.label, width - 8, fs, true, letter);
  const wordWidth = youWords ? textWidth(youWords, fs, true, letter) : 0;
  // Words stand left of and above their points; the last one at the edge.
  const words = points.map((p) => {
    const w = textWidth(p.label, fs, false, letter);
    const [px, py] = [x(p.x), y(p.y)];
    if (p === last) return { text: p.label, x: width - 4 - w, y: py - fs * 0.9, w };
    return { text: p.label, x: px - w - 8, y: py - fs * 0.5, w };
  });
  let youY = yy - 8 - fs * 0.8;
  const youX = clamp(yx - wordWidth * 0.7, 4, width - wordWidth - 4);
  // Up until the words of the points are clear.
  for (let i = 0; i < 6; i++)
    if (words.some((o) => o.x < youX + wordWidth + 4 && youX < o.x + o.w + 4 && Math.abs(o.y - youY) < fs * 1.4))
      youY -= fs * 0.5;
  const ends = points.map((p): [number, number] => [
    x(p.x) - textWidth(p.tick, fs, false, letter) / 2,
    x(p.x) + textWidth(p.tick, fs, false, letter) / 2,
  ]);
  // The unit stands in the widest gap between two ticks.
  const gap = ends
    .slice(1)
    .map(([to], i): [number, number] => [ends[i]![1], to])
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  const area = paint(path`${d}V${earth}H${left}z`, 'var(--_leaf-2)', 3, 0);
  const curve = line(d, 2.5);
  const base = line(path`M4 ${earth}H${width - 4}`, 2.5);
  const drop = you ? svg`${dotted(path`M${yx} ${yy + 13}V${earth - 4}`)}` : nothing;
  const marks = points.map((p, i) => {
    const text = p.label ? label(p.label, words[i]!.x, words[i]!.y, { size: fs }) : nothing;
    const tick = label(p.tick, x(p.x), earth + fs * 1.5, { size: fs, anchor: 'middle' });
    return svg`<circle cx=${round(x(p.x))} cy=${round(y(p.y))} r="4.5" fill="var(--_paper)"/>${text}${tick}`;
  });
  const yours = youWords
    ? label(youWords, youX, Math.max(fs, youY), { size: fs, bold: true, halo: 'var(--_paper)' })
    : nothing;
  const own = you ? svg`<circle cx=${round(yx)} cy=${round(yy)} r="8" fill="var(--_amber-2)"/>${yours}` : nothing;
  const measure =
    gap && textWidth(unit, fs, false, letter) < gap[1] - gap[0] - 12
      ? label(unit, (gap[0] + gap[1]) / 2, earth + fs * 1.5, {
          size: fs,
          anchor: 'middle',
          fill: 'var(--_ink-muted)',
        })
      : nothing;
  return picture(size, svg`${area}${curve}${base}${drop}${marks}${own}${measure}`);
};
