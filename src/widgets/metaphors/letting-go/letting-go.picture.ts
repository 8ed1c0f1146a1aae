// A hand that holds a bottle, and tires: the bottle stays as it is, the dotted one is what it feels like. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FeltWord } from '../../../science/body/holding.js';
import { bottle, ghostBottle, hand } from '../../../ui/body/drawing/battery.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { panes } from '../../../ui/body/drawing/panes.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line } from '../../../ui/base/drawing/shape.js';

export interface LettingGoModel {
  readonly held: boolean;
  /** 0 to 1. */
  readonly felt: number;
  readonly word: FeltWord;
}

export interface LettingGoWords {
  /** '500 gram', always. */
  readonly weight: string;
  readonly feels: string;
}

/** Height in CSS px that suits a width. */
export const lettingGoHeight = (width: number, em: number): number =>
  Math.round(width < 42 * em ? Math.max(width / 1.35, em * 16) : width / 2.2);

const trembles: Record<FeltWord, number> = { light: 0, heavy: 1, painful: 2, unbearable: 3 };

export const lettingGoPicture = (
  size: PictureSize,
  { held, felt, word }: LettingGoModel,
  words: LettingGoWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const wide = (text: string): number => textWidth(text, fs, true, letter);
  const beside = wide(words.weight) + wide(words.feels) + fs * 3 < width;
  const floor = height - fs * (beside ? 2.6 : 4);
  const tall = Math.min(floor * 0.52, width * 0.5);
  const s = tall / 88;
  const heavy = clamp(felt, 0, 1);

  const x = Math.max(width * 0.4, Math.min(width * 0.46, 90 * s));
  const y = floor * 0.45 + heavy * floor * 0.1;
  const base = y + tall * 0.42;
  const reach = (to: number): number => Math.max(0, to - 58 * s + 12);
  const waves = Array.from({ length: trembles[word] }, (_, i) => {
    const from = x - 58 * s;
    const up = y - (27 + 9 * i) * s - heavy * 4;
    const down = y + (29 + 9 * i) * s;
    const wave = (at: number): string => path`M${from} ${at}q${4 * s}-${5 * s} ${8 * s} 0t${8 * s} 0t${8 * s} 0`;
    return line(wave(up) + wave(down), 1.75);
  });
  const holding = (): SVGTemplateResult => {
    const feels = heavy > 0.04 ? ghostBottle(x + 10 * s, base - tall / 2, tall * (1 + 0.72 * heavy)) : nothing;
    const real = bottle(x + 10 * s, base, tall);
    const holds = hand(x, y, s, undefined, reach(x), 8 + heavy * floor * 0.12);
    return svg`<g class=${`arm ${word}`}>${feels}${real}${holds}</g>${waves}`;
  };
  const resting = (): SVGTemplateResult => {
    const rest = Math.min(width * 0.34, 90 * s);
    return svg`${bottle(width * 0.6, floor, tall)}${hand(rest, floor - 19 * s, s, undefined, reach(rest), floor * 0.12)}${
      heavy > 0
        ? line(path`M${rest - 30 * s} ${floor - 50 * s}q${4 * s}-${5 * s} ${8 * s} 0t${8 * s} 0t${8 * s} 0`, 1.75)
        : nothing
    }`;
  };
  const pane = Math.min(width * 0.17, floor * 0.34);
  const daylight = panes(width - pane - Math.max(em, width * 0.07), floor * 0.13, pane, pane * 1.06);
  const table = ground(width, height, floor, 'var(--_stone-2)');
  const style = { size: fs, bold: true, anchor: 'middle' } as const;
  const weight = label(words.weight, beside ? width * 0.27 : width / 2, floor + fs * 1.6, style);
  const feels = label(words.feels, beside ? width * 0.7 : width / 2, floor + fs * (beside ? 1.6 : 3.1), style);
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${daylight}${table}${held ? holding() : resting()}${weight}${feels}`,
  );
};
