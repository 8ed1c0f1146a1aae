// A person from the side: bell-shaped coat, two-tone limbs, one skin for all. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { head, short, type Hair } from './head.js';
import { path } from './path.js';
import { at } from './picture.js';
import { walk, type Joints, type Pose } from './poses.js';

export interface PersonStyle {
  readonly pose?: Pose;
  readonly hair?: Hair;
  /** Tokens. */
  readonly coat?: string;
  readonly legs?: string;
  /** Height in px of a standing person; 96 when absent. */
  readonly size?: number;
}

/** A limb is its line in the pen with the paint as a thinner line on top. */
const limb = (x: number, y: number, [midX, midY, endX, endY]: Joints, px: number, fill: string): SVGTemplateResult => {
  const d = path`M${x} ${y}L${midX} ${midY} ${endX} ${endY}`;
  return svg`<path d=${d} stroke-width=${px}/><path d=${d} stroke=${fill} stroke-width=${px - 3.5}/>`;
};

const leg = (x: number, y: number, joints: Joints, fill: string): SVGTemplateResult =>
  svg`${limb(x, y, joints, 9, fill)}${at(
    joints[2],
    joints[3],
    svg`<path d="M-4.6 5v-4Q-4-3 0-3t4.4 3L9.8 4Q10.5 5 9.5 5z" fill="var(--_shoe)" stroke="none"/>`,
  )}`;

const arm = (hip: number, joints: Joints, fill: string): SVGTemplateResult =>
  svg`${limb(2.6, hip - 30, joints, 7, fill)}<circle cx=${joints[2]} cy=${joints[3]} r="3" fill="var(--_skin)"/>`;

/** A person with the feet on (x, y), looking right. */
export const person = (
  x: number,
  y: number,
  { pose = walk, hair = short, coat = 'var(--_water-3)', legs = 'var(--_stone-3)', size = 96 }: PersonStyle = {},
): SVGTemplateResult => {
  const { hip, arms } = pose;
  const bell = path`M-4 ${hip - 34.4}Q2 ${hip - 37} 8 ${hip - 35}Q10.6 ${hip - 20} 9 ${hip + 0.6}Q0 ${hip + 3}-9.4 ${hip - 0.8}-9 ${hip - 24}-4 ${hip - 34.4}z`;
  const neck = path`M4 ${hip - 40}v5`;
  return svg`<g stroke="var(--_body-pen)" stroke-width="1.75">${at(
    x,
    y,
    svg`${leg(-2.4, hip, pose.legs[0], legs)}${leg(3, hip, pose.legs[1], legs)}<g transform="rotate(${pose.lean} 0 ${hip})">${arm(
      hip,
      arms[0],
      coat,
    )}<path d=${neck} stroke-width="8"/><path d=${neck} stroke="var(--_skin)" stroke-width="4.5"/><path d=${bell} fill=${coat}/>${at(
      4,
      hip - 45,
      svg`<g transform="rotate(${pose.nod ?? 0})scale(${pose.back ? -1 : 1} 1)">${head(hair)}</g>`,
    )}${arm(hip, arms[1], coat)}</g>`,
    size / 96,
  )}</g>`;
};
