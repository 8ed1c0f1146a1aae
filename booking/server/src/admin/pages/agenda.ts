// Day and week: columns of what is booked, blocked and free. On a wide screen on a grid of hours, else as lists. Pure but for
// what it reads from the store.
import { addDays, clockOf, instantOf, weekdayOf } from '../../../../../src/platform/time/zone.js';
import { closedOn, inLanguage, sayDay } from '../../../../../src/practice/booking/days.js';
import { oneLine } from '../../../../../src/practice/plain-text.js';
import { columnOf, rowMinutes, rowsOf, spanOfColumns } from '../agenda/columns.js';
import type { Column, Item } from '../agenda/columns.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { dayIn, giverIn, giversOf, todayOf } from '../visit.js';
import type { Content, Visit } from '../visit.js';
import type { AgendaEntry } from '../../store/admin/kept.js';
import { select } from './form.js';
import { calendarTroubles } from './calendars.js';
import { ask, clockAt, dayTitle, giverName, serviceName, stretch } from './said.js';

interface Drawn {
  readonly column: Column;
  readonly title: string;
  /** Where the title leads. */
  readonly to?: string | undefined;
  readonly now?: boolean;
}

function marks({ words, now }: Visit, { told, confirmBy }: AgendaEntry): Piece[] {
  const said = [
    ...(confirmBy !== undefined && confirmBy > now ? [words.agenda.pending] : []),
    ...(told.known ? [] : [words.agenda.isNew]),
    ...(told.prescription ? [words.agenda.prescription(told.prescription.sessions)] : []),
  ];
  return said.map((one) => html`<span class="mark">${one}</span>`);
}

/** From and until, of which a narrow column leaves out the second. */
const when = (visit: Visit, { from, to }: { readonly from: number; readonly to: number }): Piece =>
  html`${clockAt(visit, from)}<span class="until">–${clockAt(visit, to)}</span>`;

/** A session: who, what, and what was told. */
function sessionItem(visit: Visit, entry: AgendaEntry): Piece {
  const { person, session, told } = entry;
  const parts = [
    html`<span>${serviceName(visit, session.slot.service)}</span>`,
    ...marks(visit, entry),
    ...(told.reason ? [html`<span class="reason">${oneLine(told.reason)}</span>`] : []),
    html`<span class="phone">${person.phone}</span>`,
  ];
  const to = `/admin/appointment/${entry.appointment}`;
  return html`<a href=${to}><span class="when">${when(visit, entry)}</span>${' '}<strong>${person.name}</strong></a>
    <p class="about">${parts.flatMap((part) => [part, ' '])}</p>`;
}

function itemOf(visit: Visit, { column, title }: Drawn, item: Item): Piece {
  const { words } = visit;
  if (item.kind === 'session') return sessionItem(visit, item.entry);
  if (item.kind === 'block') {
    const { note } = item.block;
    return html`<span class="when">${when(visit, item)}</span>${' '}<strong>${words.agenda.blocked}</strong>
      ${note ? html`<p class="about">${note}</p>` : null}`;
  }
  const to = ask('new', {
    giver: column.careGiver,
    day: column.day,
    hour: clockOf(item.from, visit.house.desk.practice.zone),
  });
  const more = html`<span class="heard">, ${title}: ${words.menu.new}</span>`;
  return html`<a href=${to}><span class="when">${when(visit, item)}</span>${' '}${words.agenda.free}${more}</a>`;
}

/** Rows of minutes of the day. */
const place = (from: number, to: number, span: { readonly from: number }): string =>
  `r${(from - span.from) / rowMinutes + 1} s${(to - from) / rowMinutes}`;

function columnPiece(visit: Visit, drawn: Drawn, span: { from: number; to: number }): Piece {
  const { words, house } = visit;
  const { column, title, to } = drawn;
  const { zone } = house.desk.practice;
  const closure = closedOn(house.desk.practice.closures, column.day);
  const off = closure
    ? `${words.agenda.closed}${closure.reason ? `: ${inLanguage(closure.reason, visit.language)}` : ''}`
    : words.agenda.off;
  return html`<section class=${`column${drawn.now ? ' now' : ''}`}>
    <h2>${to ? html`<a href=${to}>${title}</a>` : title}</h2>
    <ol class="items">
      ${column.hours.map(
        (work) => html`<li class=${`work ${place(work.from, work.to, span)}`} aria-hidden="true"></li>`,
      )}
      ${column.items.map((item) => {
        const { row, rows } = rowsOf(item, column.day, zone, span);
        return html`<li class=${`item ${item.kind} r${row} s${rows}${rows < 6 ? ' short' : rows > 8 ? ' tall' : ''}`}>
          ${itemOf(visit, drawn, item)}
        </li>`;
      })}
    </ol>
    ${column.items.length || column.hours.length ? null : html`<p class="off">${off}</p>`}
    ${
      column.gone.length
        ? html`<details class="gone">
            <summary>${words.agenda.gone(column.gone.length)}</summary>
            <ul>
              ${column.gone.map(
                (entry) =>
                  html`<li>
                    <a href=${`/admin/appointment/${entry.appointment}`}
                      ><s>${stretch(visit, entry)} ${entry.person.name}</s></a
                    >
                  </li>`,
              )}
            </ul>
          </details>`
        : null
    }
  </section>`;
}

function grid(visit: Visit, drawn: readonly Drawn[]): Piece {
  const span = spanOfColumns(
    drawn.map(({ column }) => column),
    visit.house.desk.practice.zone,
  );
  const marksOfHours = Array.from({ length: (span.to - span.from) / 60 }, (_, index) => span.from / 60 + index);
  const all = (span.to - span.from) / rowMinutes;
  return html`<div class=${`agenda columns-${drawn.length} rows-${all}`}>
    <div class="clock" aria-hidden="true">
      ${marksOfHours.map(
        (hour, index) =>
          html`<span class=${`r${index * (60 / rowMinutes) + 1} s${60 / rowMinutes}`}
            >${`${String(hour).padStart(2, '0')}:00`}</span
          >`,
      )}
    </div>
    ${drawn.map((one) => columnPiece(visit, one, span))}
  </div>`;
}

async function columnsOf(visit: Visit, wanted: readonly Pick<Column, 'careGiver' | 'day'>[]): Promise<Column[]> {
  const { practice, store } = visit.house.desk;
  const days = wanted.map(({ day }) => day).sort();
  const from = instantOf(days[0]!, '00:00', practice.zone);
  const to = instantOf(addDays(days.at(-1)!, 1), '00:00', practice.zone);
  const givers = new Set(wanted.map(({ careGiver }) => careGiver));
  const one = givers.size === 1 ? [...givers][0] : undefined;
  const entries = await store.read.agenda(from, to, one);
  const blocks = await store.read.blocks(from, to, one);
  return wanted.map((which) => columnOf(practice, which, entries, blocks, visit.now));
}

interface Steps {
  readonly path: 'day' | 'week';
  readonly day: string;
  readonly giver: string | undefined;
  readonly back: string;
  readonly today: string;
  readonly on: string;
  readonly length: number;
}

/** Back, today, on; another day or care giver; as a file. */
function tools(visit: Visit, { path, day, giver, back, today, on, length }: Steps): Piece {
  const { words } = visit;
  const givers = giversOf(visit).map(({ id, name }) => ({ value: id, label: name }));
  const everyone = path === 'day' && givers.length > 1 ? [{ value: '', label: words.agenda.everyone }] : [];
  const go = (to: string) => ask(path, { day: to, giver });
  return html`<div class="tools">
    <ul class="steps">
      <li>
        <a class="button" href=${go(addDays(day, -length))} rel="prev">${back}</a>
      </li>
      <li><a class="button" href=${go(todayOf(visit))}>${today}</a></li>
      <li>
        <a class="button" href=${go(addDays(day, length))} rel="next">${on}</a>
      </li>
    </ul>
    <form method="get" action=${`/admin/${path}`} class="pick">
      <div class="field">
        <label for="day">${words.agenda.day}</label>
        <input type="date" id="day" name="day" value=${day} />
      </div>
      ${givers.length > 1 ? select('giver', visit.said.careGiver, [...everyone, ...givers], giver ?? '') : null}
      <button class="button">${words.agenda.show}</button>
    </form>
  </div>`;
}

const foot = ({ words }: Visit, day: string, to: string, giver: string | undefined): Piece =>
  html`<p class="foot"><a href=${ask('agenda.csv', { from: day, to, giver })}>${words.agenda.csv}</a></p>`;

/** One day, of everyone or of one care giver. */
export async function dayPage(visit: Visit): Promise<Content> {
  const { words, query } = visit;
  const day = dayIn(visit, query.one('day'));
  const giver = giverIn(visit, query.one('giver'));
  const givers = giversOf(visit).filter(({ id }) => giver === undefined || id === giver);
  const columns = await columnsOf(
    visit,
    givers.map(({ id }) => ({ careGiver: id, day })),
  );
  const { previousDay: back, today, nextDay: on } = words.agenda;
  const drawn = columns.map((column) => ({
    column,
    title: giverName(visit, column.careGiver),
    to: ask('week', { day, giver: column.careGiver }),
  }));
  return {
    title: dayTitle(visit, day),
    here: 'day',
    body: html`<h1>${dayTitle(visit, day)}</h1>
      ${await calendarTroubles(visit, giver)} ${tools(visit, { path: 'day', day, giver, back, today, on, length: 1 })}
      ${grid(visit, drawn)} ${foot(visit, day, day, giver)}`,
  };
}

/** Short enough for a column. */
const shortDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(day),
  );

/** A week of one care giver: the days of work, and any other on which there is something. */
export async function weekPage(visit: Visit): Promise<Content> {
  const { words, query, locale } = visit;
  const asked = dayIn(visit, query.one('day'));
  const monday = addDays(asked, 1 - weekdayOf(asked));
  const giver = giverIn(visit, query.one('giver')) ?? giversOf(visit)[0]?.id ?? '';
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const columns = await columnsOf(
    visit,
    days.map((day) => ({ careGiver: giver, day })),
  );
  const { previousWeek: back, thisWeek: today, nextWeek: on } = words.agenda;
  const shown = columns.filter(({ items, hours }, index) => index < 5 || items.length > 0 || hours.length > 0);
  const drawn = shown.map((column) => ({
    column,
    title: shortDay(column.day, locale),
    to: ask('day', { day: column.day, giver }),
    now: column.day === todayOf(visit),
  }));
  const title = words.agenda.week(sayDay(monday, locale), sayDay(addDays(monday, 6), locale, true));
  return {
    title: `${giverName(visit, giver)}, ${title}`,
    here: 'week',
    body: html`<h1>${giverName(visit, giver)}<small>${title}</small></h1>
      ${await calendarTroubles(visit, giver)}
      ${tools(visit, { path: 'week', day: monday, giver, back, today, on, length: 7 })} ${grid(visit, drawn)}
      ${foot(visit, monday, addDays(monday, 6), giver)}`,
  };
}
