// The lever: the control itself, as large as a hand needs. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { clamp, path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { shape } from '../../../../ui/base/drawing/shape.js';
import { dotted } from '../../../../ui/shared/drawing/lines.js';
import { moved } from './muscle-cell.js';

/** Degrees it leans. */
const lean = 38;

/** A lever on (x, y), `long` px; its knob stands left when the muscle is tight. Dotted: where it can go. */
export const lever = (x: number, y: number, long: number, tight: boolean): SVGTemplateResult => {
  const knob = clamp(long * 0.22, 17, 26);
  const half = long * 0.46;
  const tip = (side: number): readonly [number, number] => {
    const turn = (lean * Math.PI) / 180;
    return [side * long * Math.sin(turn), -long * Math.cos(turn)];
  };
  const [ox, oy] = tip(tight ? 1 : -1);
  const round = path`a${knob} ${knob} 0 1 1 ${2 * knob} 0a${knob} ${knob} 0 1 1 ${-2 * knob} 0`;
  const ghost = dotted(path`M${ox - knob} ${oy}${round}`, 1.75);
  const gap = knob * 1.25;
  const arc = dotted(
    path`M${-Math.abs(ox) + gap} ${oy - knob * 0.5}Q0 ${-long * 1.04} ${Math.abs(ox) - gap} ${oy - knob * 0.5}`,
    1.75,
  );
  const rod = path`M0 ${-long * 0.12}V${-long}`;
  const stick = svg`<path d=${rod} stroke-width="15"/><path d=${rod} stroke="var(--_paper)" stroke-width="11"/>`;
  const grip = svg`<circle cy=${-long} r=${knob} fill="var(--_paper)"/><circle cy=${-long} r=${knob - 4} fill="var(--_accent)" stroke="none"/>`;
  const bend = long * 0.12;
  const up = path`M${-half} 0v${-long * 0.18}q0 ${-bend} ${bend} ${-bend}h${2 * (half - bend)}`;
  const foot = shape(path`${up}q${bend} 0 ${bend} ${bend}v${long * 0.18}z`, 'var(--_stone-3)', { shift: 3 });
  const slot = svg`<path class="pivot" d=${path`M${-half * 0.5} ${-long * 0.16}h${half}`}/>`;
  const wide = Math.abs(ox) + knob;
  const target = svg`<path d=${path`M${-wide} ${-long - knob}H${wide}V0H${-wide}z`} fill="transparent" stroke="none"/>`;
  const arm = moved(`rotate(${tight ? -lean : lean}deg)`, svg`${stick}${grip}`);
  return at(x, y, svg`<g data-lever>${target}${ghost}${arc}${arm}${foot}${slot}</g>`);
};
