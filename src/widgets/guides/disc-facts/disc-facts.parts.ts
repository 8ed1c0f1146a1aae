// Templates of disc-facts: what one looks at, how far in time, which figure, and what the picture shows in words. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { figureIds, figures, type Figure, type FigureId } from '../../../science/spine/disc.js';
import { range } from '../../../ui/base/parts/range.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { views, type View } from './disc-facts.picture.js';
import type { DiscFactsTexts } from './strings/nl.js';

export interface Shown {
  readonly view: View;
  /** Of a hundred steps from the first scan. */
  readonly later: number;
  readonly figure: FigureId;
}

export interface Handlers {
  readonly onMove: (later: number) => void;
  readonly onLater: (later: number) => void;
  readonly onFigure: (id: FigureId) => void;
  readonly onView: (view: View) => void;
}

/** From here on it is later. */
export const isLater = (later: number): boolean => later > 50;

const time = (t: DiscFactsTexts, later: number, on: Handlers): TemplateResult =>
  html`<div>
    ${range({
      label: t.time,
      min: 0,
      max: 100,
      step: 10,
      value: later,
      valueText: isLater(later) ? t.ends[1] : t.ends[0],
      onInput: on.onMove,
      onChange: on.onLater,
    })}
    <div class="ends" aria-hidden="true"><span>${t.ends[0]}</span><span>${t.ends[1]}</span></div>
  </div>`;

const which = (t: DiscFactsTexts, figure: FigureId, on: Handlers): TemplateResult =>
  html`<div class="field">
    <label class="label" for="figure">${t.which}</label>
    <div class="box">
      <select
        id="figure"
        .value=${figure}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          on.onFigure((event.target as HTMLSelectElement).value as FigureId);
        }}
      >
        ${figureIds.map((id) => html`<option value=${id} ?selected=${id === figure}>${t.figures[id]}</option>`)}
      </select>
    </div>
  </div>`;

export const form = (t: DiscFactsTexts, { view, later, figure }: Shown, on: Handlers): TemplateResult =>
  html`${view === 'scan' ? time(t, later, on) : view === 'people' ? which(t, figure, on) : nothing}
  ${radioGroup<View>({
    legend: t.about,
    name: 'about',
    options: views.map((value) => ({ value, label: t.views[value] })),
    chosen: view,
    onChoose: on.onView,
  })}`;

/** Head, what it means, and what limits it. */
const words = (t: DiscFactsTexts, { view, later, figure }: Shown): readonly [string, string, string?] => {
  const { people, gone }: Figure = figures[figure];
  if (view === 'people')
    return [t.head[figure](`${people}`), gone ? `${t.gone(`${gone}`)} ${t.said[figure]}` : t.said[figure]];
  if (view !== 'scan') return t[view];
  return isLater(later) ? [t.head.shrinks(`${figures.shrinks.people}`), t.later, t.sketch] : t.first;
};

export const said = (t: DiscFactsTexts, shown: Shown): TemplateResult => {
  const [head, body, small] = words(t, shown);
  return html`<div class="said">
    <h3>${head}</h3>
    <p>${body}</p>
    ${small ? html`<p class="small">${small}</p>` : nothing}
  </div>`;
};
