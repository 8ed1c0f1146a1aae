// What can be taken hold of in the picture: clouds, tap and rim, as one group of native radios over what is drawn.
import { html, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import type { FactorId, Levels } from '../../../science/body/factors.js';
import { heaviest, weighing } from '../../../science/body/read.js';
import { cloudHeight } from '../../../ui/body/drawing/cloud.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { boxOf, type Box } from '../../../ui/body/spot.js';
import type { LoadGlassTexts } from './strings/nl.js';
import type { Scene } from './scene.js';

export type { Glass } from './glass.js';
export type { Held } from './sky.js';

export type Knob = FactorId | 'tap' | 'capacity';

/** How many clouds have room in the sky. */
const most = 3;

/** How many factors rain in without a cloud of their own. */
export const outOfSight = (levels: Levels, clouds: readonly FactorId[]): number =>
  weighing(levels).filter((id) => !clouds.includes(id)).length;

/** The factors that have a cloud, in the order of `rows`: the heaviest, and always the chosen one. */
export const inSight = (rows: readonly FactorId[], levels: Levels, chosen: Knob | undefined): readonly FactorId[] => {
  const first = [...new Set([chosen, ...heaviest(levels), ...rows])].filter((id) => rows.includes(id as FactorId));
  return rows.filter((id) => first.slice(0, most).includes(id));
};

export const boxes = ({ clouds, fs, tap, glass, floor }: Scene): { clouds: Box[]; tap: Box; capacity: Box } => ({
  clouds: clouds.map(({ x, y, w }) => ({ x, y: y - cloudHeight(fs) / 2, w, h: Math.max(44, cloudHeight(fs)) })),
  tap: { x: tap.x + 18 * tap.scale, y: tap.y, w: 44, h: 48 },
  capacity: { x: glass.x + glass.half + 2, y: floor - glass.tall - 4, w: 44, h: 44 },
});

export const spots = (
  t: LoadGlassTexts,
  size: PictureSize,
  scene: Scene,
  factors: readonly FactorId[],
  chosen: Knob,
  onChoose: (knob: Knob) => void,
  onPress: (knob: Knob, event: PointerEvent) => void,
): TemplateResult => {
  const at = boxes(scene);
  const spot = (knob: Knob, name: string, box: Box): TemplateResult =>
    html`<label
      class="spot ${knob}"
      data-box=${boxOf(box, size)}
      @pointerdown=${(event: PointerEvent) => onPress(knob, event)}
      ><input
        type="radio"
        name="knob"
        value=${knob}
        .checked=${knob === chosen}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          onChoose(knob);
        }}
      /><span>${name}</span></label
    >`;
  return html`<fieldset class="spots">
    <legend>${t.choose}</legend>
    ${factors.map((id, i) => spot(id, capital(t.factors[id]), at.clouds[i]!))}${spot('tap', `${t.tap} (${t.recovery})`, at.tap)}${spot(
      'capacity',
      `${t.size} (${t.capacity})`,
      at.capacity,
    )}
  </fieldset>`;
};
