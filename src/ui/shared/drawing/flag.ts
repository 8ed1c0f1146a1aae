// A flag: a goal. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';
import { line, shape } from '../../base/drawing/shape.js';

/** A flag on (x, y), `height` px, its cloth `dir` 1 right or -1 left, at most `room` px long. `fill` is a token. */
export const flag = (
  x: number,
  y: number,
  height: number,
  fill = 'var(--_leaf-3)',
  dir = 1,
  room = 36,
): SVGTemplateResult => {
  const cloth = Math.min(height * 0.5, 36, room) * dir;
  const tall = Math.abs(cloth) * 0.66;
  return svg`${shape(path`M${x} ${y - height}l${cloth} ${tall / 2} ${-cloth} ${tall / 2}z`, fill, { shift: 2 })}${line(path`M${x} ${y}v${-height}`)}`;
};
