// One appointment: who, when, and what was told; to move, to call off. A care giver sees the sessions of the own agenda.
import { sayDay } from '../../../../../src/practice/booking/days.js';
import type { Session } from '../../../../../src/practice/booking/source.js';
import { busyOf } from '../../agenda/agenda.js';
import { answered } from '../../agenda/answers.js';
import type { KeptAppointment } from '../../store/kept.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { Missing, idOf, mayTouch, note } from '../visit.js';
import type { Content, Visit } from '../visit.js';
import { csrfField, tick } from './form.js';
import { clockAt, giverName, moment, serviceName } from './said.js';

/** An appointment with the sessions this person sees; there are some. */
export async function seen(visit: Visit): Promise<KeptAppointment> {
  const there = await visit.house.desk.store.read.appointment(idOf(visit, 'id'));
  const sessions = there?.sessions.filter(({ slot }) => mayTouch(visit, slot.careGiver)) ?? [];
  if (!there || !sessions.length) throw new Missing();
  return { ...there, sessions };
}

/** One of its sessions that stands. */
export function standing({ sessions }: KeptAppointment, id: string): Session {
  const found = sessions.find((one) => one.id === id && one.status === 'booked');
  if (!found) throw new Missing();
  return found;
}

/** Whether the patient is to be told, and that there is no address for it. */
export const tellChoice = ({ words }: Visit, mail: string, checked = true): Piece =>
  mail ? tick('tell', words.appointment.tell, checked) : html`<p class="small">${words.appointment.noMail}</p>`;

/** A list of what and how, without what is empty. */
export const facts = (rows: readonly (readonly [label: string, value: Piece])[]): Piece =>
  html`<dl>
    ${rows
      .filter(([, value]) => value !== '')
      .map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;

function toldRows({ said, house, language, locale }: Visit, { told }: KeptAppointment): [string, Piece][] {
  const { known, reason, prescription, answers } = told;
  return [
    [said.known, known ? said.yes : said.no],
    [said.reason, reason],
    ...(prescription
      ? ([
          [
            said.prescription(sayDay(prescription.date, locale, true), prescription.sessions),
            `${said.prescriber}: ${prescription.prescriber}`,
          ],
        ] as [string, Piece][])
      : []),
    ...answered(house.desk.practice.questions, answers, language).map(({ label, text }): [string, Piece] => [
      label,
      text,
    ]),
  ];
}

function sessionPiece(visit: Visit, appointment: KeptAppointment, session: Session): Piece {
  const { words } = visit;
  const { slot, status, id, sequence } = session;
  const base = `/admin/appointment/${appointment.id}`;
  const off = status === 'cancelled';
  return html`<li class=${off ? 'booking off' : 'booking'}>
    <p>
      <strong>${off ? html`<s>${moment(visit, slot)}</s>` : moment(visit, slot)}</strong>
      ${off ? html` <span class="mark">${words.appointment.cancelled}</span>` : null}<br />
      <span class="small">${serviceName(visit, slot.service)}, ${giverName(visit, slot.careGiver)}</span>
    </p>
    ${
      off
        ? null
        : html`<div class="acts">
            <a
              class="button"
              href=${`${base}/move/${id}`}
              aria-label=${`${words.appointment.move}: ${moment(visit, slot)}`}
              >${words.appointment.move}</a
            >
            <details>
              <summary class="quiet" aria-label=${`${words.appointment.cancel}: ${moment(visit, slot)}`}>
                ${words.appointment.cancel}
              </summary>
              <form method="post" action=${`${base}/cancel/${id}`} class="ask">
                <p>${words.appointment.cancelAsk}</p>
                ${csrfField(visit)}<input type="hidden" name="sequence" value=${String(sequence)} />
                ${tellChoice(visit, appointment.person.mail)}
                <button class="danger">${words.appointment.cancelYes}</button>
              </form>
            </details>
          </div>`
    }
  </li>`;
}

/** The page of an appointment; opening it is noted. */
export async function appointmentPage(visit: Visit, fault?: string): Promise<Content> {
  const { words, said, now, member } = visit;
  const appointment = await seen(visit);
  const { id, person, language, confirmBy, sessions } = appointment;
  await note(visit, 'opened', id);
  const inOrder = [...sessions].sort((a, b) => busyOf(a.slot).from - busyOf(b.slot).from);
  return {
    title: words.appointment.title,
    here: 'elsewhere',
    status: fault ? 409 : 200,
    fault,
    body: html`<div class="two">
      <section class="card">
        <h1>${person.name}</h1>
        ${facts([
          [
            said.phone,
            person.phone && html`<a href=${`tel:${person.phone.replace(/[^\d+]/g, '')}`}>${person.phone}</a>`,
          ],
          [said.mail, person.mail && html`<a href=${`mailto:${encodeURIComponent(person.mail)}`}>${person.mail}</a>`],
          [said.language, said.languages[language]],
        ])}
        <h2>${words.appointment.told}</h2>
        ${facts(toldRows(visit, appointment))}
        <ul class="links">
          <li><a href=${`/admin/new?like=${id}`}>${words.appointment.again}</a></li>
          ${
            member.careGiver === undefined
              ? html`<li><a href=${`/admin/person/${id}`}>${words.appointment.person}</a></li>`
              : null
          }
        </ul>
      </section>
      <section class="card">
        <h2>${words.appointment.sessions}</h2>
        ${
          confirmBy !== undefined && confirmBy > now
            ? html`<p class="pending">${words.appointment.pending(clockAt(visit, confirmBy))}</p>`
            : null
        }
        <ul class="sessions">
          ${inOrder.map((session) => sessionPiece(visit, appointment, session))}
        </ul>
      </section>
    </div>`,
  };
}
