// The day as it is drawn and taken hold of: what is known of it, its picture, and what lies over that. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { bed, dayCurve, wake, work, type DayHour, type DayPlan } from '../../../science/body/day.js';
import type { BodyState } from '../../../science/body/model.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { holds, placesOf, type Held, type OnHold } from './places.js';
import { recoveryBatteryPicture } from './recovery-battery.picture.js';
import { recoveryBatteryHeight, sceneOf, type Scene } from './scene.js';
import type { RecoveryBatteryTexts } from './strings/nl.js';

export interface TheDay {
  readonly body: BodyState;
  readonly plan: DayPlan;
  readonly course: readonly DayHour[];
  /** Hours since waking. */
  readonly at: number;
  readonly held: Held | undefined;
  /** In the earth lies a strip from which the day is played. */
  readonly plays: boolean;
}

const waking = (hours: readonly DayHour[]): number[] => hours.slice(0, bed - wake + 1).map(({ level }) => level);

export const theDay = (
  t: RecoveryBatteryTexts,
  room: PictureSize,
  { body, plan, course, at, held, plays }: TheDay,
  on: (scene: Scene) => OnHold,
): TemplateResult => {
  const size = { ...room, height: recoveryBatteryHeight(room.width, room.em) };
  const scene = sceneOf(size, plays);
  const levels = waking(course);
  const places = placesOf(scene, wake, levels, plan, held);
  const without = { ...plan, rests: [], walks: [] };
  return html`<div class="scene">
    ${recoveryBatteryPicture(
      size,
      scene,
      {
        levels,
        without: plan.rests.length + plan.walks.length ? waking(dayCurve(body.levels, body.tap, without)) : undefined,
        at,
        first: wake,
        work: plan.kind === 'work' ? work : undefined,
        places,
      },
      { now: t.clock(String(wake + at)), work: t.work },
    )}
    ${holds(size, places, [scene.xOf(wake + at), scene.yOf(levels[at] ?? 0)], on(scene))}
  </div>`;
};
