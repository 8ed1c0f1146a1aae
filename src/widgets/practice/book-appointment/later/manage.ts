// An appointment that stands: move it, cancel it (after asking), keep it in a calendar.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import type { Session } from '../../../../practice/booking/source.js';
import { calendarLinks, type Calendars } from './endings.js';
import { refusal } from '../steps/parts.js';
import { giverName, sayMoment, sayYours, serviceName, startOf, type View } from '../view.js';

const ask = (v: View, question: string, session: string | undefined): TemplateResult =>
  html`<div class="ask" role="group" aria-label=${question}>
    <p><strong>${question}</strong></p>
    <div class="actions">
      <button
        class="button destructive"
        type="button"
        @click=${() => {
          v.show({ asking: undefined });
          void v.store.cancel(session);
        }}
      >
        ${v.t.yesCancel}
      </button>
      <button class="button" type="button" id="no" @click=${() => v.show({ asking: undefined })}>${v.t.noKeep}</button>
    </div>
  </div>`;

function sessionRow(v: View, session: Session): TemplateResult {
  const moment = sayMoment(v, session.slot);
  const yours = sayYours(v, session.slot);
  const past = startOf(session.slot) <= v.now;
  const off = session.status === 'cancelled';
  const about = [serviceName(v, session.slot.service), v.t.by(giverName(v, session.slot.careGiver)), yours];
  return html`<li class="session ${off ? 'off' : ''}">
    <p>
      <strong>${capital(moment)}</strong>${
        off || past ? html` <span class="muted">(${off ? v.t.cancelled : v.t.past})</span>` : nothing
      }<br /><span class="muted">${about.filter(Boolean).join(', ')}</span>
    </p>
    ${
      off || past
        ? nothing
        : v.shown.asking === session.id
          ? ask(v, v.t.cancelAsk(moment), session.id)
          : html`<div class="actions">
              <button
                class="button"
                type="button"
                aria-label=${v.t.moveWhat(moment)}
                @click=${() => v.store.move(session)}
              >
                ${v.t.move}
              </button>
              <button
                class="quiet"
                type="button"
                aria-label=${v.t.cancelWhat(moment)}
                @click=${() => v.show({ asking: session.id })}
              >
                ${v.t.cancel}
              </button>
            </div>`
    }
  </li>`;
}

export function manageStep(v: View, calendars: Calendars): TemplateResult {
  const { appointment, busy } = v.store;
  const standing = appointment?.sessions.filter((one) => one.status === 'booked' && startOf(one.slot) > v.now) ?? [];
  return html`${refusal(v)} ${busy && !appointment ? html`<p class="muted" role="status">${v.t.loading}</p>` : nothing}
    ${
      appointment
        ? html`<ul class="plain">
              ${appointment.sessions.map((session) => sessionRow(v, session))}
            </ul>
            ${
              standing.length > 1
                ? v.shown.asking === 'all'
                  ? ask(v, v.t.cancelAllAsk, undefined)
                  : html`<div class="actions">
                      <button class="quiet" type="button" @click=${() => v.show({ asking: 'all' })}>
                        ${v.t.cancelAll}
                      </button>
                    </div>`
                : nothing
            }
            ${calendarLinks(v, calendars)}`
        : nothing
    }
    <div class="actions">
      <button class="quiet" type="button" @click=${() => v.store.restart()}>${v.t.again}</button>
    </div>`;
}
