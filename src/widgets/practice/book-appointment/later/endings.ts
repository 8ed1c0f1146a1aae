// How it ends: booked, moved, cancelled, on the list, handed over, found again. What stands, what to do with it, and what next.
import { safeLink } from '../../../../practice/booking/link.js';
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import { keep, mail, phone } from '../../../../ui/shared/controls/icons.js';
import { clockOf, readInstant } from '../../../../platform/time/zone.js';
import type { Slot } from '../../../../practice/booking/source.js';
import { serviceOf } from '../../../../practice/booking/visit/flow.js';
import type { Calendar } from '../calendar-files.js';
import { fold } from '../../../../ui/base/parts/frame.js';
import { agendaLink, findButton } from '../steps/parts.js';
import { giverName, sayMoment, sayYours, serviceName, type View } from '../view.js';

/** Calendar entries are made when they are asked for; links need an address, so they come with the step. */
export interface Calendars {
  readonly calendar: Calendar | undefined;
  /** What writes the file could not be fetched when it was asked for. */
  readonly noFile: boolean;
  onFile(): void;
  /** This page with the manage token in its fragment. */
  readonly manage: string;
}

/** The hours in a box of their own; dashed where they came free. */
function box(v: View, slots: readonly Slot[], off = false): unknown {
  const [first] = slots;
  if (!first) return nothing;
  const service = serviceOf(v.practice, first.service);
  const who = giverName(v, first.careGiver);
  const about = [serviceName(v, first.service), who && v.t.by(who), service && v.t.minutes(service.minutes)];
  return html`<div class="hour-box ${off ? 'off' : ''}">
    <ul class="plain moments">
      ${slots.map((slot) => {
        const yours = sayYours(v, slot);
        return html`<li>
          <strong>${capital(sayMoment(v, slot))}</strong
          >${yours ? html`<br /><span class="muted">${yours}</span>` : nothing}
        </li>`;
      })}
    </ul>
    <p class="muted">${off ? v.t.freed(slots.length) : about.filter(Boolean).join(', ')}</p>
    ${off || !v.practice.address ? nothing : html`<p class="muted">${v.practice.address}</p>`}
  </div>`;
}

const fileButton = (v: View, { onFile }: Calendars, first = ''): TemplateResult =>
  html`<button class="button ${first}" type="button" @click=${onFile}>${keep()}${v.t.ics}</button>`;

/** That there is no file now; the same button asks again. */
const fileNote = (v: View, { noFile }: Calendars): unknown =>
  noFile ? html`<p class="small" role="alert">${v.t.calendar.noFile}</p>` : nothing;

const webLinks = (v: View, { calendar }: Calendars): unknown => {
  const link = (href: string, text: string) =>
    html`<a class="quiet" href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
  return calendar ? html`${link(calendar.google, v.t.google)} ${link(calendar.outlook, v.t.outlook)}` : nothing;
};

const manyNote = (v: View): unknown =>
  (v.store.appointment?.sessions.length ?? 0) > 1 ? html`<p class="small">${v.t.first}</p>` : nothing;

/** The file and the links, where the appointment is looked at again. */
export const calendarLinks = (v: View, calendars: Calendars): TemplateResult =>
  html`<div class="keep">
    <div class="actions">${fileButton(v, calendars)} ${webLinks(v, calendars)}</div>
    ${fileNote(v, calendars)} ${manyNote(v)}
  </div>`;

const quiet = (label: string, act: () => void): TemplateResult =>
  html`<button class="quiet" type="button" @click=${act}>${label}</button>`;

const again = (v: View): TemplateResult => quiet(v.t.again, () => v.store.restart());

/** Move and cancel, for one hour at once, for more from their list. */
function change(v: View): unknown {
  if (!v.practice.can.manage) return nothing;
  const standing = v.store.appointment?.sessions.filter((one) => one.status === 'booked') ?? [];
  const [only] = standing;
  const ask = (): void => {
    v.store.go('manage');
    if (only && standing.length === 1) v.show({ asking: only.id });
  };
  return only && standing.length === 1
    ? html`${quiet(v.t.move, () => v.store.move(only))} ${quiet(v.t.cancel, ask)}`
    : quiet(v.t.manageLink, ask);
}

/** What can be done with what stands: into the calendar first; the rest lies in a fold. */
const acts = (v: View, calendars: Calendars): TemplateResult =>
  html`<div class="actions">${fileButton(v, calendars, 'primary')} ${change(v)}</div>
    ${fileNote(v, calendars)}
    ${fold(
      v.t.more,
      html`<div class="actions">${webLinks(v, calendars)}</div>
        ${manyNote(v)}
        ${
          v.practice.can.manage
            ? html`<div class="actions"><a class="quiet" href=${calendars.manage}>${v.t.keepLink}</a></div>
                <p class="small">${v.t.manageMore}</p>`
            : nothing
        }
        <div class="actions">${again(v)}</div>`,
    )}`;

/** What still has to be done, or that there is nothing left to do. */
function comes(v: View): string {
  const { appointment } = v.store;
  const mailed = appointment?.person.mail ?? '';
  const until = readInstant(appointment?.confirmBy ?? '');
  if (until !== undefined) return v.t.confirmMail(mailed, v.t.hour(clockOf(until, v.practice.zone)));
  return v.practice.can.manage && mailed ? v.t.mailed(mailed) : '';
}

const standingHours = (v: View): Slot[] =>
  v.store.appointment?.sessions.flatMap((one) => (one.status === 'booked' ? [one.slot] : [])) ?? [];

export const doneStep = (v: View, calendars: Calendars): TemplateResult =>
  html`${v.store.earlier ? html`<p>${v.t.early}</p>` : nothing} ${box(v, standingHours(v))}
    <p>${comes(v)}</p>
    ${acts(v, calendars)}`;

export function movedStep(v: View, calendars: Calendars): TemplateResult {
  const [was] = v.store.freed;
  const free = was ? v.t.freeAgain(capital(sayMoment(v, was))) : '';
  return html`${box(v, standingHours(v))}
    <p>${[free, comes(v)].filter(Boolean).join(' ')}</p>
    ${acts(v, calendars)}`;
}

export function cancelledStep(v: View): TemplateResult {
  const [was] = v.store.freed;
  const rest = standingHours(v);
  return html`${box(v, v.store.freed, true)}
    <p>${rest.length ? v.t.cancelledSome(rest.length) : v.t.cancelledMore}</p>
    <div class="actions">
      <button class="button primary" type="button" @click=${() => v.store.restart(was?.service)}>${v.t.another}</button>
      ${rest.length ? quiet(v.t.manageLink, () => v.store.go('manage')) : nothing}
    </div>
    ${findButton(v)}`;
}

export function joinedStep(v: View): TemplateResult {
  const { service, careGiver } = v.store.draft;
  const who = giverName(v, careGiver);
  return html`<div class="hour-box off">
      <p><strong>${serviceName(v, service)}</strong></p>
      ${who ? html`<p class="muted">${v.t.by(who)}</p>` : nothing}
    </div>
    <p>${v.t.joinedMore}</p>
    <div class="actions">${again(v)}</div>`;
}

export const foundStep = (v: View): TemplateResult =>
  html`<p>${v.t.foundMore(v.store.draft.person.mail.trim())}</p>
    <div class="actions">${again(v)}</div>`;

/** The visitor's own mail or telephone takes it from here. */
export function handedOver(v: View): TemplateResult {
  const { handOver } = v.store;
  const elsewhere = safeLink(handOver?.url);
  if (elsewhere) {
    return html`<p class="muted">${v.t.link}</p>
      <div class="actions">${agendaLink(v, elsewhere)}</div>`;
  }
  return html`<p class="muted">${v.t.askNote}</p>
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
