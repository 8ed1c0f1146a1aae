// Templates of spark-forest: what the forest says, and the two weeks. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { keepsBurning, drying, maintaining, storyDays, type Outcome } from '../../../science/body/fire.js';
import type { FactorId, Levels, Level } from '../../../science/body/factors.js';
import { heaviest } from '../../../science/body/read.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { drops } from '../../../ui/body/level-row.js';
import { range } from '../../../ui/base/parts/range.js';
import type { SparkId } from './state.js';
import type { SparkForestTexts } from './strings/nl.js';

type List = (words: readonly string[]) => string;

const named = (t: SparkForestTexts, ids: readonly FactorId[], list: List, most: number): string =>
  list(ids.slice(0, most).map((id) => t.factors[id]));

/** One of a few, each with its words. */
export const pick = <V extends string>(
  legend: string,
  name: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
  chosen: V,
  onChoose: (value: V) => void,
): TemplateResult =>
  radioGroup({ legend, name, options: values.map((value) => ({ value, label: words[value] })), chosen, onChoose });

/** Rain, while there is something to green. */
export const act = (t: SparkForestTexts, greens: boolean, onRain: () => void): TemplateResult =>
  html`<button class="button primary" type="button" aria-disabled=${greens ? 'false' : 'true'} @click=${onRain}>
    ${t.rain}
  </button>`;

/** Why it burns or does not, in two sentences. */
export const said = (
  t: SparkForestTexts,
  m: { levels: Levels; outcome: Outcome; spark: SparkId; own?: string | undefined; rained?: string | undefined },
  list: List,
): unknown => {
  const { levels, outcome, rained } = m;
  if (rained) return t.rained(rained);
  if (m.own) return m.own;
  const why = heaviest(levels).filter((id) => drying.includes(id));
  if (outcome === 'nothing') return t.out;
  return outcome === 'smoulders'
    ? t.low
    : html`${t.because(capital(named(t, why, list, 3)), t.enough[m.spark])} ${t.same}`;
};

/** What keeps it warm, that the pain is real, and that it is a picture. */
export const real = (t: SparkForestTexts, levels: Levels, outcome: Outcome, list: List): TemplateResult =>
  html`${
      outcome !== 'nothing' && keepsBurning(levels)
        ? html`<p>${t.warm(named(t, maintaining(levels), list, 2))}</p>`
        : nothing
    }
    <p>${t.scan}</p>
    <p>${t.model}</p>`;

/** The two bad weeks: what dries, day by day. */
export const weeks = (
  t: SparkForestTexts,
  levels: Levels,
  day: number,
  number: (n: number) => string,
  onDay: (day: number) => void,
): TemplateResult =>
  html`<div class="days">
    <div>
      <p class="label" id="why">${t.plays}</p>
      <ul class="levels weighs" aria-labelledby="why">
        ${(Object.entries(levels) as [FactorId, Level][]).map(([id, level]) => {
          const whole = Math.round(level);
          return html`<li class="level-row">
            <span class="name">${capital(t.factors[id])}</span>${drops(whole)}<span class="heard"
              >${t.of4(number(whole))}</span
            >
          </li>`;
        })}
      </ul>
    </div>
    <div class="knob">
      <p class="label">${t.day} <output aria-live="off">${number(day)}</output></p>
      ${range({
        label: t.day,
        min: 0,
        max: storyDays,
        step: 1,
        value: day,
        valueText: t.dayText(number(day)),
        onInput: onDay,
        onChange: onDay,
      })}
      <div class="ends" aria-hidden="true"><span>${t.start}</span><span>${t.end}</span></div>
    </div>
  </div>`;
