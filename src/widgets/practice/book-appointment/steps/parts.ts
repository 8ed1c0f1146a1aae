// What several steps share: heading, the way on and back, what was refused, the other way to reach the practice.
import { html, nothing, type TemplateResult } from 'lit';
import { mailHref, telHref } from '../../../../practice/contact.js';
import type { Slot } from '../../../../practice/booking/source.js';
import type { OpeningHours } from '../../../../practice/info.js';
import { lock } from '../../../../ui/shared/controls/icons.js';
import { phone } from '../../../../ui/shared/controls/icons.js';
import { flag } from '../../../../ui/base/parts/icons.js';
import { mail } from '../../../../ui/shared/controls/icons.js';
import { safeLink } from '../../../../practice/booking/link.js';
import { serviceOf, type Step } from '../../../../practice/booking/visit/flow.js';
import { face } from '../book-appointment.picture.js';
import { sayHours } from '../open-hours.js';
import { faceOf, giverName, sayMoment, serviceName, type View } from '../view.js';

/** A head and, at the end of its line, an act. */
export const between = (head: unknown, act: unknown): TemplateResult => html`<div class="between">${head}${act}</div>`;

export const backButton = (v: View): unknown =>
  html`<button class="quiet" type="button" @click=${() => v.store.back()}>${v.t.back}</button>`;

/** The way in for who lost the link; where the practice can send it. */
export const findButton = (v: View): unknown =>
  v.practice.can.find
    ? html`<div class="actions">
        <button class="quiet" type="button" @click=${() => v.store.go('find')}>${v.t.find}</button>
      </div>`
    : nothing;

/** The primary button; while busy it keeps its place and says so. */
export const primary = (v: View, label: string, onClick?: () => void): TemplateResult =>
  html`<button
    class="button primary"
    type=${onClick ? 'button' : 'submit'}
    aria-busy=${v.store.busy ? 'true' : nothing}
    @click=${onClick ?? nothing}
  >
    ${v.store.busy ? html`<span class="wait" aria-hidden="true">···</span>${v.t.busy}` : label}
  </button>`;

/** To the agenda's own page, in a tab of its own. */
export const agendaLink = ({ t }: Pick<View, 't'>, href: string): TemplateResult =>
  html`<a class="button primary" href=${href} target="_blank" rel="noopener noreferrer">${t.openLink}</a>`;

/** An agenda elsewhere: the way to its page. */
export function linkStep(v: View): TemplateResult {
  const href = safeLink(v.practice.link);
  return href ? html`<div class="actions">${agendaLink(v, href)}</div>` : html`<p>${v.t.none}</p>`;
}

/** A drawn face or the care giver's own picture. */
export const portrait = (v: View, id: string, size = 56): TemplateResult => {
  const photo = v.practice.careGivers.find((giver) => giver.id === id)?.photo;
  return html`<span class="face"
    >${
      photo ? html`<img src=${photo} alt="" width=${size} height=${size} loading="lazy" />` : face(faceOf(v, id), size)
    }</span
  >`;
};

/** For what, with a way back to it. */
export function chosen(v: View): unknown {
  const about = serviceOf(v.practice, v.store.draft.service);
  if (!about) return nothing;
  const name = `${serviceName(v, about.id)}, ${v.t.minutes(about.minutes)}`;
  return html`<div class="chosen">
    <p class="muted">${name}</p>
    ${v.practice.services.length > 1 ? changeButton(v, name, 'service') : nothing}
  </div>`;
}

export const changeButton = (v: View, what: string, to: Step): TemplateResult =>
  html`<button class="quiet" type="button" aria-label=${v.t.changeWhat(what)} @click=${() => v.store.go(to)}>
    ${v.t.change}
  </button>`;

const nearby = (v: View, slots: readonly Slot[]): unknown =>
  slots.length
    ? html`<div class="hours wide">
        ${slots.map(
          (slot) =>
            html`<button class="near" type="button" @click=${() => v.store.pick(slot)}>
              ${sayMoment(v, slot)}, ${v.t.by(giverName(v, slot.careGiver))}
            </button>`,
        )}
      </div>`
    : nothing;

/** Why something did not work, where the person looks, and how to go on. Nothing typed is lost. */
export function refusal(v: View): unknown {
  const { refusal: refused, flow } = v.store;
  const failure = refused?.failure ?? v.store.agenda.failure;
  if (!failure) return nothing;
  const { reason } = failure;
  const near = reason === 'slot-taken' ? failure.alternatives : [];
  const key =
    reason === 'slot-taken' && !near.length
      ? 'slot-taken-none'
      : reason === 'expired' && flow.step === 'manage'
        ? 'expiredLink'
        : reason;
  const again = refused ? refused.again : () => void v.store.agenda.refresh();
  const fields = flow.step === 'details' || flow.step === 'waiting' || flow.step === 'find';
  const lasting =
    ['gone', 'unsupported', 'refused', 'too-late'].includes(reason) ||
    key === 'expiredLink' ||
    (fields && reason === 'invalid');
  return html`<div class="refusal" role="alert">
    <p class="fault">
      ${flag()}<span
        >${v.t.refused[key] ?? v.t.refused['refused']}${reason === 'too-many' ? ` ${v.t.wait(failure.retryAfter)}` : ''}
        ${lasting || reason === 'slot-taken' ? nothing : v.t.stays}</span
      >
    </p>
    ${nearby(v, near)}
    ${again && !lasting ? html`<button class="button" type="button" @click=${again}>${v.t.retry}</button>` : nothing}
    ${flow.step === 'manage' && !v.store.appointment ? findButton(v) : nothing}
  </div>`;
}

/** The shape of a list while it is on its way. */
export const coming = (v: View): TemplateResult =>
  html`<div class="blocks rows" role="status">
    <span class="vh">${v.t.loading}</span>${[0, 1, 2, 3].map(() => html`<i aria-hidden="true"></i>`)}
  </div>`;

/** An agenda of others is opened by the visitor. */
export const toOpen = (v: View, open: () => void): TemplateResult =>
  html`<div class="actions">${primary(v, v.t.openLink, open)}</div>`;

/** A part of the widget itself could not be fetched. */
export const missing = (v: View, again: () => void): TemplateResult =>
  html`<div class="refusal" role="alert">
    <p class="fault">${flag()}<span>${v.t.refused['offline']} ${v.t.stays}</span></p>
    <button class="button" type="button" @click=${again}>${v.t.retry}</button>
  </div>`;

/** Phone and mail, at every step; with when somebody answers the phone, if the practice said so. */
export function contact(
  { t, locale }: View,
  practice: { phone?: string; mail?: string } | undefined,
  hours: readonly OpeningHours[] = [],
): unknown {
  const open = sayHours(hours, locale);
  const tel = telHref(practice?.phone);
  const mailto = mailHref(practice?.mail);
  if (!tel && !mailto) return nothing;
  return html`<div class="contact" part="contact">
    <span class="muted">${t.rather}</span>
    ${tel ? html`<a href=${tel}>${phone()}<span>${practice?.phone}</span></a>` : nothing}
    ${mailto ? html`<a href=${mailto}>${mail()}<span>${practice?.mail}</span></a>` : nothing}
    ${tel && open ? html`<span class="muted">${t.openAt(open)}</span>` : nothing}
  </div>`;
}

/** What happens with the visitor's details, folded, with the way to the practice's privacy text. */
export const ownData = (t: View['t'], privacy: string | undefined): TemplateResult =>
  html`<details class="data">
    <summary><span class="lock">${lock()}</span>${t.data}</summary>
    <ul class="small">
      ${t.dataMore.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      privacy
        ? html`<p class="small"><a href=${privacy} target="_blank" rel="noopener noreferrer">${t.privacy}</a></p>`
        : nothing
    }
  </details>`;
