// Two wheels on the ground that drive each other where they touch, in stress; a person walks in the large one. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cycleLinks, strength, type CycleLink, type CycleLinkId, type CycleNode } from '../../../science/body/cycle.js';
import type { Levels } from '../../../science/body/factors.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { walk } from '../../../ui/base/drawing/poses.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { pill } from '../../../ui/body/drawing/pill.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { bend } from '../../../ui/shared/drawing/poses.js';
import { besides, hill, wayOut } from './drawing/scene.js';
import { grip, heads, onWheel, rim, type Wheel } from './drawing/wheel.js';

export interface PainCycleModel {
  readonly levels: Levels;
  /** The link that stands open. */
  readonly broken: CycleLinkId | undefined;
  readonly words: Readonly<Record<CycleNode, string>>;
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** Where the disc is by which it is taken out. */
  readonly disc: number;
  /** What of it falls out. */
  readonly gap: readonly [number, number];
}

/** Where each link runs, in degrees clockwise from the right, the way its wheel turns. */
const places: Readonly<Record<CycleLinkId, Place>> = {
  'stress-tension': { from: 160.5, to: 280, disc: 222, gap: [204, 240] },
  'tension-pain': { from: 280, to: 400, disc: 340, gap: [324, 400] },
  'pain-stress': { from: 40, to: 160.5, disc: 130, gap: [40, 146] },
  'stress-habits': { from: 340.5, to: 245, disc: 288, gap: [312, 264] },
  'habits-sleep': { from: 245, to: 115, disc: 180, gap: [206, 154] },
  'sleep-stress': { from: 115, to: -19.5, disc: 46, gap: [70, 22] },
};

interface Plan {
  readonly height: number;
  readonly floor: number;
  readonly fs: number;
  readonly large: Wheel;
  readonly small: Wheel;
}

/** Both wheels stand on the ground and touch; to the right is room to walk out. */
const plan = ({ width, em }: Omit<PictureSize, 'height'>): Plan => {
  const r = some(Math.min((width - 24) / 3.85, em * 7.2));
  const fs = Math.min(labelSize(width, em), r * 0.24);
  const floor = Math.round(2.5 * r + fs * 0.6);
  const left = Math.max(Math.min(18, width * 0.05), (width - 3.85 * r) * 0.42);
  const large: Wheel = { x: left + r * (0.5 + Math.SQRT2), y: floor - r - 4, r, turn: 1 };
  const small: Wheel = { x: left + r / 2, y: floor - r / 2 - 4, r: r / 2, turn: -1 };
  return { height: Math.round(floor + fs * 2.9), floor, fs, large, small };
};

export const painCyclePicture = (size: Omit<PictureSize, 'height'>, m: PainCycleModel): TemplateResult => {
  const { width, letter } = size;
  const { height, floor, fs, large, small } = plan(size);
  const { x, r } = large;
  const wheels = { 1: large, 2: small };
  const open = cycleLinks.find(({ id }) => id === m.broken)?.circle;
  const thick = (force: number): number => (4 + 6 * force) * Math.min(1, r / 70);
  const drawn = (l: CycleLink): SVGTemplateResult => {
    const { from, to, gap } = places[l.id];
    const force = strength(l, m.levels);
    const runs = l.id !== m.broken && force > 0;
    const style = { px: thick(runs ? force : 0.5), fill: runs ? 'var(--_amber-2)' : 'var(--_paper)' };
    return rim(wheels[l.circle], from, to, style, l.id === m.broken ? gap : undefined);
  };
  /** A wheel turns while none of its links is open and something runs along one; less when the other no longer drives it. */
  const turning = ([1, 2] as const).map((circle) => {
    const most = Math.max(...cycleLinks.map((l) => (l.circle === circle ? strength(l, m.levels) : 0)));
    return open === circle || !most ? nothing : heads(wheels[circle], thick(most), !!open);
  });
  const grips = cycleLinks.map(({ id, circle }) =>
    grip(wheels[circle], places[id].disc, clamp(r * 0.13, 6, 12), id, id === m.broken),
  );
  const bead = (node: CycleNode, degrees: number, lit = false): SVGTemplateResult => {
    const [at, y] = onWheel(large, degrees);
    const wide = textWidth(m.words[node], fs, true, letter) + fs * 1.5;
    // Never past the edge of the picture, however long the word.
    const middle = clamp(at, wide / 2 + 3, width - wide / 2 - 3);
    const box = pill(middle, y, wide, fs * 2);
    const fill = lit ? 'var(--_on-glow,var(--_body-pen))' : 'var(--_ink)';
    const name = label(m.words[node], middle, y + fs * 0.36, { size: fs, bold: true, anchor: 'middle', fill });
    return svg`<path d=${box} fill=${lit ? 'var(--_glow)' : 'var(--_paper)'} stroke="none"/>${line(box)}${name}`;
  };
  const beads = [bead('tension', 280), bead('pain', 40), bead('stress', 160.5, true)];
  const out = open === 1;
  const foot = floor - 4 - thick(0.5) * 0.5 - 2;
  const body = person(0, 0, {
    pose: open ? walk : bend,
    hair: bun,
    coat: 'var(--_leaf-3)',
    size: r * 0.98,
  });
  const walker = glide(out ? x + r * 1.42 : x + r * 0.06, foot, body);
  const room = { width, height };
  const sky = svg`${backdrop(room, 'var(--_sky)')}${light(Math.max(r * 0.6, small.x), r * 0.44, r * 0.33)}`;
  const land = svg`${ground(width, height, floor, 'var(--_leaf-2)')}${hill(width, large, floor)}`;
  const words = besides(m.words, small, x - r - 14, floor, fs, letter);
  const way = out ? wayOut(large, floor, thick(0.5), places[m.broken!].disc) : nothing;
  return picture(room, svg`${sky}${land}${cycleLinks.map(drawn)}${turning}${words}${way}${beads}${grips}${walker}`);
};
