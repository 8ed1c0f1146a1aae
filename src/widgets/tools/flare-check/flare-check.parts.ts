// Templates of flare-check that need no element: the moments, the score, and in a fold what it was and when. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { checkMoments, type CheckMoment, type CheckScores } from '../../../science/pain/check.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { range, scoreTicks } from '../../../ui/base/parts/range.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { FlareCheckTexts } from './strings/nl.js';

export interface Form {
  readonly scores: CheckScores;
  readonly chosen: CheckMoment;
  /** Whether that moment has come. */
  readonly come: boolean;
  readonly limit: number;
  readonly off: boolean;
  readonly activity: string;
  /** Names of the exercises of a plan. */
  readonly exercises: readonly string[];
  /** How many days ago it was, 0 to 2; undefined where nobody knows. */
  readonly ago: number | undefined;
  readonly onMoment: (moment: CheckMoment) => void;
  readonly onScore: (value: number, done: boolean) => void;
  readonly onActivity: (text: string, done: boolean) => void;
  readonly onAgo: (days: number) => void;
}

const days = ['0', '1', '2'] as const;

/** A field's text; the widget tells of it in its own name. */
const typed = (event: Event): string => {
  event.stopPropagation();
  return (event.target as HTMLInputElement).value;
};

export function form(t: FlareCheckTexts, f: Form): TemplateResult {
  const score = f.scores[f.chosen];
  const said = score === undefined ? t.notYet : t.valueText(String(score));
  const hard = (score ?? 0) > f.limit && (f.chosen === 'during' || f.chosen === 'after');
  return html`${radioGroup({
    legend: t.when,
    name: 'moment',
    as: 'chips',
    options: checkMoments.map((moment) => ({ value: moment, label: t.moments[moment][0]! })),
    chosen: f.chosen,
    disabled: f.off,
    onChoose: f.onMoment,
  })}
  ${
    f.come
      ? html`<div class=${hard ? 'hard' : ''}>
          <p class="asked">
            <span class="label" id="asked">${t.ask[f.chosen]}</span> <span class="small">${said}</span>
          </p>
          ${range({
            label: t.ask[f.chosen],
            labelledby: 'asked',
            min: 0,
            max: 10,
            step: 1,
            value: score,
            valueText: said,
            disabled: f.off,
            onInput: (value) => f.onScore(value, false),
            onChange: (value) => f.onScore(value, true),
          })}${scoreTicks(score)}
        </div>`
      : html`<p>${t.notCome}</p>`
  }
  ${fold(t.about, aboutIt(t, f))}`;
}

const aboutIt = (t: FlareCheckTexts, f: Form): TemplateResult =>
  html`<div class="about">
    <div class="field">
      <label class="label" for="activity">${t.activity}</label>
      <div class="box">
        <input
          id="activity"
          list=${f.exercises.length ? 'exercises' : nothing}
          maxlength="200"
          autocomplete="off"
          .value=${f.activity}
          ?disabled=${f.off}
          @input=${(event: Event) => f.onActivity(typed(event), false)}
          @change=${(event: Event) => f.onActivity(typed(event), true)}
        />
      </div>
      <datalist id="exercises">${f.exercises.map((name) => html`<option value=${name}></option>`)}</datalist>
    </div>
    ${radioGroup({
      legend: t.ago,
      name: 'ago',
      as: 'chips',
      options: days.map((value) => ({ value, label: t.agos[Number(value)]! })),
      chosen: days.find((day) => Number(day) === f.ago),
      disabled: f.off,
      onChoose: (day) => f.onAgo(Number(day)),
    })}
  </div>`;
