// The days as a strip that scrolls: weekday, date, and as many dots as there are places; days without are dashed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../../../practice/booking/days.js';
import { dotsOf, rowsOf } from '../../../../practice/booking/visit/days-shown.js';
import { dots } from './month.js';
import { sayDate, sayDates, sayShort, sayWhyNot, type View } from '../view.js';

/** The lines of a day as they are seen; what is heard is said in full. */
const face = (lines: readonly string[], below: unknown = nothing): TemplateResult =>
  html`<span aria-hidden="true">${lines.map((line) => html`<span>${line}</span>`)}${below}</span>`;

const dayCell = (v: View, { date, slots }: Day, chosen: boolean): TemplateResult =>
  html`<label class="choice day"
    ><input
      type="radio"
      name="day"
      value=${date}
      .checked=${chosen}
      @change=${() => v.show({ day: date, month: date.slice(0, 7), at: date, all: false })}
    /><span class="vh">${sayDate(v, date)}, ${v.t.places(slots.length)}</span
    >${face(sayShort(v, date), dots(dotsOf(slots.length)))}</label
  >`;

/** One day or several without places. */
const gapCell = (v: View, from: string, to: string): TemplateResult => {
  const said = (date: string): string => sayShort(v, date).slice(1).join(' ');
  return html`<span class="day none"
    ><span class="vh">${sayDates(v, from, to)}, ${sayWhyNot(v, from)}</span>${face(
      from === to ? sayShort(v, from) : [said(from), '–', said(to)],
    )}</span
  >`;
};

/** `open` is the date of the day whose hours are shown. */
export function strip(v: View, days: readonly Day[], open: string): TemplateResult {
  const { agenda } = v.store;
  const count = Math.max(v.shown.days, days.findIndex((day) => day.date === open) + 1);
  const more = (): void => {
    v.show({ days: count + 7 });
    if (days.length < count + 7) void agenda.more();
  };
  return html`<div class="strip" role="radiogroup" aria-labelledby="which-day">
    ${rowsOf(days, count, v.practice.closures).map((row) =>
      row.kind === 'gap' ? gapCell(v, row.from, row.to) : dayCell(v, row.day, row.day.date === open),
    )}
    ${
      days.length > count || !agenda.complete
        ? html`<button class="quiet more" type="button" @click=${more}>${v.t.moreDays}</button>`
        : nothing
    }
  </div>`;
}
