// Panels under the picture: the chosen score, writing one down, which of two scales.
import { html, nothing, type TemplateResult } from 'lit';
import type { ScoreScale } from '../../../../../practice/pain-log/pain-log.js';
import { radioGroup } from '../../../../../ui/shared/controls/radio-group.js';
import { chevron } from '../../../../../ui/base/parts/icons.js';
import { range } from '../../../../../ui/base/parts/range.js';
import { button, round } from '../../pain-chart.parts.js';
import type { MoreTexts } from './strings/nl.js';

/** Which of two scales, and why not both. */
export const scales = (t: MoreTexts, chosen: ScoreScale, onScale: (scale: ScoreScale) => void): TemplateResult =>
  html`<div>
    ${radioGroup({
      legend: t.scale,
      name: 'scale',
      options: (['nrs', 'vas'] as const).map((value) => ({ value, label: t[value] })),
      chosen,
      onChoose: onScale,
    })}
    <p class="small">${t.scalesApart}</p>
  </div>`;

/** The chosen score in words, with a way to its neighbours and to write beside it; absent where it is not one's own. */
export const chosenPanel = (
  t: MoreTexts,
  [when, note]: readonly [string, string],
  index: number,
  count: number,
  on: { onChoose: (index?: number) => void; onWrite?: (() => void) | undefined },
): TemplateResult =>
  html`<div class="panel" role="group" aria-label=${t.chosen}>
    <p role="status"><strong>${when}</strong> ${note}</p>
    <p class="actions">
      ${round(t.previous, chevron('back'), () => on.onChoose(index - 1), index === 0)}
      ${round(t.next, chevron(), () => on.onChoose(index + 1), index === count - 1)}
      ${on.onWrite ? button(t.write, on.onWrite, 'button') : nothing} ${button(t.close, () => on.onChoose())}
    </p>
  </div>`;

export interface EntryModel {
  /** The score being given; absent when only a note is written. */
  readonly value?: number | undefined;
  readonly said?: string;
  readonly onValue?: (value: number) => void;
  readonly note: string;
  readonly label: string;
  readonly onNote: (note: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A score of today with its note, or a note beside an earlier one. */
export const entry = (t: MoreTexts, m: EntryModel): TemplateResult =>
  html`<div class="panel" role="group" aria-label=${m.onValue ? t.now : m.label}>
    ${
      m.onValue
        ? html`<p class="label" id="now">${t.now} <output aria-live="off">${m.value ?? nothing}</output></p>
            ${range({
              label: t.now,
              labelledby: 'now',
              min: 0,
              max: 10,
              step: 1,
              value: m.value,
              valueText: m.said ?? '',
              onInput: m.onValue,
              onChange: m.onValue,
            })}
            <div class="ends" aria-hidden="true"><span>0</span><span>10</span></div>`
        : nothing
    }
    <label class="label" for="note">${m.label}</label>
    <div class="box">
      <input
        id="note"
        type="text"
        maxlength="2000"
        autocomplete="off"
        .value=${m.note}
        @input=${(event: Event) => {
          event.stopPropagation();
          m.onNote((event.target as HTMLInputElement).value);
        }}
        @change=${(event: Event) => event.stopPropagation()}
      />
    </div>
    <p class="actions">${button(t.save, m.onSave, 'button primary')} ${button(t.cancel, m.onCancel)}</p>
  </div>`;
