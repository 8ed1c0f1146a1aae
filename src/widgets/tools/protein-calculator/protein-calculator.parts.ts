// Templates of protein-calculator: the day's plates and the answer in words. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import type { ProteinAnswer, Range } from '../../../science/food/protein.js';
import { proteinFrom65 } from '../../../science/evidence/claims.js';
import type { Meal } from './protein-calculator.picture.js';
import type { Reading } from './reading.js';
import type { ProteinCalculatorTexts } from './strings/nl.js';

/** Writes a number in the reader's figures. */
export type Write = (value: number, options?: Intl.NumberFormatOptions) => string;
type T = ProteinCalculatorTexts;

/** '160', or '96–120' where low and high differ. */
export const span = (t: T, [low, high]: Range, n: Write): string => (low === high ? n(low) : t.range(n(low), n(high)));

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

/** The number of the chosen goal, spread over the day, and whose reading it is. */
export function said(t: T, { chosen }: { chosen: ProteinAnswer }, meals: number, n: Write): TemplateResult {
  const { age, perKg } = proteinFrom65.value;
  return html`<div class="said">
      <h3><b>${span(t, chosen.gramsPerDay, n)}</b> ${t.unit}</h3>
      <p>${t.spread(meals, span(t, chosen.perMeal, n))}</p>
    </div>
    ${chosen.notes.map((note) => html`<p>${t.notes[note](n(age), n(perKg[0]), n(perKg[1]))}</p>`)}
    ${chosen.notes.includes('from-65') ? nothing : html`<p class="small">${t.reads}</p>`}`;
}
