// The web in a wide room: every factor on the rim, threads between, the chosen one's links drawn out. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Domain, FactorId } from '../../../science/body/factors.js';
import { feeds } from '../../../science/body/web.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { link, thread, type Point } from '../../../ui/body/drawing/link.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { legend, legendHeight } from './drawing/link-legend.js';
import { discNode, type WebModel } from './node.js';
import { ofDomain, type Around } from './state.js';

export interface PainWebModel extends WebModel {
  readonly around: Around;
  /** What each kind of line means, as many as there are steps. */
  readonly steps: readonly string[];
  readonly domains: Readonly<Record<Domain, string>>;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: 1 | -1;
}

/** Widest word in px, and half the width of the web between the words. */
const measure = ({ width, em, letter }: Omit<PictureSize, 'height'>, m: PainWebModel): { fs: number; half: number } => {
  const fs = labelSize(width, em);
  const wide = (side: readonly FactorId[]): number =>
    Math.max(...side.map((id) => textWidth(m.words[id], fs, true, letter)));
  const left = wide(ofDomain('biological'));
  const right = wide([...ofDomain('psychological'), ...ofDomain('social')]);
  return { fs, half: Math.min(width / 2 - Math.max(left, right) - fs * 2.6, em * 19) };
};

/** Whether the words leave the web enough room. */
export const fitsWeb = (size: Omit<PictureSize, 'height'>, m: PainWebModel): boolean =>
  measure(size, m).half > size.em * 5.5;

/** The body on the left; mind and surroundings on the right. */
export const painWebPicture = (size: Omit<PictureSize, 'height'>, m: PainWebModel): TemplateResult => {
  const { width, em, letter } = size;
  const { fs, half } = measure(size, m);
  const row = Math.max(em * 2.25, 34);
  const pad = Math.max(14, width * 0.035);
  const floor = Math.round(row * 12.9);
  const height = Math.round(floor + legendHeight(m.steps, width - 2 * pad, fs, letter));
  const middle = floor / 2;
  const bulge = (y: number): number => half * Math.sqrt(1 - ((y - middle) / (floor * 0.72)) ** 2);
  const spots = new Map<FactorId, Spot>();
  const heads: SVGTemplateResult[] = [];
  const column = (side: 1 | -1, blocks: readonly Domain[]): void => {
    let line = 0.85;
    for (const domain of blocks) {
      const y = row * line++;
      const x = width / 2 + side * (bulge(y) + fs * 1.25);
      heads.push(
        label(m.domains[domain], x, y + fs * 0.36, {
          size: fs * 0.95,
          anchor: side > 0 ? 'start' : 'end',
          fill: 'var(--_ink-muted)',
        }),
      );
      for (const id of ofDomain(domain)) {
        const at = row * line++;
        spots.set(id, { x: width / 2 + side * bulge(at), y: at, side });
      }
    }
  };
  column(-1, ['biological']);
  column(1, ['psychological', 'social']);

  /** Ends beside the discs, bent toward the middle of the web. */
  const curve = (from: FactorId, to: FactorId, gap: number): [Point, Point, Point, Point] => {
    const a = spots.get(from)!;
    const b = spots.get(to)!;
    const bend = a.side === b.side ? Math.min(half * 1.05, 26 + Math.abs(a.y - b.y) * 0.55) : half * 0.85;
    return [
      [a.x - a.side * 9, a.y],
      [a.x - a.side * bend, a.y],
      [b.x - b.side * bend, b.y],
      [b.x - b.side * gap, b.y],
    ];
  };
  const { around } = m;
  const inside = (id: FactorId): boolean => id === around.middle || around.down.has(id) || around.up.has(id);
  // What is nearest lies on top.
  const links = [...around.links].sort((a, b) => b.step - a.step);
  const room = backdrop({ width, height }, 'var(--_room)');
  const lamp = light(width * 0.075, row * 1.7, row * 1.35);
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const threads = feeds.map(({ from, to }) => thread(...curve(from, to, 9)));
  const lines = links.map(({ from, to, step, down }) =>
    link(...curve(from, to, 13), { step, stroke: down ? 'var(--_ember-3)' : 'var(--_water-4)' }),
  );
  const discs = [...spots].map(([id, { x, y, side }]) =>
    discNode(m, id, x, y, side, {
      size: fs,
      width: textWidth(m.words[id], fs, true, letter),
      height: row,
      middle: id === around.middle,
      lit: inside(id),
    }),
  );
  const below = legend(m.steps, pad, floor, size, fs);
  return picture({ width, height }, svg`${room}${lamp}${earth}${threads}${lines}${heads}${discs}${below}`);
};
