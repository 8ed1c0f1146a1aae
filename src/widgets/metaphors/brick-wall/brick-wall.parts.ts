// Templates of brick-wall: how often one trains, and how many bricks come in. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { mostSessions, wall, type BrickNeed, type WallWord } from '../../../science/food/bricks.js';
import { range } from '../../../ui/base/parts/range.js';
import type { BrickWallTexts } from './strings/nl.js';

/** Room on the slider above what is enough, so that 'more is not needed' can be seen. */
const above = 1.25;

export interface Knobs {
  readonly crew: number;
  readonly eaten: number;
  readonly need: BrickNeed;
  /** Grams may be shown. */
  readonly figures: boolean;
  readonly number: (value: number) => string;
  readonly onSessions: (count: number, done: boolean) => void;
  readonly onEaten: (value: number, done: boolean) => void;
}

/** How many bricks come in, in words: the crew does not matter to them. */
const amount = (eaten: number, need: BrickNeed): Exclude<WallWord, 'idle'> => {
  const { word } = wall(1, eaten, need);
  return word === 'idle' ? 'none' : word;
};

/** The picture with a pile and a crew to press: for a finger or mouse; keys and ears have the controls. */
export const pressed = (drawn: TemplateResult, onPile: () => void, onCrew: () => void): TemplateResult =>
  html`<div
    @pointerup=${(event: Event) => {
      const on = event.target as Element;
      if (on.closest('.pile')) onPile();
      else if (on.closest('.crew')) onCrew();
    }}
  >
    ${drawn}
  </div>`;

export const knobs = (t: BrickWallTexts, k: Knobs): TemplateResult => {
  const said = t.amount[amount(k.eaten, k.need)];
  const [max, step] = k.figures ? [Math.ceil((k.need.full * above) / 10) * 10, 5] : [k.need.full * above, 0.05];
  const grams = t.gramsText(k.number(k.eaten), Math.round(k.eaten));
  const times = (count: number): string => t.times(k.number(count), count === mostSessions);
  const sessions = Array.from({ length: mostSessions + 1 }, (_, count) => html`<span>${times(count)}</span>`);
  return html`<div>
      <p class="label">${t.sessions}</p>
      ${range({
        label: t.sessions,
        min: 0,
        max: mostSessions,
        step: 1,
        value: k.crew,
        valueText: times(k.crew),
        onInput: (count) => k.onSessions(count, false),
        onChange: (count) => k.onSessions(count, true),
      })}
      <div class="ends counts" aria-hidden="true">${sessions}</div>
    </div>
    <div class="knob">
      <p class="label">${t.eaten} <output aria-live="off">${k.figures ? t.grams(k.number(k.eaten)) : ''}</output></p>
      ${range({
        label: t.eaten,
        min: 0,
        max,
        step,
        value: Math.min(k.eaten, max),
        valueText: k.figures ? `${grams}, ${said}` : said,
        onInput: (value) => k.onEaten(value, false),
        onChange: (value) => k.onEaten(value, true),
      })}
      <div class="ends" aria-hidden="true"><span>${t.little}</span><span>${t.much}</span></div>
    </div>`;
};
