// A person holds one word like a balloon: streams run in from what can make it worse, and on to what it can make worse.
// Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Levels } from '../../../science/body/factors.js';
import type { WebId } from '../../../science/body/web.js';
import { label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { stream, type Point } from './drawing/stream.js';
import { dots, painPaint, wordPill, words, wrapped } from './drawing/word-pill.js';

export interface PainWebModel {
  readonly middle: WebId;
  /** What is shown to the left and to the right, and how many more there are on each side. */
  readonly up: readonly WebId[];
  readonly down: readonly WebId[];
  readonly more: readonly [up: number, down: number];
  readonly levels: Levels;
  readonly words: Readonly<Record<WebId, string>>;
  /** What the left side and the right side are. */
  readonly sides: readonly [up: string, down: string];
}

/** Holds something up, straight above the hand. */
const holds = { ...stand, arms: [stand.arms[0], [15, -73, 18, -91]] } as const;

interface Plan {
  readonly fs: number;
  readonly r: number;
  readonly cx: number;
  readonly cy: number;
  readonly floor: number;
  readonly height: number;
  readonly pill: number;
  readonly pitch: number;
  /** Middle of a word of a side: its place among `of`. */
  readonly spot: (side: -1 | 1, i: number, of: number) => Point;
  readonly stacked: boolean;
}

/** Words to both sides of the middle; where letters are large for the room, above it and below it. */
const plan = ({ width, em }: Omit<PictureSize, 'height'>, m: PainWebModel): Plan => {
  const fs = labelSize(width, em);
  const pitch = Math.max(47, fs * 3.5);
  const cx = width / 2;
  const stacked = width < 17 * em;
  if (stacked) {
    const r = em * 2.4;
    const pill = some(Math.min(width - 16, em * 9.4));
    const top = pitch * 0.6 + em * 1.4;
    const cy = top + pitch * (m.up.length - 0.5) + r + 16;
    const low = cy + r + 16 + pitch / 2;
    const right = width - 8 - Math.min(pill, width * 0.66) / 2;
    const floor = Math.round(Math.max(low + pitch * (m.down.length - 0.3), cy + r + em * 4));
    const spot = (side: -1 | 1, i: number): Point => (side < 0 ? [cx, top + pitch * i] : [right, low + pitch * i]);
    return {
      fs,
      r,
      cx: cx - width * 0.2,
      cy,
      floor,
      height: floor + Math.round(fs * 4.6),
      pill: Math.min(pill, width * 0.66),
      pitch,
      spot,
      stacked,
    };
  }
  const r = some(Math.min(width * 0.122, em * 4));
  const pill = some(Math.min(width * 0.305, em * 11));
  const cy = Math.round(em * 4.3 + pitch);
  const floor = Math.round(cy + r + em * 5.4);
  const away = Math.min(width / 2 - pill / 2 - 8, r + em * 5 + pill / 2);
  const spot = (side: -1 | 1, i: number, of: number): Point => [cx + side * away, cy + (i - (of - 1) / 2) * pitch];
  return { fs, r, cx, cy, floor, height: floor + Math.round(fs * 3), pill, pitch, spot, stacked };
};

export const painWebPicture = (size: Omit<PictureSize, 'height'>, m: PainWebModel): TemplateResult => {
  const { width, em, letter } = size;
  const p = plan(size, m);
  const { fs, r, cx, cy, floor, height } = p;
  const high = Math.min(p.pitch - 8, fs * 2.9);
  const place = (side: -1 | 1, ids: readonly WebId[]): SVGTemplateResult[] =>
    ids.map((id, i) => {
      const [x, y] = p.spot(side, i, ids.length);
      return wordPill(id, m.words[id], x, y, {
        width: p.pill,
        height: high,
        size: fs,
        on: !!m.levels[id as keyof Levels],
        pain: id === 'pain',
        circle: m.up.includes(id) && m.down.includes(id),
        letter,
      });
    });
  const streams = (side: -1 | 1, ids: readonly WebId[]): SVGTemplateResult[] =>
    ids.map((_, i) => {
      const [x, y] = p.spot(side, i, ids.length);
      const turn = (i - (ids.length - 1) / 2) * 0.72;
      const rim: Point = [cx + side * (r + 5) * Math.cos(turn), cy + (r + 5) * Math.sin(turn)];
      const edge: Point = [x - side * (p.pill / 2 + 3), y];
      return side < 0 ? stream(edge, rim) : stream(rim, edge);
    });
  const tall = em * 4.8;
  const hand: Point = [cx, floor - (tall * 91) / 96];
  const who = person(cx - (tall * 18) / 96, floor, { pose: holds, hair: bob, size: tall });
  const string = line(path`M${hand[0]} ${hand[1]}Q${cx + 4} ${(hand[1] + cy + r) / 2} ${cx} ${cy + r + 8}`, 1.75);
  const knot = path`M${cx} ${cy + r}l5 8h-10z`;
  const disc = path`M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  const pain = m.middle === 'pain';
  const fill = pain ? 'var(--_ink)' : 'var(--_on-glow,var(--_body-pen))';
  const name = wrapped(m.words[m.middle], r * 1.72, fs * 1.12, letter);
  const balloon = svg`<path d=${disc} fill="var(--_paper)" stroke="none"/>${
    pain ? painPaint(disc) : paint(disc, 'var(--_glow)', 3)
  }${line(disc, 2.5)}<path d=${knot} fill="var(--_glow)"/>${words(name, cx, cy, fill)}`;
  const room = { width, height };
  const more = ([-1, 1] as const).map((side, i) => {
    const shown = (i ? m.down : m.up).length;
    const [x, y] = p.spot(side, shown - 1, shown);
    const rest = m.more[i]!;
    return rest && !p.stacked
      ? label(`+${rest}`, x, y + p.pitch * 0.5 + fs * 0.9, { size: fs, anchor: 'middle', fill: 'var(--_ink-muted)' })
      : nothing;
  });
  const base = floor + fs * (p.stacked ? 1.7 : 2);
  const [left, right] = m.sides;
  const away = p.stacked ? width / 2 - 10 : p.spot(1, 0, 1)[0] - cx + p.pill / 2 - 4;
  const lower = p.stacked ? fs * 1.5 : 0;
  const legend = svg`${label(left, width / 2 - away, base, { size: fs })}${label(right, width / 2 + away, base + lower, { size: fs, anchor: 'end' })}`;
  const land = svg`${hills(width, floor, em * 1.7, 'var(--_leaf-1)')}${ground(width, height, floor, 'var(--_leaf-2)')}`;
  const sky = svg`${backdrop(room, 'var(--_sky)')}${light(em * 2.7, em * 2, em * 1.4)}`;
  const flow = p.stacked ? nothing : svg`${streams(-1, m.up)}${streams(1, m.down)}`;
  return picture(
    room,
    svg`<defs>${dots}</defs>${sky}${land}${flow}${string}${who}${balloon}${place(-1, m.up)}${place(1, m.down)}${more}${legend}`,
  );
};
