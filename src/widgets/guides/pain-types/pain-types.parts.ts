// Templates of pain-types: the slider of the time, and what is said of a kind then. Handlers come in. Pure.
import { html, type TemplateResult } from 'lit';
import { courses, stops, type Kind } from '../../../science/pain/kinds.js';
import { chevron } from '../../../ui/base/parts/icons.js';
import { range } from '../../../ui/base/parts/range.js';
import type { TypesModel } from './pain-types.picture.js';
import type { PainTypesTexts } from './strings/nl.js';

/** A slider with a place for each stop, exactly under it. Pain with a cause has no course: a line takes its place. */
export const lead = (t: PainTypesTexts, { kind, stop, onMove, onStop }: TypesModel): TemplateResult =>
  kind === 'cause'
    ? html`<p class="instead">${t.noClock}</p>`
    : range({
        label: t.when,
        min: 0,
        max: stops.length - 1,
        step: 1,
        value: stop,
        valueText: t.valueText(t.stops[stop]![0]!, courses[kind][stop]!),
        onInput: onMove,
        onChange: onStop,
      });

/** The other sections, in one fold; open where the page names one of them. */
export const more = (t: PainTypesTexts, sections: TemplateResult, open: boolean): TemplateResult =>
  html`<details ?open=${open}>
    <summary>${chevron()}${t.more}</summary>
    ${sections}
  </details>`;

/** Head and two sentences; the figures are those of the land. */
export function said(t: PainTypesTexts, kind: Kind, stop: number, course: readonly number[]) {
  const [head, then] = kind === 'cause' ? t.cause : t.said[kind][stop]!;
  const [from, now] = [course[0], course[stop]];
  const figures = now === undefined ? '' : stop ? t.fell(from!, now) : t.begins(now);
  return { head, body: html`${figures} ${then}` };
}
