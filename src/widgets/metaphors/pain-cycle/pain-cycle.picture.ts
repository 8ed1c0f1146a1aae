// Two circles that meet in stress: above each other in a narrow room, beside each other in a wide one. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cycleLinks, strength, type CycleLink, type CycleLinkId, type CycleNode } from '../../../science/body/cycle.js';
import type { Levels } from '../../../science/body/factors.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { link as bent } from '../../../ui/body/drawing/link.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { walk } from '../../../ui/base/drawing/poses.js';
import { bend } from '../../../ui/shared/drawing/poses.js';
import { bead, onRing, ringLink, type Bead, type Ring } from './drawing/ring-of-links.js';
import { line } from '../../../ui/base/drawing/shape.js';

export interface PainCycleModel {
  readonly levels: Levels;
  /** The link that stands open. */
  readonly broken: CycleLinkId | undefined;
  readonly words: Readonly<Record<CycleNode, string>>;
}

/** Where each word stands, in degrees from the right, clockwise: [narrow, wide]. */
const places: Record<1 | 2, readonly (readonly [CycleNode, number, number])[]> = {
  1: [
    ['stress', 90, 0],
    ['tension', 210, 120],
    ['pain', 330, 240],
  ],
  2: [
    ['stress', 270, 180],
    ['habits', 30, 300],
    ['sleep', 150, 60],
  ],
};

interface Plan {
  readonly height: number;
  readonly fs: number;
  readonly wide: boolean;
  readonly rings: Readonly<Record<1 | 2, Ring>>;
}

/** Room for both circles: beside each other where the words leave them enough. */
const plan = ({ width, em, letter }: Omit<PictureSize, 'height'>, words: PainCycleModel['words']): Plan => {
  const usual = labelSize(width, em);
  const pill = (node: CycleNode, fs: number): number => textWidth(words[node], fs, true, letter) + fs * 1.8;
  // Two words stand side by side: with very large text they are drawn as large as they can be.
  const pair = Math.max(pill('habits', usual) + pill('sleep', usual), pill('tension', usual) + pill('pain', usual));
  const fs = some(Math.min(usual, (usual * (width - 14)) / pair));
  const widest = Math.max(...(Object.keys(words) as CycleNode[]).map((node) => pill(node, fs)));
  const wide = width >= 34 * em;
  const pad = fs * 1.6;
  if (wide) {
    const r = some(Math.min(em * 9, (width - widest - 2 * pad) / 3.4));
    const y = r + pad;
    return {
      height: Math.round(2 * (r + pad)),
      fs,
      wide,
      rings: { 1: { x: width / 2 - r, y, r }, 2: { x: width / 2 + r, y, r } },
    };
  }
  // Two words side by side at cos 30 degrees; where they do not fit, the circle is taller than they are apart.
  const r = some(clamp((width - widest - 8) / 1.74, Math.min(em * 5, width * 0.26), em * 7.5));
  const x = width / 2;
  return {
    height: Math.round(4 * r + 2 * pad),
    fs,
    wide,
    rings: { 1: { x, y: pad + r, r }, 2: { x, y: pad + 3 * r, r } },
  };
};

export const painCyclePicture = (size: Omit<PictureSize, 'height'>, m: PainCycleModel): TemplateResult => {
  const { height, fs, wide, rings } = plan(size, m.words);
  const room = size.width - 8;
  const beads = (circle: 1 | 2): Partial<Record<CycleNode, Bead>> =>
    Object.fromEntries(
      places[circle].map(([node, narrow, across]) => {
        const word = m.words[node];
        const width = Math.min(textWidth(word, fs, true, size.letter) + fs * 1.8, room / (wide ? 1 : 2));
        return [node, { at: wide ? across : narrow, word, width, height: fs * 2.1 }];
      }),
    );
  const of = { 1: beads(1), 2: beads(2) };
  const brokenIn = (circle: 1 | 2): boolean => cycleLinks.some((l) => l.circle === circle && l.id === m.broken);
  /** Turning is ember; a circle that stands open runs down, in the colour of water. */
  const style = (l: CycleLink) => {
    const force = strength(l, m.levels);
    return {
      px: 2 + 5 * force,
      stroke: brokenIn(l.circle) ? 'var(--_water-5)' : 'var(--_ember-3)',
      idle: force === 0,
      still: brokenIn(l.circle),
      broken: l.id === m.broken,
    };
  };
  const drawn = (l: CycleLink): SVGTemplateResult =>
    ringLink(rings[l.circle], of[l.circle][l.from]!, of[l.circle][l.to]!, style(l));
  // Stress also disturbs sleep by itself: across the second circle, opened with the link of drinking and smoking.
  const across = (): SVGTemplateResult => {
    const to = cycleLinks.find(({ id }) => id === 'habits-sleep')!;
    const ring = rings[2];
    const [sx, sy] = onRing(ring, of[2].stress!.at);
    const [ex, ey] = onRing(ring, of[2].sleep!.at);
    const tall = fs * 1.05;
    const half = (node: CycleNode): number => of[2][node]!.width / 2;
    const { stroke, broken, idle } = style(to);
    const from: readonly [number, number] = wide ? [sx + half('stress') + 5, sy + 4] : [sx + 8, sy + tall + 5];
    const end: readonly [number, number] = wide
      ? [ex - 8, ey - tall - 8]
      : [ex + Math.min(26, half('sleep') * 0.5), ey - tall - 8];
    const middle: readonly [number, number] = wide
      ? [(from[0] + end[0]) / 2 + 18, (from[1] + end[1]) / 2 - 14]
      : [(from[0] + end[0]) / 2 + 22, (from[1] + end[1]) / 2 + 2];
    return bent(from, middle, middle, end, { stroke, step: broken || idle ? 3 : 1, px: 2 });
  };
  const stands = rings[1];
  const tall = stands.r * (wide ? 0.98 : 0.86);
  const foot = stands.y + tall * (wide ? 0.5 : 0.36);
  const eased = brokenIn(1);
  const lit = (node: CycleNode): boolean => node === 'stress';
  const whole = { width: size.width, height };
  const sun = light(stands.x + stands.r * 0.1, stands.y - stands.r * 0.06, stands.r * 0.52);
  const earth = line(path`M${stands.x - stands.r * 0.5} ${foot}h${stands.r}`);
  const pose = eased ? walk : bend;
  const someone = person(stands.x - tall * 0.06, foot, { pose, hair: bun, coat: 'var(--_leaf-3)', size: tall });
  const names = ([1, 2] as const).map((circle) =>
    Object.entries(of[circle]).map(([node, each]) =>
      circle === 2 && node === 'stress' ? nothing : bead(rings[circle], each, fs, lit(node as CycleNode)),
    ),
  );
  const wall = backdrop(whole, 'var(--_room)');
  return picture(whole, svg`${wall}${sun}${earth}${someone}${across()}${cycleLinks.map(drawn)}${names}`);
};
