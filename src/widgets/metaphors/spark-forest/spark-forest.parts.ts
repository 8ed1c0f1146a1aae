// Templates of spark-forest: what the forest says, and the two weeks. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { keepsBurning, drying, maintaining, storyDays, type Outcome } from '../../../science/body/fire.js';
import type { FactorId, Levels, Level } from '../../../science/body/factors.js';
import { heaviest } from '../../../science/body/read.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { drops } from '../../../ui/body/level-row.js';
import { pause, play } from '../../../ui/shared/controls/icons.js';
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

/** Rain while there is something to green, and the same spark again for those who like to see it move. */
export const acts = (
  t: SparkForestTexts,
  greens: boolean,
  still: boolean,
  onRain: () => void,
  onStrike: () => void,
): TemplateResult =>
  html`<button class="button primary" type="button" aria-disabled=${greens ? 'false' : 'true'} @click=${onRain}>
      ${t.rain}</button
    >${still ? nothing : html`<button class="button" type="button" @click=${onStrike}>${play()}${t.again}</button>`}`;

/** Before the spark of the story. */
export const dries = (t: SparkForestTexts): TemplateResult =>
  html`<div class="said">
    <h3>${t.drying}</h3>
    <p>${t.dries}</p>
  </div>`;

/** Why it burns or does not, what keeps it warm, and that it is real. */
export const said = (
  t: SparkForestTexts,
  m: {
    levels: Levels;
    outcome: Outcome;
    head: string;
    spark: SparkId;
    own?: string | undefined;
    rained?: string | undefined;
  },
  list: List,
): TemplateResult => {
  const { levels, outcome, rained } = m;
  const burns = outcome !== 'nothing' && outcome !== 'smoulders';
  const why = heaviest(levels).filter((id) => drying.includes(id));
  return html`<div class="said">
    <h3>${m.head}</h3>
    ${rained ? html`<p>${t.rained(rained)}</p>` : nothing}
    <p>
      ${
        m.own ??
        (burns
          ? html`${t.because(capital(named(t, why, list, 3)), t.enough[m.spark])} ${t.same}`
          : outcome === 'smoulders'
            ? t.low
            : t.out)
      }
    </p>
    ${
      outcome !== 'nothing' && keepsBurning(levels)
        ? html`<p>${t.warm(named(t, maintaining(levels), list, 2))}</p>`
        : nothing
    }
    ${burns ? html`<p>${t.scan}</p>` : nothing}
    <p class="small">${t.model}</p>
  </div>`;
};

/** The two bad weeks: what dries, day by day. */
export const weeks = (
  t: SparkForestTexts,
  m: { levels: Levels; day: number; playing: boolean; still: boolean },
  number: (n: number) => string,
  onDay: (day: number) => void,
  onPlay: () => void,
): TemplateResult =>
  html`<div class="days">
    <div>
      <p class="label" id="why">${t.plays}</p>
      <ul class="levels weighs" aria-labelledby="why">
        ${(Object.entries(m.levels) as [FactorId, Level][]).map(([id, level]) => {
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
      <p class="label">${t.day} <output aria-live="off">${number(m.day)}</output></p>
      ${range({
        label: t.day,
        min: 0,
        max: storyDays,
        step: 1,
        value: m.day,
        valueText: t.dayText(number(m.day)),
        onInput: onDay,
        onChange: onDay,
      })}
      <div class="ends" aria-hidden="true"><span>${t.start}</span><span>${t.end}</span></div>
    </div>
    ${
      m.still
        ? nothing
        : html`<div class="actions">
            <button class="button" type="button" @click=${onPlay}>
              ${m.playing ? pause() : play()}${m.playing ? t.pause : t.replay}
            </button>
          </div>`
    }
  </div>`;
