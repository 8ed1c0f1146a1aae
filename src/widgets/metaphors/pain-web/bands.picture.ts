// The web in a narrow room: what feeds the chosen factor above it, what it feeds below, a band per step. Pure.
import { svg, type TemplateResult } from 'lit';
import type { Letters } from '../../../ui/base/drawing/label.js';
import type { FactorId } from '../../../science/body/factors.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { link, type Point } from '../../../ui/body/drawing/link.js';
import { clamp } from '../../../ui/base/drawing/path.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { legend, legendHeight } from './drawing/link-legend.js';
import { pillNode } from './node.js';
import type { PainWebModel } from './pain-web.picture.js';
import { atStep } from './state.js';

interface Word {
  readonly id: FactorId;
  /** Of its pill, and of its letters, in px. */
  readonly width: number;
  readonly size: number;
}

interface Placed extends Word {
  readonly x: number;
  readonly y: number;
}

/** A word too wide for the room gives way in size. */
const sizedWord = (text: string, id: FactorId, fs: number, inset: number, room: number, letter?: Letters): Word => {
  const asked = textWidth(text, fs, true, letter) + fs * inset;
  const share = clamp(room / asked, 0.1, 1);
  return { id, width: asked * share, size: fs * share };
};

/** Rows of words side by side while they fit, the widest first. */
const packed = (words: readonly Word[], room: number, gap: number): Word[][] => {
  const rows: { used: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => b.width - a.width)) {
    const row = rows.find(({ used }) => used + gap + word.width <= room);
    if (row) {
      row.words.push(word);
      row.used += gap + word.width;
    } else rows.push({ used: word.width, words: [word] });
  }
  return rows.map((row) => row.words);
};

type Curve = [from: Point, out: Point, into: Point, to: Point];

export const bandsPicture = (size: Omit<PictureSize, 'height'>, m: PainWebModel): TemplateResult => {
  const { width, em, letter } = size;
  const { around } = m;
  const fs = labelSize(width, em);
  const pad = Math.max(12, width * 0.045);
  const tall = Math.max(fs * 2.3, 32);
  const side = Math.max(13, fs * 0.8);
  const between = Math.max(38, fs * 2.4);
  const whole = width - 2 * pad;
  const steps = m.steps.map((_, i) => i + 1);
  const bands = [
    ...[...steps].reverse().map((step) => atStep(around.up, step)),
    [around.middle],
    ...steps.map((step) => atStep(around.down, step)),
  ];
  const words = (ids: readonly FactorId[], room: number, inset: number): Word[] =>
    ids.map((id) => sizedWord(m.words[id], id, fs, inset, room, letter));
  // One or two words to a row, rows below each other: the links would string them into a chain, so they run beside them.
  const strung = (rows: readonly Word[][]): boolean =>
    rows.length > 1 && rows.slice(0, -1).some((row) => row.length < 3);
  const single = whole < fs * 17 || bands.some((ids) => strung(packed(words(ids, whole, 1.9), whole, side)));
  const gap = single ? Math.max(8, fs * 0.5) : side;
  const room = whole - (single ? fs * 2.2 : 0);
  let y = pad + tall / 2;
  const placed = bands.map((ids): Placed[] => {
    const sized = words(ids, room, single ? 1.4 : 1.9);
    const rows = single ? sized.map((word) => [word]) : packed(sized, room, gap);
    const at = rows.flatMap((row, i) => {
      const space = (room - row.reduce((sum, each) => sum + each.width, 0)) / (row.length + 1);
      let x = (width - room) / 2 + space;
      if (i) y += tall + gap;
      // The widest left in one row and right in the next, as bricks lie.
      return (i % 2 ? [...row].reverse() : row).map((each) => {
        const spot = { ...each, x: x + each.width / 2, y };
        x += each.width + space;
        return spot;
      });
    });
    if (at.length) y += tall + between;
    return at;
  });
  const floor = Math.round(y - between - tall / 2 + pad);
  const height = Math.round(floor + legendHeight(m.steps, width - 2 * pad, fs, letter));
  /** Bands from the top: the furthest that feeds it first, the middle, what it feeds. */
  const find = (id: FactorId, step: number, down: boolean): Placed =>
    placed[steps.length + (down ? step : -step)]?.find((each) => each.id === id) ?? placed[steps.length]![0]!;
  const half = tall / 2;
  /** Down the page: out of the underside of one, into the top of the next. */
  const through = (a: Placed, b: Placed): Curve => {
    const bend = Math.max(16, (b.y - a.y - tall) * 0.6);
    const lean = clamp((b.x - a.x) / room, -0.36, 0.36);
    return [
      [a.x + lean * a.width, a.y + half],
      [a.x + lean * a.width, a.y + half + bend],
      [b.x - lean * b.width, b.y - half - bend],
      [b.x - lean * b.width, b.y - half - 2],
    ];
  };
  /** Beside the words: on the left for odd steps, on the right for even ones; the further, the wider the bow. */
  const beside = (a: Placed, b: Placed, step: number): Curve => {
    const s = step % 2 ? -1 : 1;
    const edge = width / 2 + s * Math.min(width / 2 - 4, (width / 2 - pad) * (0.7 + (b.y - a.y) / height));
    return [
      [a.x + (s * a.width) / 2, a.y],
      [edge, a.y],
      [edge, b.y],
      [b.x + s * (b.width / 2 + 3), b.y],
    ];
  };
  const wall = backdrop({ width, height }, 'var(--_room)');
  const lamp = light(width * 0.15, Math.max(height * 0.12, width * 0.14), width * 0.11);
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const lines = around.links.map(({ from, to, step, down: leads }) => {
    const a = leads ? find(from, step - 1, true) : find(from, step, false);
    const b = leads ? find(to, step, true) : find(to, step - 1, false);
    return link(...(single ? beside(a, b, step) : through(a, b)), {
      step,
      stroke: leads ? 'var(--_ember-3)' : 'var(--_water-4)',
    });
  });
  const pills = placed.flatMap((band, i) =>
    band.map(({ id, x, y: at, width: wide, size: fit }) =>
      pillNode(m, id, x, at, { size: fit, width: wide, height: tall, middle: i === steps.length }),
    ),
  );
  const below = legend(m.steps, pad, floor, size, fs);
  return picture({ width, height }, svg`${wall}${lamp}${earth}${lines}${pills}${below}`);
};
