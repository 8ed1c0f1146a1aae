// Templates of pain-chart that need no element: period, place in time, legend, the chosen score, writing one down.
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { ReadingScale } from '../../../practice/pain-log.js';
import { oneOf } from '../../../ui/parts/choices.js';
import { chevron, minus, plus } from '../../../ui/parts/icons.js';
import { range } from '../../../ui/parts/range.js';
import type { Gestures } from './gestures.js';
import type { PainChartTexts } from './strings/nl.js';
import { periods, type Period } from './view.js';

export const button = (label: string, onClick: () => void, as = 'quiet', icon: unknown = nothing): TemplateResult =>
  html`<button class=${as} type="button" @click=${onClick}>${icon}${label}</button>`;

/** Where the picture is drawn, apart from this template: it moves more often than the rest. */
export const plot = ({ down, move, up, wheel }: Gestures): TemplateResult =>
  html`<div
    class="plot"
    @pointerdown=${down}
    @pointermove=${move}
    @pointerup=${up}
    @pointercancel=${up}
    @wheel=${wheel}
  ></div>`;

const round = (label: string, icon: unknown, onClick: () => void, off: boolean, extra = ''): TemplateResult =>
  html`<button
    class="button square ${extra}"
    type="button"
    aria-label=${label}
    title=${label}
    ?disabled=${off}
    @click=${onClick}
  >
    ${icon}
  </button>`;

/** Which of two scales, and why not both. */
export const scales = (
  t: PainChartTexts,
  chosen: ReadingScale,
  onScale: (scale: ReadingScale) => void,
): TemplateResult =>
  html`<div>
    ${oneOf({
      legend: t.scale,
      name: 'scale',
      options: (['nrs', 'vas'] as const).map((value) => ({ value, label: t[value] })),
      chosen,
      onChoose: onScale,
    })}
    <p class="small">${t.scalesApart}</p>
  </div>`;

export interface TimeModel {
  readonly period: Period | undefined;
  /** 0 to 100. */
  readonly position: number;
  /** Everything is in view: there is nowhere to go. */
  readonly whole: boolean;
  readonly closest: boolean;
  /** What the view spans, in words. */
  readonly span: string;
  readonly onPeriod: (period: Period) => void;
  readonly onPosition: (position: number, done: boolean) => void;
  /** Steps of a share of the view; above 0 is later. */
  readonly onPan: (share: number) => void;
  readonly onZoom: (factor: number) => void;
}

/** How much, and where in time. */
export const time = (t: PainChartTexts, m: TimeModel): TemplateResult =>
  html`<div class="period">
      ${oneOf({
        legend: t.period,
        name: 'period',
        options: periods.map((value) => ({ value, label: t[value] })),
        chosen: m.period,
        onChoose: m.onPeriod,
      })}
    </div>
    <div class="time">
      ${round(t.earlier, chevron('back'), () => m.onPan(-0.5), m.whole || m.position <= 0)}
      ${range({
        label: t.position,
        min: 0,
        max: 100,
        step: 1,
        value: Math.round(m.position),
        valueText: m.span,
        disabled: m.whole,
        onInput: (value) => m.onPosition(value, false),
        onChange: (value) => m.onPosition(value, true),
      })}
      ${round(t.later, chevron(), () => m.onPan(0.5), m.whole || m.position >= 100)}
      ${round(t.wider, minus(), () => m.onZoom(2), m.whole)} ${round(t.closer, plus(), () => m.onZoom(0.5), m.closest)}
    </div>`;

const swatch = (content: unknown): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 36 18" aria-hidden="true">${content}</svg>`;

/** What is in view, and what its marks are. */
export const key = (
  t: PainChartTexts,
  span: string,
  has: { line: boolean; swings: boolean; limit: string | undefined },
): TemplateResult =>
  html`<div class="key">
    <p class="small">${span}</p>
    <ul class="legend">
      ${
        has.line
          ? html`<li>
              ${swatch(svg`<path class="band" d="M0 0H36V18H0z" /><path class="line" d="M0 9H36" />`)}${t.trend}
            </li>`
          : nothing
      }
      <li>
        ${swatch(
          has.swings ? svg`<path d="M6 4V12M12 7V16M18 2V10M24 6V14M30 3V11" />` : svg`<circle cx="18" cy="9" r="5" />`,
        )}${has.swings ? t.swings : t.dots}
      </li>
      ${
        has.limit === undefined
          ? nothing
          : html`<li>${swatch(svg`<path class="dotted" d="M2 9H35" />`)}${t.limit(has.limit)}</li>`
      }
    </ul>
  </div>`;

/** The chosen score in words, with a way to its neighbours and to write beside it; absent where it is not one's own. */
export const chosenPanel = (
  t: PainChartTexts,
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
export const entry = (t: PainChartTexts, m: EntryModel): TemplateResult =>
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
