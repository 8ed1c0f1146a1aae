// The light as a measure: a goal, or time that runs out. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { light } from '../../base/drawing/light.js';
import { clamp, round } from '../../base/drawing/path.js';

/** The light at (px, py) with a line when it works: a share of it, 0 to 1, painted from the top. */
export const ring = (px: number, py: number, pr: number, share: number): SVGTemplateResult => {
  const [x, y, r] = [round(px), round(py), round(pr)];
  const pen = round(clamp(pr * 0.12, 4, 7));
  const done = `${round(Math.min(1, share) * 100)} 100`;
  const top = `rotate(-90 ${x} ${y})`;
  const lamp = light(px, py, pr);
  const whole = svg`<circle cx=${x} cy=${y} r=${r} stroke-dasharray="0 5" stroke-width=${1.5}/>`;
  const part = svg`<circle cx=${x} cy=${y} r=${r} stroke="var(--_water-4)" stroke-width=${pen} pathLength="100" stroke-dasharray=${done} transform=${top}/>`;
  return svg`${lamp}${whole}${share > 0 ? part : nothing}`;
};
