// A looking-glass on a back from the side: two vertebrae, the disc between them that stands out, and a nerve. In a room of 200 by
// 200 px around (0, 0). The bulge shrinks away behind the disc; dotted is where it first was. Nothing red, no pointed nerve. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { glide } from '../../../../ui/base/drawing/glide.js';
import { line } from '../../../../ui/base/drawing/shape.js';
import { dotted } from '../../../../ui/shared/drawing/lines.js';
import { within } from '../../../../ui/shared/drawing/within.js';

const round = 'M-100 0a100 100 0 1 0 200 0 100 100 0 1 0-200 0z';
const upper = 'M-25-130Q-17-80-27-40-28-32-20-31H58Q66-32 65-40 57-80 63-130z';
const lower = 'M-20 13H58Q66 14 65 22 57 50 65 74 66 81 58 82H-20Q-28 81-27 74-17 50-27 22-28 14-20 13z';
const disc = 'M-18-27H56Q66-27 66-9 66 9 56 9H-18Q-28 9-28-9-28-27-18-27z';
const next = 'M-18 86H56Q66 86 66 104 66 122 56 122H-18Q-28 122-28 104-28 86-18 86z';
const rim = 'H-26Q-50-23-50-9T-26 5H';
const bulge = `M10-23${rim}10z`;
/** Of the first scan, up to the disc. */
const was = `M-13-23${rim}-13`;
const nerve = 'M-52-130Q-58-50-76-4T-112 130';
const water = 'var(--_water-3)';

/** How far the bulge stands out at the first scan, and where it draws back to: px. */
const [out, back] = [-14, 16];

/** `later`: 0 at the first scan to 1, months later. */
export const lens = (later: number): SVGTemplateResult => {
  const stands = (content: SVGTemplateResult): SVGTemplateResult => glide(out + (back - out) * later, 0, content);
  const bone = (d: string, fill: string): SVGTemplateResult => svg`<path d=${d} fill=${fill}/>`;
  const bones = svg`${[upper, lower].map((d) => bone(d, 'var(--_skin)'))}${bone(next, 'var(--_water-2)')}`;
  const stroke = (px: number, paint: string): SVGTemplateResult =>
    svg`<path d=${nerve} stroke-width=${px} stroke=${paint} stroke-linecap="butt"/>`;
  const band = svg`${stroke(13, 'var(--_pen)')}${stroke(9, 'var(--_amber-2)')}`;
  // Lines first, paint over them: bulge and disc are one thing.
  const lines = svg`${stands(svg`<path d=${bulge} stroke-width="4"/>`)}<path d=${disc} stroke-width="4"/>`;
  const paint = svg`${stands(svg`<path d=${bulge} fill=${water} stroke="none"/>`)}<path d=${disc} fill=${water} stroke="none"/>`;
  const first = svg`<g transform="translate(${out} 0)">${dotted(was, 1.75)}</g>`;
  const seen = svg`<path d=${round} fill="var(--_sun)" stroke="none"/>${bones}${band}${first}${lines}${paint}`;
  return svg`${within('lens', round, seen)}${line(round, 2.5)}`;
};
