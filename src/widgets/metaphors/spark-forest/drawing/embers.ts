// What is left of a fire: coals that glow, and smoke that rises. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { smoke } from '../../../../ui/body/drawing/fire.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { paint, shape } from '../../../../ui/base/drawing/shape.js';

/** Smoke from (x, y) up to the right, as far as `top`, in puffs of about `r` px; of class `smoke`, so that it may drift. */
export const plume = (x: number, y: number, top: number, r: number): SVGTemplateResult => {
  const puffs = [0, 0.3, 0.62, 1].map((up, i) =>
    smoke(x + up * up * r * 5 + (i % 2 ? r : 0), y + (top - y) * up, r * [0.7, 0.95, 1.1, 0.8][i]!),
  );
  return svg`<g class="smoke">${puffs}</g>`;
};

const coal = (x: number, y: number, r: number): string =>
  path`M${x - r} ${y}q${r * 0.2} ${-r * 0.9} ${r} ${-r * 0.9}t${r} ${r * 0.9}z`;

/** What glows without a flame, on (x, y), `r` px to each side. */
export const ember = (x: number, y: number, r: number): SVGTemplateResult =>
  svg`${shape(coal(x, y, r), 'var(--_ember-2)', { shift: 1.5 })}${paint(coal(x, y - 1, r * 0.55), 'var(--_amber-2)', 0)}`;
