// A glass under clouds: load rains in, recovery runs out of the tap, capacity is the glass. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { fitting, label } from '../../../ui/base/drawing/label.js';
import { disc, light } from '../../../ui/base/drawing/light.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { drop } from '../../../ui/body/drawing/water.js';
import { plant, tap } from './drawing/plant.js';
import { glass, spill } from './glass.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import type { Load, Scene } from './scene.js';
import { sky, type Held } from './sky.js';

export { loadGlassHeight, sceneOf } from './scene.js';

export interface LoadGlassModel {
  /** Water as a share of this glass, 0 to 1.3; above 1 it runs over. */
  readonly level: number;
  /** Size of the glass, 0 (small) to 1 (all it can grow to). */
  readonly capacity: number;
  /** How far the tap is open, 0 to 1. */
  readonly tap: number;
  /** What can fall in: at most three clouds, and how many more there are. */
  readonly clouds: readonly Load[];
  readonly more?: number;
  /** What has its knob below: the place of a cloud, the tap or the rim. */
  readonly chosen?: number | 'tap' | 'capacity';
  readonly held?: Held | undefined;
}

export interface LoadGlassWords {
  /** Beside what the glass can still grow, and under the tap. */
  readonly growth: string;
  readonly tap: string;
}

/** What can be taken hold of: a ring with a disc in it. */
const handle = (x: number, y: number, bold: boolean): SVGTemplateResult =>
  svg`<circle cx=${x} cy=${y} r="9.5" fill="var(--_paper)" stroke-width=${bold ? 3.5 : 2}/>${disc(x, y, 5.5, 'var(--_accent)')}`;

export const loadGlassPicture = (
  size: PictureSize,
  scene: Scene,
  model: LoadGlassModel,
  words: LoadGlassWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const { fs, big, floor, full, tap: spout } = scene;
  const now = scene.glass;
  const level = clamp(model.level, 0, 1.3);
  const open = clamp(model.tap, 0, 1);
  const rim = floor - now.tall;
  const fullRim = floor - full.tall;

  const side = (sign: 1 | -1): string =>
    path`M${now.x + sign * full.half} ${fullRim}L${now.x + sign * (full.half * 0.72 + 5)} ${floor - 10}`;
  const growing = model.capacity < 0.95 && level <= 1;
  const room = growing ? svg`${dotted(side(-1))}${dotted(side(1))}` : nothing;
  const [rimX, rimY] = [now.x + now.half + 2, rim - 4];
  const growthX = now.x + full.half + 14;
  const growth = growing && !big && fitting([words.growth], width - growthX - 6, fs, false, letter);

  const mouthY = floor - (floor - spout.y) + 17 * spout.scale;
  const pot = Math.max(18, (floor - mouthY) * 0.72);
  const fall = Math.max(6, floor - mouthY - pot * 0.9);
  const running = open < 0.04 ? 0 : Math.ceil(open * 4);
  const drips = Array.from(
    { length: running },
    () => svg`<g class="drop" data-at=${Math.round(fall)}>${drop(0, 0, 10)}</g>`,
  );
  const water = svg`${at(spout.mouth, mouthY + 1, svg`<g>${drips}</g>`)}${plant(spout.mouth + 2, floor - 1, pot, open)}${tap(
    spout.x,
    spout.y,
    spout.scale,
    open,
  )}`;
  // The arm reaches from the shoulder to the handle of the tap; over the rim, she only looks up.
  const unit = 96 / scene.person.tall;
  const reach = (scene.person.x - spout.x - 20 * spout.scale) * unit;
  const hand = [reach * 0.58, -61, reach, (spout.y - 15 * spout.scale - floor) * unit] as const;
  const pose = { ...stand, arms: [[9, -60, 16, -50], hand], nod: level > 1 ? -22 : 4 } as const;
  const she = svg`<g transform=${path`translate(${scene.person.x} ${floor - 2})scale(-1 1)`}>${person(0, 0, {
    pose,
    hair: bob,
    coat: 'var(--_leaf-3)',
    legs: 'var(--_water-3)',
    size: scene.person.tall,
  })}</g>`;
  const word = label(words.tap, width - 12, height - earthOfPlay(em) / 2 + fs * 0.36, { size: fs, anchor: 'end' });
  const sun = light(width * 0.2, Math.max(height * 0.24, width * 0.16), Math.min(width * 0.15, height * 0.19));
  const bold = typeof model.chosen === 'number' ? model.chosen : -1;
  const above = sky(size, scene, model.clouds, level, bold, model.more, model.held);
  const behind = svg`${backdrop(size, 'var(--_sky)')}${sun}${ground(width, height, floor, 'var(--_stone-2)')}${room}`;
  const rimHold = handle(rimX, rimY, model.chosen === 'capacity');
  const bolder = model.chosen === 'tap' ? 'bolder' : '';
  return picture(
    size,
    svg`${behind}${spill(now, level, width)}${she}<g class=${bolder}>${water}</g>${glass(now, level)}${above}${rimHold}${word}${
      growth ? label(growth, growthX, fullRim + fs * 2, { size: fs, halo: 'var(--_sky)' }) : nothing
    }`,
  );
};
