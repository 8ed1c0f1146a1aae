// People by part of their name, mail or number. What is sought goes in the body of a request, so that no name stands in an
// address, a history or a proxy's log.
import { busyOf } from '../../agenda/agenda.js';
import type { KeptAppointment } from '../../store/kept.js';
import { soughtIn } from '../../store/admin/sought.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { mayTouch, note } from '../visit.js';
import type { Content, Visit } from '../visit.js';
import { csrfField } from './form.js';
import { giverName, moment, serviceName } from './said.js';

/** So many are shown. */
const most = 40;
const shortest = 2;
const longest = 100;

/** The session somebody at the desk looks for: the next, else the last. */
function nearest(visit: Visit, { sessions }: KeptAppointment) {
  const ours = sessions.filter(({ slot, status }) => status === 'booked' && mayTouch(visit, slot.careGiver));
  const inOrder = ours.sort((a, b) => busyOf(a.slot).from - busyOf(b.slot).from);
  const next = inOrder.find(({ slot }) => busyOf(slot).to > visit.now);
  const last = inOrder.at(-1);
  return next ? { next: true, session: next } : last && { next: false, session: last };
}

function foundPiece(visit: Visit, appointment: KeptAppointment): Piece {
  const { words } = visit;
  const { id, person } = appointment;
  const near = nearest(visit, appointment);
  const when = near
    ? `${near.next ? words.search.next : words.search.last}: ${moment(visit, near.session.slot)}, ` +
      `${serviceName(visit, near.session.slot.service)}, ${giverName(visit, near.session.slot.careGiver)}`
    : words.appointment.cancelled;
  return html`<li>
    <p>
      <a href=${`/admin/appointment/${id}`}><strong>${person.name}</strong></a
      ><br />
      <span class="small">${[person.phone, person.mail].filter(Boolean).join(', ')}</span><br />
      ${when}
    </p>
  </li>`;
}

/** The form, and what was found when it was sent. */
export async function searchPage(visit: Visit): Promise<Content> {
  const { words, form, house, member } = visit;
  const sent = form.has('_csrf');
  const typed = form.one('sought').slice(0, longest);
  const enough = soughtIn(typed).length >= shortest;
  const found = sent && enough ? await house.desk.store.read.found(typed, most + 1, member.careGiver) : [];
  if (sent && enough) await note(visit, 'searched');
  const said = !sent
    ? null
    : !enough
      ? words.search.short
      : !found.length
        ? words.search.none
        : found.length > most
          ? words.search.many(most)
          : null;
  return {
    title: words.search.title,
    here: 'search',
    body: html`<h1>${words.search.title}</h1>
      <form method="post" action="/admin/search" class="card sought" role="search">
        ${csrfField(visit)}
        <div class="field">
          <label for="sought">${words.search.label}</label>
          <input
            id="sought"
            name="sought"
            type="search"
            value=${typed}
            required
            maxlength=${longest}
            autocomplete="off"
          />
        </div>
        <button class="primary">${words.search.button}</button>
      </form>
      ${said ? html`<p role="status">${said}</p>` : null}
      ${
        found.length
          ? html`<ul class="rows card">
              ${found.slice(0, most).map((one) => foundPiece(visit, one))}
            </ul>`
          : null
      }`,
  };
}
