// A glass under clouds: load falls in, recovery runs out of the tap, capacity is the glass. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { plant, tap } from './drawing/plant.js';
import { line } from '../../../ui/base/drawing/shape.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { drop } from '../../../ui/body/drawing/water.js';
import { glass, spill, type Glass } from './glass.js';
import { sky, type Load } from './sky.js';

export interface LoadGlassModel {
  /** Water as a share of this glass, 0 to 1.3; above 1 it runs over. */
  readonly level: number;
  /** Size of the glass, 0 (small) to 1 (all it can grow to). */
  readonly capacity: number;
  /** How far the tap is open, 0 to 1. */
  readonly tap: number;
  /** What falls in; at most three clouds are drawn, the rest is counted. */
  readonly clouds: readonly Load[];
  /** Moment of the moving water in turns; leave out for the still form. */
  readonly phase?: number;
}

export interface LoadGlassWords {
  readonly rim: string;
  /** One or two short lines beside the dotted outline. */
  readonly growth: readonly string[];
  readonly tap: string;
}

/** Height in CSS px that suits a width: 6:7 in one column, taller where text is large. */
export const loadGlassHeight = (width: number, em: number): number =>
  Math.round(Math.max(width < 20 * em ? width * 1.167 + em * 2 : width * 1.167, em * 21));

export const loadGlassPicture = (size: PictureSize, model: LoadGlassModel, words: LoadGlassWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const level = clamp(model.level, 0, 1.3);
  const phase = model.phase ?? 0;
  const big = width < 15 * em;
  const floor = height - Math.max(36, fs * (big ? 2.4 : 1.6));
  const tapScale = clamp(width / 340, 0.85, 1.2);

  // Room left and right of the glass for its words; with large text they move above the rim and into the earth.
  const growthWidth = Math.max(...words.growth.map((text) => textWidth(text, fs, false, letter)));
  const left = big ? 20 : textWidth(words.rim, fs, true, letter) + 22;
  const tapRoom = 46 * tapScale + (big ? 0 : textWidth(words.tap, fs, true, letter) + 16);
  const most = Math.min((width - left - (big ? 12 : growthWidth + 14)) / 2, (width - left - tapRoom) / 1.72);
  const wide = Math.max(20, Math.min(most, height * 0.25));
  const middle = left + wide + Math.max(0, most - wide);
  const cloudRoom = Math.max(height * 0.4, Math.min(height * 0.46, fs * 12));
  const tallest = floor - cloudRoom - fs * 0.6;
  const grown = clamp(model.capacity, 0, 1);
  const now: Glass = { x: middle, floor, half: wide * (0.72 + 0.24 * grown), tall: tallest * (0.74 + 0.22 * grown) };
  const full: Glass = { x: middle, floor, half: wide, tall: tallest };
  const rim = floor - now.tall;
  const fullRim = floor - full.tall;

  // High enough for drops and plant below it.
  const tapUp = Math.min(now.tall * 0.62, Math.max(now.tall * 0.36, 66 * tapScale));
  const tapY = floor - tapUp;
  const wall = now.half * (0.72 + (0.28 * tapUp) / now.tall) + 1;
  const tapX = middle + wall;
  const mouthX = tapX + 29.5 * tapScale;
  const mouthY = tapY + 17 * tapScale;
  const potHeight = Math.min(46, (floor - mouthY) * 0.66);
  const fall = floor - potHeight * 0.92 - mouthY;
  const open = clamp(model.tap, 0, 1);
  const dropSize = Math.min(13, fall * 0.8);
  const mostDrops = Math.max(1, Math.floor(fall / (dropSize + 1)));
  const running = open < 0.04 ? 0 : Math.max(1, Math.round(open * Math.min(4, mostDrops)));
  const drips = Array.from({ length: running }, (_, i) => {
    const travel = ((i + ((phase * 2) % 1)) % running) / running;
    return drop(mouthX, mouthY + 3 + travel * Math.max(0, fall - dropSize), dropSize);
  });

  const side = (sign: 1 | -1): string =>
    path`M${middle + sign * full.half} ${fullRim}L${middle + sign * (full.half * 0.72 + 5)} ${floor - 10}`;
  const growing = grown < 0.95;
  const rimWidth = textWidth(words.rim, fs, true, letter);
  const rimX = big ? 6 : middle - full.half - 10;
  const end = { size: fs, bold: true, anchor: 'end' } as const;
  const rimWord = big
    ? label(words.rim, rimX, rim - fs * 0.7, { size: fs, bold: true, halo: 'var(--_sky)' })
    : svg`${line(path`M${rimX + 4} ${rim + 1}H${middle - now.half - 9}`, 1.75)}${label(words.rim, Math.max(rimX, rimWidth + 4), rim + fs * 0.36, end)}`;
  const tapWord = big
    ? label(words.tap, width - 10, height - fs * 0.75, end)
    : label(words.tap, mouthX + 14 * tapScale, tapY + fs * 0.36, { size: fs, bold: true });
  const growthX = middle + full.half + 10;
  const growthWords =
    growing && !big
      ? words.growth.map((text, i) => label(text, growthX, fullRim + fs * (0.8 + i * 1.25), { size: fs }))
      : nothing;
  const labels: SVGTemplateResult = svg`${rimWord}${tapWord}${growthWords}`;

  const sun = light(width * 0.21, Math.max(height * 0.14, width * 0.17), width * 0.15);
  const clouds = sky({ ...size, height: Math.min(cloudRoom, rim - fs * 0.4) }, model.clouds, fs, phase);
  const earth = ground(width, height, floor, 'var(--_stone-2)');
  const room = growing ? svg`${dotted(side(-1))}${dotted(side(1))}` : nothing;
  const pot = plant(mouthX + 2, floor - 1, potHeight, open);
  const behind = svg`${backdrop(size, 'var(--_sky)')}${sun}${clouds}${earth}${room}`;
  const water = svg`${spill(now, level, width, phase)}${pot}${tap(tapX, tapY, tapScale, open)}${drips}`;
  return picture(size, svg`${behind}${water}${glass(now, level, phase)}${labels}`);
};
