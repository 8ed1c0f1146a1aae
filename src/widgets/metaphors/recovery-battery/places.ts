// Where the moments of a day are drawn: on the curve once planned, in the earth until then, under a finger while one is
// held; and what lies over them to be taken hold of. It is no stop for the keyboard, which has a range for each. Pure.
import { clamp } from '../../../ui/base/drawing/path.js';
import { html, type TemplateResult } from 'lit';
import type { DayPlan, Moment } from '../../../science/body/day.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { boxOf } from '../../../ui/body/spot.js';
import type { Scene } from './scene.js';

/** What a finger holds, and where. */
export interface Held {
  readonly kind: Moment;
  readonly index: number;
  readonly x: number;
}

export interface Place extends Held {
  readonly y: number;
  /** Undefined in the earth. */
  readonly hour: number | undefined;
  readonly held: boolean;
}

/** The level between two hours. */
export const levelAt = (levels: readonly number[], at: number): number => {
  const i = clamp(Math.floor(at), 0, levels.length - 2);
  const [a = 0, b = 0] = levels.slice(i, i + 2);
  return a + (b - a) * (at - i);
};

export const placesOf = (
  { xOf, yOf, hourAt, earth, left }: Scene,
  first: number,
  levels: readonly number[],
  plan: DayPlan,
  held: Held | undefined,
): readonly Place[] =>
  (['rests', 'walks'] as const).flatMap((kind) => {
    const hours: readonly (number | undefined)[] = plan[kind].length ? plan[kind] : [undefined];
    return hours.map((hour, index): Place => {
      const holds = held?.kind === kind && held.index === index;
      const x = holds ? held.x : hour === undefined ? earth[kind] : xOf(hour + 0.5);
      const out = hour === undefined && (!holds || x < left);
      return { kind, index, hour, held: holds, x, y: out ? earth.y : yOf(levelAt(levels, hourAt(x) - first)) };
    });
  });

export interface OnHold {
  /** A moment is pressed. */
  readonly moment: (place: Place, event: PointerEvent) => void;
  /** A moment was pressed and let go where it was. */
  readonly tap: (place: Place) => void;
  /** The disc of now is pressed, at `x` px. */
  readonly now: (x: number, event: PointerEvent) => void;
}

const side = 44;

export const holds = (
  size: PictureSize,
  places: readonly Place[],
  [nowX, nowY]: readonly [number, number],
  on: OnHold,
): TemplateResult[] => [
  ...places.map(
    (place) =>
      html`<div
        class="hold"
        data-box=${boxOf({ ...place, w: side, h: side }, size)}
        @pointerdown=${(event: PointerEvent) => on.moment(place, event)}
        @pointerup=${() => on.tap(place)}
      ></div>`,
  ),
  html`<div
    class="hold"
    data-box=${boxOf({ x: nowX, y: nowY, w: side, h: side }, size)}
    @pointerdown=${(event: PointerEvent) => on.now(nowX, event)}
  ></div>`,
];
