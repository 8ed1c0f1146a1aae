// The chosen score in the picture: its dot, when and how much, and its note beside it. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { chosen } from '../../../../../ui/shared/drawing/chart.js';
import { label, textWidth } from '../../../../../ui/base/drawing/label.js';
import { clipped } from '../../../../../ui/shared/drawing/clipped.js';
import { clamp } from '../../../../../ui/base/drawing/path.js';
import { plotOf, type Spot } from '../../pain-chart.picture.js';

/** `first`: when and how much; `second`: the note, '' for none. */
export function pick({ x, y, size }: Spot, [first, second]: readonly [string, string]): unknown {
  const { width, letter } = size;
  const { left, right, top, ground, fs } = plotOf(size);
  if (x < left - 1 || x > width) return nothing;
  const most = Math.max(right - left - fs * 2, fs * 6);
  const room = Math.max(textWidth(first, fs, true, letter), textWidth(second.slice(0, 160), fs, false, letter));
  const wide = Math.min(room, most);
  const beside = x + fs + wide <= width - 6 ? x + fs : clamp(x - fs - wide, 6, Math.max(6, width - wide - 6));
  const base = clamp(y - fs * 0.1, top + fs, ground - fs * 2.4);
  const text = (said: string, dy: number, bold: boolean): SVGTemplateResult =>
    label(clipped(said.slice(0, 160), most, fs, letter), beside, base + dy, { size: fs, bold, halo: 'var(--_room)' });
  return svg`${chosen(x, y, ground)}${text(first, 0, true)}${second ? text(second, fs * 1.3, false) : nothing}`;
}
