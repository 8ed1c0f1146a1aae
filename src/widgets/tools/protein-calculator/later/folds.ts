// What stands in protein-calculator's folds: the slopes with 'you are here', and a meal on a plate. Fetched when the widget is
// touched, as nothing of it is seen before a person answered. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { foods } from '../../../../science/food/foods.js';
import { slopePoints } from '../../../../science/food/curve.js';
import { platesFor, type PlateStyle } from '../../../../science/food/plate.js';
import type { ProteinAnswer, ProteinGoal } from '../../../../science/food/protein.js';
import { proteinMealFloor, proteinMorton, proteinSlopes } from '../../../../science/evidence/claims.js';
import type { RoomController } from '../../../../ui/base/controllers/room.js';
import type { PictureSize } from '../../../../ui/base/drawing/picture.js';
import { fold } from '../../../../ui/base/parts/frame.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { span, type Write } from '../protein-calculator.parts.js';
import { goals, type Reading } from '../reading.js';
import type { ProteinCalculatorTexts } from '../strings/nl.js';
import { proteinCurvePicture } from './protein-curve.picture.js';

type T = ProteinCalculatorTexts;

/** The three goals side by side where they differ, and what a meal needs. */
function goalsOf(
  t: T,
  { chosen, all }: { chosen: ProteinAnswer; all: Readonly<Record<ProteinGoal, ProteinAnswer>> },
  goal: ProteinGoal,
  n: Write,
): TemplateResult {
  const [low, high] = proteinMealFloor.value;
  return html`${
      chosen.notes.includes('from-65')
        ? nothing
        : html`<dl>
            ${goals.map(
              (g) =>
                html`<div class=${g === goal ? 'here' : ''}>
                  <dt>${t[g]}</dt>
                  <dd>${t.g(span(t, all[g].gramsPerDay, n))}</dd>
                </div>`,
            )}
          </dl>`
    }
    <p class="small">${t.brick} ${t.floor[chosen.floor](n(low), n(high))}</p>`;
}

/** Room for the curve in the answer's column, in CSS px. */
function curveRoom({ width, em, pad, wide }: { width: number; em: number; pad: number; wide: boolean }) {
  const room = width - 2 - 2 * pad;
  const own = Math.round(wide ? (room - 2 * em) / 2 : room);
  return { width: own, height: Math.round(Math.max(em * 9, Math.min(own * 0.5, em * 14))) };
}

/** The two slopes with 'you are here'; its caption says the same in words, and who found otherwise. */
function curve(t: T, size: PictureSize, { perKg }: ProteinAnswer, n: Write): TemplateResult {
  const { bend, below, above } = proteinSlopes.value;
  const points = slopePoints.map(({ intake, more }, i) => ({
    x: intake,
    y: more,
    label: i ? t.slope(n(i > 1 ? above : below)) : '',
    tick: n(intake),
  }));
  const write: Write = (value) => n(value, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const you = span(t, perKg, write);
  const { bend: most, interval } = proteinMorton.value;
  return html`<div class="curve">
    ${proteinCurvePicture(size, {
      points,
      you: { x: (perKg[0] + perKg[1]) / 2, label: [t.you(you), t.youShort(you)] },
      unit: t.perKg,
    })}
    <p class="small">${t.curveSays(n(bend), n(below), n(above))}</p>
    <p class="small">${t.disagree(n(most), n(interval[0]), n(interval[1]))}</p>
  </div>`;
}

/** One meal as portions of food, animal or plant. */
export function plateFold(
  t: T,
  grams: number,
  style: PlateStyle,
  n: Write,
  onStyle: (style: PlateStyle) => void,
  disabled: boolean,
): TemplateResult {
  const { items, protein } = platesFor(grams, style);
  // The list keeps the table's order: what fills most comes first, seeds and bread last.
  const order = [...items].sort((a, b) => foods.indexOf(a.food) - foods.indexOf(b.food));
  return fold(
    t.plate,
    html`<div class="plate">
      ${radioGroup<PlateStyle>({
        legend: t.style,
        name: 'style',
        as: 'chips',
        options: [
          { value: 'animal', label: t.animal },
          { value: 'plant', label: t.vegan },
        ],
        chosen: style,
        disabled,
        onChoose: onStyle,
      })}
      <div aria-live="polite">
        <p>${t.plateIs(n(grams), n(Math.round(protein)))}</p>
        ${
          order.length
            ? html`<ul>
                ${order.map(
                  (item) => html`<li>${t.item(t.foods[item.food.id], n(item.grams), n(Math.round(item.protein)))}</li>`,
                )}
              </ul>`
            : nothing
        }
      </div>
    </div>`,
  );
}

type Answered = Extract<Reading, { kind: 'answer' }>;

/** The three goals, and what more protein still adds. */
export const curveFold = (t: T, size: RoomController, reading: Answered, goal: ProteinGoal, n: Write): TemplateResult =>
  fold(
    t.curve,
    html`<div class="limits">
      ${goalsOf(t, reading, goal, n)} ${curve(t, { ...size.picture(), ...curveRoom(size) }, reading.chosen, n)}
    </div>`,
  );
