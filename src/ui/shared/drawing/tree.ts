// A tree that shows how moist it is: green and full, half amber, or dry and thin. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';
import { at } from '../../base/drawing/picture.js';
import { line, paint } from '../../base/drawing/shape.js';
import { shiftFor } from './lines.js';

/** A tree standing on (x, y), `height` px; `moisture` 0 to 1; `turn`: the class by which its colour changes. */
export const tree = (
  x: number,
  y: number,
  height: number,
  moisture = 1,
  kind: 'lens' | 'round' = 'lens',
  turn = '',
): SVGTemplateResult => {
  const dry = moisture < 0.34;
  const crown = height * 0.83;
  const foot = -height * 0.19;
  const half = height * (kind === 'lens' ? 0.21 : 0.27) * (dry ? 0.78 : 1);
  const top = foot - crown * (kind === 'lens' ? 0.98 : 0.84);
  const tall = foot - top;
  const d =
    kind === 'lens'
      ? path`M0 ${top}C${half * 0.5} ${top + tall * 0.2} ${half} ${top + tall * 0.42} ${half} ${top + tall * 0.64}` +
        path`C${half} ${foot - tall * 0.12} ${half * 0.4} ${foot - tall * 0.03} 0 ${foot}` +
        path`C${-half * 0.4} ${foot - tall * 0.03} ${-half} ${foot - tall * 0.12} ${-half} ${top + tall * 0.64}` +
        path`C${-half} ${top + tall * 0.42} ${-half * 0.5} ${top + tall * 0.2} 0 ${top}z`
      : path`M${-half * 0.7} ${top + tall * 0.15}A${half} ${tall / 2} 0 1 1 0 ${foot}A${half} ${tall / 2} 0 0 1 ${-half * 0.7} ${top + tall * 0.15}z`;
  const ribs = [0.3, 0.55, 0.8]
    .map((t, i) => {
      const reach = half * (dry ? 1.12 : 0.62) * [1, 0.86, 0.58][i]!;
      const low = foot - tall * t * 0.72;
      return path`M${-reach} ${low - reach * 0.75}L0 ${low}l${reach} ${-reach * 0.75}`;
    })
    .join('');
  const shift = shiftFor(height * 0.6);
  const leaves = svg`<g class=${turn || nothing} fill=${dry ? 'var(--_amber-2)' : 'var(--_leaf-3)'}>${paint(d, 'inherit', shift)}</g>`;
  const wilting = !dry && moisture < 0.74 ? svg`<g opacity=".5">${paint(d, 'var(--_amber-2)', shift)}</g>` : nothing;
  const dashes = kind === 'lens' ? (dry ? '78 16 6' : '86 7 7') : dry ? '84 16' : '93 7';
  const offset = kind === 'lens' ? 0 : dry ? -8 : -3.5;
  const edge = svg`<path d=${d} pathLength="100" stroke-width="2" stroke-dasharray=${dashes} stroke-dashoffset=${offset}/>`;
  const trunk = line(path`M0 0V${foot - tall * 0.7}${ribs}`);
  return at(x, y, svg`${leaves}${wilting}${edge}${trunk}`);
};
