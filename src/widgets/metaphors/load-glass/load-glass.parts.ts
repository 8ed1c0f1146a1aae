// Templates of load-glass: the two knobs, and the two ways. Handlers come in.
import { html, type TemplateResult } from 'lit';
import type { BodyState } from '../../../science/body/model.js';
import { range } from '../../../ui/base/parts/range.js';
import type { LoadGlassTexts } from './strings/nl.js';

type Knob = 'tap' | 'capacity';

/** One native range, with its plain name, its professional word and what its ends mean. */
const knob = (
  t: LoadGlassTexts,
  key: Knob,
  value: number,
  words: readonly [label: string, term: string, low: string, high: string],
  percent: string,
  on: (key: Knob, value: number, done: boolean) => void,
): TemplateResult => {
  const [label, term, low, high] = words;
  return html`<div class="knob">
    <p class="label">${label} <span class="muted">${term}</span></p>
    ${range({
      label: `${label} (${term})`,
      min: 0,
      max: 1,
      step: 0.01,
      value,
      valueText: t.percent(percent),
      onInput: (next) => on(key, next, false),
      onChange: (next) => on(key, next, true),
    })}
    <div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div>
  </div>`;
};

/** Recovery and the size of the glass. */
export const knobs = (
  t: LoadGlassTexts,
  { tap, capacity }: BodyState,
  number: (n: number) => string,
  on: (key: Knob, value: number, done: boolean) => void,
): TemplateResult =>
  html`${knob(t, 'tap', tap, [t.tap, t.recovery, t.shut, t.open], number(Math.round(tap * 100)), on)}${knob(
      t,
      'capacity',
      capacity,
      [t.size, t.capacity, t.small, t.big],
      number(Math.round(capacity * 100)),
      on,
    )}
    <p class="small genetics">${t.genetics}</p>`;

/** The two strategies: always there, whatever the level. */
export const ways = (t: LoadGlassTexts): TemplateResult => html`<p>${t.ways} ${t.wayLess} ${t.wayBigger}</p>`;
