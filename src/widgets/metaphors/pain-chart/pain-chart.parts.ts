// Templates of pain-chart that need no element: period, place in time, legend, folds.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fold } from '../../../ui/base/parts/frame.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { chevron } from '../../../ui/base/parts/icons.js';
import { minus, plus } from '../../../ui/shared/controls/icons.js';
import { range } from '../../../ui/base/parts/range.js';
import type { Gestures } from './gestures.js';
import type { PainChartTexts } from './strings/nl.js';
import {
  atPosition,
  closest,
  onScores,
  panned,
  periodOf,
  periods,
  positionOf,
  spanOf,
  toPeriod,
  zoomed,
  type View,
} from './view.js';

import type { Model } from './model.js';

export type { Model };

export const button = (label: string, onClick: () => void, as = 'quiet', icon: unknown = nothing): TemplateResult =>
  html`<button class=${as} type="button" @click=${onClick}>${icon}${label}</button>`;

/** The first thing to do: to fill in. */
export const add = (label: string, onClick: () => void): TemplateResult =>
  button(label, onClick, 'button primary', plus());

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

/** A button with an icon alone. */
export const round = (label: string, icon: unknown, onClick: () => void, off: boolean, extra = ''): TemplateResult =>
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

/** How much, and where in time: `words` says what the view spans; `move` shows another, `done`: the person is done. */
export function time(
  t: PainChartTexts,
  { bounds, log }: Model,
  view: View,
  words: string,
  move: (view: View, done?: boolean, glides?: boolean) => void,
): TemplateResult {
  const period = periodOf(view, bounds);
  const position = positionOf(view, bounds);
  // Everything is in view: there is nowhere to go.
  const whole = period === 'all';
  const pan = (share: number) => () => move(panned(view, share, bounds), true, true);
  const zoom = (factor: number) => () => move(zoomed(view, factor, bounds), true, true);
  const near = spanOf(view) <= Math.min(closest, spanOf(bounds)) * 1.001;
  const slide = (done: boolean) => (value: number) => move(atPosition(view, value, bounds), done);
  return html`<div class="period">
      ${radioGroup({
        legend: t.period,
        name: 'period',
        options: periods.map((value) => ({ value, label: t[value] })),
        chosen: period,
        // A period is chosen for what was noted in it; who walks through time meets its silences too.
        onChoose: (next) => move(onScores(toPeriod(view, next, bounds), log.at, bounds), true, true),
      })}
    </div>
    <div class="time">
      <div class="walk">
        ${round(t.earlier, chevron('back'), pan(-0.5), whole || position <= 0)}
        ${range({
          label: t.position,
          min: 0,
          max: 100,
          step: 1,
          value: Math.round(position),
          valueText: words,
          disabled: whole,
          onInput: slide(false),
          onChange: slide(true),
        })}
        ${round(t.later, chevron(), pan(0.5), whole || position >= 100)}
      </div>
      <div class="zoom">${round(t.wider, minus(), zoom(2), whole)} ${round(t.closer, plus(), zoom(0.5), near)}</div>
    </div>`;
}

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

/** What the chart shows, in words, and what a person can do with it. */
export const answer = (head: string, said: string, form: unknown, acts: unknown, below?: unknown): TemplateResult =>
  html`<div class="said">
      <h3>${head}</h3>
      <p>${said}</p>
    </div>
    ${form} ${acts} ${below}`;

/** The row of acts. */
export const row = (...acts: unknown[]): TemplateResult => html`<div class="actions">${acts}</div>`;

/** The folds, by the key of their title. */
export type Fold = 'readMe' | 'notes' | 'cycles' | 'table' | 'files';

/**
 * Two folds: how to read it, with what limits it, and all else in folds of its own. Titles at once, so that a touch moves
 * nothing; `body` is what is under one, or whether it cannot be fetched now.
 */
export const folds = (
  t: PainChartTexts,
  notes: string,
  caveat: string | undefined,
  body: (which: Fold) => unknown,
  onOpen: () => void,
): TemplateResult => {
  const inside = (which: Fold): unknown => {
    const found = body(which);
    return found === true ? html`<p class="small" role="status">${t.waits}</p>` : found || nothing;
  };
  const titles = [
    ['notes', t.notes(notes)],
    ['cycles', t.cycles],
    ['table', t.table],
    ['files', t.files],
  ] as const;
  return html`<div class="folds">
    ${fold(t.readMe, html`${caveat ? html`<p>${caveat}</p>` : nothing}${inside('readMe')}`, onOpen)}
    ${fold(
      t.more,
      html`<div class="inner">${titles.map(([which, title]) => fold(title, inside(which), onOpen))}</div>`,
      onOpen,
    )}
  </div>`;
};
