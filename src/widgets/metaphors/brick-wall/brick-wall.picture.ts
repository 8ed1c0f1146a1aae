// The old wall, the bricks of the day, a crew, and the new wall. Pure: bricks and words in.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { oldBricks, perRow, type Wall } from '../../../science/food/bricks.js';
import { brick } from '../../../ui/shared/drawing/brick.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { short } from '../../../ui/base/drawing/head.js';
import { bald, bob, bun } from '../../../ui/shared/drawing/hair.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { person, type PersonStyle } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { oneByOne } from '../../../ui/shared/one-by-one.js';
import { bend, carry } from '../../../ui/shared/drawing/poses.js';

export interface BrickWallWords {
  readonly old: string;
  readonly now: string;
  /** From long to short: what is delivered. */
  readonly bricks: readonly string[];
}

/** Rows in running bond from the floor up, four to a row, odd rows half a brick further. */
const rows = (
  x: number,
  floor: number,
  w: number,
  count: number,
  whole: (i: number) => boolean,
  fresh?: (i: number) => string,
): SVGTemplateResult[] =>
  Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / perRow);
    const one = brick(x + ((i % perRow) + (row % 2) / 2) * w + 1, floor - (row + 1) * (w / 2) - 0.5, w - 2, +whole(i));
    return svg`<g class=${(whole(i) && fresh?.(i)) || ''}>${one}</g>`;
  });

/** A heap: two, three or four to a row, upright against nothing. */
const heap = (x: number, floor: number, w: number, count: number): SVGTemplateResult[] =>
  Array.from({ length: count }, (_, i) => {
    const row = i >> 1;
    return brick(x + (i % 2) * w + (row % 2 ? w * 0.18 : 0) + 1, floor - (row + 1) * (w / 2) - 0.5, w - 2);
  });

const looks: readonly PersonStyle[] = [
  { hair: bun, coat: 'var(--_water-3)', legs: 'var(--_stone-3)' },
  { hair: short, coat: 'var(--_leaf-3)', legs: 'var(--_stone-3)' },
  { hair: bald, coat: 'var(--_amber-2)', legs: 'var(--_water-3)' },
  { hair: bob, coat: 'var(--_water-3)', legs: 'var(--_amber-2)' },
  { hair: short, coat: 'var(--_amber-2)', legs: 'var(--_stone-3)' },
];

/** Height in CSS px that suits a width. */
export const brickWallHeight = (width: number, em: number): number =>
  Math.round(Math.max(width / (width < 30 * em ? 1.95 : width < 44 * em ? 2.1 : 2.5), em * 10));

/** Where the crew stands, from the new wall back, in px: never one over another, and far enough back to fetch. */
export const places = (crew: number, front: number, step: number, fetches: number | undefined): number[] =>
  Array.from({ length: crew }, (_, i) => {
    const x = front - i * step;
    return fetches !== undefined && i > 0 && i === crew - 1 ? Math.min(fetches, x) : x;
  });

/** `from`: bricks that lay there before; those after it come one by one. */
export const brickWallPicture = (size: PictureSize, wall: Wall, words: BrickWallWords, from = 0): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const big = width < 16 * em;
  const floor = height - fs * (big ? 5.6 : 2.6);
  const pad = width * 0.035;
  // So wide that a crew of five has room between pile and new wall.
  const w = Math.min(width * 0.052, floor * 0.21);
  const oldEnd = pad + w * 4.5;
  const nowX = width - pad - w * 4.5 - 3;
  const pileX = oldEnd + w * 0.5;
  const pileW = w * 0.8;
  const tall = Math.min(w * 3, floor * 0.6);
  const scale = tall / 96;
  // The first lays bricks; the rest come behind with theirs, past the pile, and from the old wall when they need it.
  const needOld = wall.taken > 0;
  const crew = places(wall.crew, nowX - 20 * scale, 42 * scale, needOld ? oldEnd : undefined).map((x, i) => {
    const fetches = needOld && i > 0 && i === wall.crew - 1;
    const holds = wall.word === 'none' ? fetches : i > 0;
    const pose = holds ? carry : i || wall.word === 'none' ? stand : bend;
    const who = person(0, 0, { ...looks[i]!, pose, size: tall });
    return glide(x, floor, svg`${who}${holds ? brick(12 * scale, -62 * scale, 16 * scale) : ''}`, 'mason');
  });
  // The old wall goes from the top, at the side of the crew.
  const gone = (i: number): boolean => {
    const fromTop = oldBricks - 1 - i;
    return fromTop < wall.taken;
  };
  // Its word stays under the heap, between the words of the two walls.
  const begin = big ? pad : pad + textWidth(words.old, fs, true, letter) + fs * 0.6;
  const to = width - pad - (big ? 0 : textWidth(words.now, fs, true, letter) + fs * 0.6);
  const word = fitting(words.bricks, to - begin, fs, false, letter) ?? words.bricks.at(-1)!;
  const half = textWidth(word, fs, false, letter) / 2;
  const mid = clamp(pileX + pileW, begin + half, to - half);
  // Large words take a line each.
  const next = big ? fs * 1.4 : 0;
  const line1 = floor + fs * 1.6;
  const sun = light(width * 0.12, floor * 0.22, Math.min(width * 0.07, floor * 0.15));
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const before = rows(pad, floor, w, oldBricks, (i) => !gone(i));
  const pile = heap(pileX, floor, pileW, wall.pile);
  const after = rows(
    nowX,
    floor,
    w,
    wall.planned,
    (i) => i < wall.laid,
    (i) => `laid ${oneByOne(i - from)}`,
  );
  // What may be pressed can be hit where nothing lies yet.
  const ask = svg`<path d="M${pileX} ${floor - w * 2}h${pileW * 2.2}v${w * 2}h${-pileW * 2.2}z" stroke="none" pointer-events="all"/>`;
  const walls = svg`${before}<g class="pile">${pile}${ask}</g>${after}`;
  const oldWord = label(words.old, pad, line1, { size: fs, bold: true });
  const newWord = label(words.now, width - pad, line1 + 2 * next, { size: fs, bold: true, anchor: 'end' });
  const pileWord = label(word, mid, line1 + next, { size: fs, anchor: 'middle' });
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${sun}${earth}${walls}<g class="crew">${crew}</g>${oldWord}${newWord}${pileWord}`,
  );
};
