// Templates of load-glass: the one knob, the list of other clouds, and what is said of the level. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { glassLevel, glassWord, type BodyState, type GlassWord } from '../../../science/body/model.js';
import { weighing } from '../../../science/body/read.js';
import { textWidth } from '../../../ui/base/drawing/label.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { range } from '../../../ui/base/parts/range.js';
import type { LoadGlassTexts } from './strings/nl.js';
import type { Knob } from './spots.js';

/** How full in words; what rains in and leaves as fast is not nothing. */
export const wordOf = (now: BodyState): GlassWord | 'trickle' => {
  const word = glassWord(glassLevel(now));
  return word === 'empty' && weighing(now.levels).length ? 'trickle' : word;
};

/** Room in px for what plays the weeks and the word under the tap, letters `fs` px high, side by side. */
export const stripWidth = (t: LoadGlassTexts, { em, letter }: PictureSize, fs: number): number =>
  textWidth(t.replay, em, true, letter) + textWidth(t.recovery, fs, false, letter) + 5.5 * em;

/** What is set to what. */
export type OnKnob = (knob: Knob, value: number, done: boolean) => void;

/** One native range for what is chosen in the picture, with its name, its value and what its ends mean. */
export const knob = (
  t: LoadGlassTexts,
  key: Knob,
  { levels, tap, capacity }: BodyState,
  number: (n: number) => string,
  on: OnKnob,
): TemplateResult => {
  const own = key === 'tap' || key === 'capacity';
  const share = key === 'tap' ? tap : capacity;
  const value = own ? share : (levels[key] ?? 0);
  const [name, term, low, high] =
    key === 'tap'
      ? [t.tap, t.recovery, t.shut, t.open]
      : key === 'capacity'
        ? [t.size, t.capacity, t.small, t.big]
        : [capital(t.factors[key]), t.amounts[value]!, t.amounts[0]!, t.amounts[4]!];
  return html`<div class="knob">
    <p class="label">${name} <span class="muted">${term}</span></p>
    ${range({
      label: own ? `${name} (${term})` : name,
      min: 0,
      max: own ? 1 : 4,
      step: own ? 0.01 : 1,
      value,
      valueText: own ? t.percent(number(Math.round(share * 100))) : term,
      onInput: (next) => on(key, next, false),
      onChange: (next) => on(key, next, true),
    })}
    <div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div>
    ${key === 'capacity' ? html`<p class="small">${t.grows}</p>` : nothing}
  </div>`;
};
