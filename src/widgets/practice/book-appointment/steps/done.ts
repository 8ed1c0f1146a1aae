// It is done: what stands, calendar entries, the link to move or cancel. Or the mail the visitor sends.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import { phone } from '../../../../ui/shared/controls/icons.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { keep, mail } from '../../../../ui/shared/controls/icons.js';
import type { Calendar } from '../calendar-files.js';
import { heading } from './parts.js';
import { giverName, sayMoment, sayYours, serviceName, type View } from '../view.js';

/** Calendar entries are made when they are asked for; links need an address, so they come with the step. */
export interface Calendars {
  readonly calendar: Calendar | undefined;
  onFile(): void;
  /** This page with the manage token in its fragment. */
  readonly manage: string;
}

export function calendarLinks(v: View, { calendar, onFile }: Calendars): TemplateResult {
  const many = (v.store.appointment?.sessions.length ?? 0) > 1;
  const link = (href: string, text: string) =>
    html`<a class="quiet" href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
  return html`<div class="keep">
    <p class="label">${v.t.keep}</p>
    <div class="actions">
      <button class="button" type="button" @click=${onFile}>${keep()}${v.t.ics}</button>
      ${calendar ? html`${link(calendar.google, v.t.google)} ${link(calendar.outlook, v.t.outlook)}` : nothing}
    </div>
    ${many ? html`<p class="small">${v.t.first}</p>` : nothing}
  </div>`;
}

export function doneStep(v: View, calendars: Calendars): TemplateResult {
  const { appointment, earlier } = v.store;
  const sessions = appointment?.sessions.filter((one) => one.status === 'booked') ?? [];
  const [first] = sessions;
  return html`<div class="good">${tick()}${heading(v)}</div>
    ${earlier ? html`<p>${v.t.early}</p>` : nothing}
    <ul class="plain moments">
      ${sessions.map((one) => {
        const yours = sayYours(v, one.slot);
        return html`<li>
          <strong>${capital(sayMoment(v, one.slot))}</strong>${
            yours ? html`<br /><span class="muted">${yours}</span>` : nothing
          }
        </li>`;
      })}
    </ul>
    ${
      first
        ? html`<p class="muted">
            ${[serviceName(v, first.slot.service), v.t.by(giverName(v, first.slot.careGiver)), v.practice.address]
              .filter(Boolean)
              .join(', ')}
          </p>`
        : nothing
    }
    ${calendarLinks(v, calendars)}
    ${
      v.practice.can.manage
        ? html`<div class="keep">
            <p><a class="quiet" href=${calendars.manage}>${v.t.manageLink}</a></p>
            <p class="small">${v.t.manageMore}</p>
          </div>`
        : nothing
    }
    <div class="actions">
      <button class="quiet" type="button" @click=${() => v.store.restart()}>${v.t.again}</button>
    </div>`;
}

/** The visitor's own mail or telephone takes it from here. */
export function handedOver(v: View): TemplateResult {
  const { handOver } = v.store;
  return html`${heading(v)}
    <p class="muted">${v.t.askNote}</p>
    <div class="actions">
      ${handOver?.mailto ? html`<a class="button primary" href=${handOver.mailto}>${mail()}${v.t.openMail}</a>` : nothing}
      ${
        handOver?.tel
          ? html`<a class="button ${handOver.mailto ? '' : 'primary'}" href=${handOver.tel}
              >${phone()}${v.t.call(v.practice.phone ?? '')}</a
            >`
          : nothing
      }
    </div>
    <div class="field">
      <label class="label" for="message">${v.t.message}</label>
      <div class="box"><textarea id="message" rows="8" readonly .value=${handOver?.text ?? ''}></textarea></div>
    </div>
    <div class="actions">
      <button class="quiet" type="button" @click=${() => v.store.go('details')}>${v.t.back}</button>
    </div>`;
}
