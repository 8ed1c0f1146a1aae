// The month as a table of buttons: dots say how many places; keys go by day, week and month.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import { addMonths, closedOn, monthGrid, type Day } from '../../../../practice/booking/days.js';
import { dayOf } from '../../../../platform/time/zone.js';
import { formatDate } from '../../../../platform/locale/format-date.js';
import { chevron } from '../../../../ui/base/parts/icons.js';
import { dayByKey, dotsOf } from '../../../../practice/booking/visit/days-shown.js';
import { sayClosure, sayDate, sayDates, sayWhyNot, type View } from '../view.js';

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const dots = (n: number): TemplateResult =>
  html`<span class="dots" aria-hidden="true">${Array.from({ length: n }, () => html`<i></i>`)}</span>`;

/** `open` is the chosen day. The month shown is the visitor's, or that of the chosen day. */
export function monthView(v: View, days: readonly Day[], open: string): TemplateResult {
  const { agenda } = v.store;
  const month = v.shown.month ?? (open || agenda.first).slice(0, 7);
  const places = new Map(days.map((day) => [day.date, day.slots.length]));
  const inMonth = (day: string | undefined): day is string => !!day && day.startsWith(month);
  const stop = [v.shown.at, open, days.find((day) => inMonth(day.date))?.date, agenda.first].find(inMonth);
  const at = stop ?? `${month}-01`;
  const turn = (to: string, day?: string): void => {
    v.show({ month: to, at: day });
    void agenda.reach(`${to}-31`);
  };
  const arrow = (by: 1 | -1, name: string): TemplateResult => {
    const to = addMonths(month, by);
    const off = by < 0 ? to < agenda.first.slice(0, 7) : to > agenda.last.slice(0, 7);
    return html`<button
      class="arrow ${by < 0 ? 'before' : ''}"
      type="button"
      aria-label=${name}
      ?disabled=${off}
      @click=${() => turn(to)}
    >
      ${chevron()}
    </button>`;
  };
  const onKey = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).dataset['day'];
    const to = from && dayByKey(event.key, from, agenda.first, agenda.last);
    if (!to) return;
    event.preventDefault();
    turn(to.slice(0, 7), to);
  };
  const today = dayOf(v.now, v.practice.zone);
  const cell = (day: string): TemplateResult => {
    if (!inMonth(day)) return html`<td></td>`;
    const n = places.get(day) ?? 0;
    return html`<td>
      <button
        type="button"
        data-day=${day}
        class=${!n && closedOn(v.practice.closures, day) ? 'closed' : nothing}
        tabindex=${day === at ? 0 : -1}
        aria-disabled=${n ? nothing : 'true'}
        aria-pressed=${n ? (day === open ? 'true' : 'false') : nothing}
        aria-current=${day === today ? 'date' : nothing}
        aria-label="${sayDate(v, day)}, ${n ? v.t.places(n) : sayWhyNot(v, day)}"
        @click=${() => n && v.show({ day, at: day, month, all: false })}
      >
        ${Number(day.slice(8))}${n ? dots(dotsOf(n)) : nothing}
      </button>
    </td>`;
  };
  const name = formatDate(utc(`${month}-01`), v.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  // Weeks that are over are not drawn: on the 30th the first would come after twenty-nine dead days.
  const weeks = monthGrid(month).filter((week) => week[6]! >= agenda.first);
  const closed = (v.practice.closures ?? []).filter(
    ({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7) && to >= agenda.first && from <= agenda.last,
  );
  return html`<div class="month">
    <div class="turn">
      ${arrow(-1, v.t.previousMonth)}
      <p id="month" aria-live="polite">${name}</p>
      ${arrow(1, v.t.nextMonth)}
    </div>
    <table aria-labelledby="month" @keydown=${onKey}>
      <thead>
        <tr>
          ${weeks[0]?.map((day) => {
            const said = (weekday: 'short' | 'long') => formatDate(utc(day), v.locale, { weekday, timeZone: 'UTC' });
            return html`<th scope="col" abbr=${said('long')}>${said('short').replace('.', '').slice(0, 3)}</th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="legend" aria-hidden="true">
      ${v.t.legend.map((text, index) => html`<span>${dots(index + 1)}${text}</span>`)}
    </p>
    ${closed.map((one) => html`<p class="small closure"><strong>${capital(sayDates(v, one.from, one.to))}</strong> ${sayClosure(v, one)}</p>`)}
  </div>`;
}
