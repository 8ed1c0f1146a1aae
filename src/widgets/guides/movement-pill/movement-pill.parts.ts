// Templates of movement-pill: how many pockets, and what a part of the leaflet says. Handlers come in. Pure.
import { html, type TemplateResult } from 'lit';
import { measured, pockets as most, type Leaf } from '../../../science/movement/leaflet.js';
import { range } from '../../../ui/base/parts/range.js';
import { answer } from '../../../ui/shared/answer.js';
import type { MovementPillTexts } from './strings/nl.js';

type Move = (filled: number) => void;

export const pockets = (t: MovementPillTexts, filled: number, onInput: Move, onChange: Move): TemplateResult =>
  html`<div>
    <span class="label" id="pockets">${t.pockets}</span>
    ${range({
      label: t.pockets,
      labelledby: 'pockets',
      min: 0,
      max: most,
      step: 1,
      value: filled,
      valueText: t.count(filled),
      onInput,
      onChange,
    })}
  </div>`;

/** By how much it is: nothing, less than the least a study measured, or that and more. */
const dose = (t: MovementPillTexts, filled: number, [from, to]: readonly [number, number]): TemplateResult =>
  answer({
    head: filled ? t.week(t.count(filled), `${from}`, `${to}`) : t.empty,
    body: from < measured[0]!.hours * 60 ? t.begin : t.hour,
  });

export function said(
  t: MovementPillTexts,
  leaf: Leaf,
  filled: number,
  week: readonly [from: number, to: number],
): TemplateResult {
  if (leaf === 'dose') return dose(t, filled, week);
  const { head, body } = t.sections.effects;
  return leaf === 'harm'
    ? answer({ head: t.harm[0], body: t.harm[1] })
    : html`<div class="said">
        <h3>${head}</h3>
        <ol>
          ${[body[1]!].flat().map((effect) => html`<li>${effect}</li>`)}
        </ol>
      </div>`;
}
