// Templates of protein-calculator: the answer in words, the three goals, the curve and the plate. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { foods } from '../../../science/food/foods.js';
import { slopePoints } from '../../../science/food/curve.js';
import { platesFor, type PlateStyle } from '../../../science/food/plate.js';
import type { ProteinAnswer, ProteinGoal, Range } from '../../../science/food/protein.js';
import { proteinFrom65, proteinMealFloor, proteinMorton, proteinSlopes } from '../../../science/evidence/claims.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import type { Meal } from './protein-calculator.picture.js';
import { proteinCurvePicture } from './protein-curve.picture.js';
import { goals, type Reading } from './reading.js';
import type { ProteinCalculatorTexts } from './strings/nl.js';

/** Writes a number in the reader's figures. */
export type Write = (value: number, options?: Intl.NumberFormatOptions) => string;
type T = ProteinCalculatorTexts;

/** '160', or '96–120' where low and high differ. */
const span = (t: T, [low, high]: Range, n: Write): string => (low === high ? n(low) : t.range(n(low), n(high)));

/** The names of 1 to 6 meals, morning to night. */
const mealNames = (t: T, count: number): string[] => {
  const { breakfast, morning, noon, afternoon, evening, late } = t.mealNames;
  return (
    [
      [evening],
      [breakfast, evening],
      [breakfast, noon, evening],
      [breakfast, noon, afternoon, evening],
      [breakfast, morning, noon, afternoon, evening],
      [breakfast, morning, noon, afternoon, evening, late],
    ][count - 1] ?? []
  );
};

/** The day's plates: names alone while there is no answer. */
export const platesOf = (t: T, count: number, answer: ProteinAnswer | undefined, n: Write): Meal[] =>
  mealNames(t, count).map((name) => ({
    name,
    ...(answer && { grams: answer.perMeal[0], amount: t.g(span(t, answer.perMeal, n)) }),
  }));

/** Room for the curve in the answer's column, in CSS px. */
export function curveRoom({ width, em, pad, wide }: { width: number; em: number; pad: number; wide: boolean }) {
  const room = width - 2 - 2 * pad;
  const own = Math.round(wide ? (room - 2 * em) / 2 : room);
  return { width: own, height: Math.round(Math.max(em * 9, Math.min(own * 0.5, em * 14))) };
}

/** In place of a number: what to answer or fill in, what to look at again, or whom to ask. */
export function invite(t: T, reading: Exclude<Reading, { kind: 'answer' }>): TemplateResult {
  // What to type instead stands once: at the field.
  if (reading.kind === 'fault') return html`<div class="said"><h3>${t.check}</h3></div>`;
  const [head, more] =
    reading.kind === 'refused' ? [t.refused, t.refusal[reading.reason]] : [t[reading.kind], t[`${reading.kind}More`]];
  return html`<div class="said">
    <h3>${head}</h3>
    <p>${more}</p>
  </div>`;
}

/** The number of the chosen goal, spread over the day, and the three goals side by side where they differ. */
export function said(
  t: T,
  { chosen, all }: { chosen: ProteinAnswer; all: Readonly<Record<ProteinGoal, ProteinAnswer>> },
  goal: ProteinGoal,
  meals: number,
  n: Write,
): TemplateResult {
  const [low, high] = proteinMealFloor.value;
  const { age, perKg } = proteinFrom65.value;
  return html`<div class="said">
      <h3><b>${span(t, chosen.gramsPerDay, n)}</b> ${t.unit}</h3>
      <p>${t.spread(meals, span(t, chosen.perMeal, n))}</p>
    </div>
    ${
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
    ${chosen.notes.map((note) => html`<p>${t.notes[note](n(age), n(perKg[0]), n(perKg[1]))}</p>`)}
    <p class="small">
      ${t.brick} ${t.floor[chosen.floor](n(low), n(high))} ${chosen.notes.includes('from-65') ? nothing : t.reads}
    </p>`;
}

/** The two slopes with 'you are here'; its caption says the same in words, and who found otherwise. */
export function curve(t: T, size: PictureSize, { perKg }: ProteinAnswer, n: Write): TemplateResult {
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
export function plate(
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
  return html`<div class="plate">
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
  </div>`;
}
