// The days as a list: weekday, date and how many places; the open day shows its hours.
import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../../../practice/booking/days.js';
import { chevron } from '../../../../ui/base/parts/icons.js';
import { rowsOf, type Row } from '../../../../practice/booking/visit/days-shown.js';
import { hours } from './hours.js';
import { sayDate, sayDates, sayWhyNot, type View } from '../view.js';

const gap = (v: View, from: string, to: string): TemplateResult =>
  html`<p class="gap"><span>${sayDates(v, from, to)}</span><span>${sayWhyNot(v, from)}</span></p>`;

const dayRow = (v: View, day: Day, open: boolean): TemplateResult =>
  html`<details ?open=${open}>
    <summary
      @click=${(event: Event) => {
        // Open or closed is ours to say: one day at a time.
        event.preventDefault();
        v.show({ day: open ? '' : day.date, month: day.date.slice(0, 7), at: day.date });
      }}
    >
      ${chevron()}<span>${sayDate(v, day.date)}</span> <span class="count">${v.t.places(day.slots.length)}</span>
    </summary>
    ${open ? hours(v, day) : nothing}
  </details>`;

const row = (v: View, one: Row, open: string): TemplateResult =>
  one.kind === 'gap' ? gap(v, one.from, one.to) : dayRow(v, one.day, one.day.date === open);

/** `open` is the date of the open day. */
export function dayList(v: View, days: readonly Day[], open: string): TemplateResult {
  const { agenda } = v.store;
  const known = days.findIndex((day) => day.date === open);
  const count = Math.max(v.shown.days, known + 1);
  const more = days.length > count || !agenda.complete;
  return html`<div class="days">
    ${rowsOf(days, count, v.practice.closures).map((one) => row(v, one, open))}
    ${
      more
        ? html`<button
            class="quiet"
            type="button"
            @click=${() => {
              v.show({ days: count + 7 });
              if (days.length < count + 7) void agenda.more();
            }}
          >
            ${v.t.moreDays}
          </button>`
        : nothing
    }
  </div>`;
}
