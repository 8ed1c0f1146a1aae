// Fetched when the widget is touched. The visitor's details: native inputs that browsers can fill, the practice's own questions, consent.
import { html, nothing, type TemplateResult } from 'lit';
import { answerLine, limits } from '../../../../practice/booking/fields.js';
import { safeLink } from '../../../../practice/booking/link.js';
import { inLanguage } from '../../../../practice/booking/days.js';
import { minutesLeft } from '../../../../practice/booking/held.js';
import { fault } from '../../../../ui/shared/controls/fault.js';
import { yesNo } from '../../../../ui/shared/controls/yes-no.js';
import { fold } from '../../../../ui/base/parts/frame.js';
import { serviceOf } from '../../../../practice/booking/visit/flow.js';
import { agendaLink, backButton, between, changeButton, primary, refusal } from '../steps/parts.js';
import { faultList, faultOf, input, personInputs, readAgain } from '../steps/inputs.js';
import { sayFirst } from '../steps/when.js';
import { giverName, sayMoment, sayYours, serviceName, type View } from '../view.js';

/** The hour that is chosen and how long it is kept. Nothing without a hold. */
export function holdNote(v: View): unknown {
  const { hold } = v.store.draft;
  if (!hold) return nothing;
  const left = minutesLeft(hold, v.now);
  const over = left === 0;
  const soon = left !== undefined && left <= 2;
  return html`<div class="hold">
    <p>${over ? v.t.heldOver : soon ? v.t.heldSoon(left) : v.t.held(left)}</p>
    ${
      !over && hold.extensionsLeft > 0 && left !== undefined && left <= 5
        ? html`<button class="quiet" type="button" @click=${() => void v.store.extend()}>${v.t.extend}</button>`
        : nothing
    }
  </div>`;
}

/** How often in one go, where the practice books several: which of the weeks after are free. */
function times(v: View): unknown {
  const { times: n, draft } = v.store;
  const most = serviceOf(v.practice, draft.service)?.sessions ?? 1;
  if (most < 2 || !draft.slots.length) return nothing;
  const choose = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    void v.store.repeat(Number(select.value));
    // While something else is under way it stays what it was.
    select.value = String(v.store.times);
  };
  const options = Array.from({ length: most }, (_, i) => i + 1);
  return html`<div class="field times">
    <label class="label" for="times">${v.t.times}</label>
    <div class="box">
      <select id="times" @change=${choose}>
        ${options.map((i) => html`<option value=${i} ?selected=${i === n}>${i === 1 ? v.t.once : v.t.weekly(i)}</option>`)}
      </select>
    </div>
    ${
      n > 1
        ? fold(
            v.t.weeklyFound(draft.slots.length, n),
            html`<ul class="plain">
              ${draft.slots.map((slot) => html`<li>${sayMoment(v, slot)}</li>`)}
            </ul>`,
          )
        : nothing
    }
  </div>`;
}

/** What is asked for, in a box: it is looked at once more where it is sent. */
function sum(v: View): TemplateResult {
  const { slots, careGiver, preferred, service } = v.store.draft;
  const [slot] = slots;
  const giver = slot?.careGiver ?? careGiver;
  const name = giverName(v, giver);
  const about = [serviceName(v, service), name && v.t.by(name), slot && sayYours(v, slot)];
  const moments = preferred.map((moment) => moment.trim()).filter(Boolean);
  return html`<div class="sum">
    ${slot ? html`<p class="big">${sayFirst(v)}</p>` : moments.map((moment) => html`<p>${moment}</p>`)}
    ${between(html`<p class="muted">${about.filter(Boolean).join(', ')}</p>`, changeButton(v, v.t.marks.when, 'when'))}
    ${holdNote(v)}
  </div>`;
}

function prescription(v: View): unknown {
  if (!v.practice.prescription) return nothing;
  const given = v.store.draft.prescription;
  const set = (patch: object): void =>
    v.store.type({ prescription: { date: '', prescriber: '', sessions: 0, ...v.store.draft.prescription, ...patch } });
  return html`<div class="wide-field">
    ${yesNo(v.t.prescription, !!given, (on) => (on ? set({}) : v.store.type({ prescription: undefined })), 'prescription')}
    ${
      given
        ? html`<div class="fields">
            ${input(v, {
              field: 'prescription.date',
              label: v.t.prescriptionDate,
              value: given.date,
              type: 'date',
              onType: (date) => set({ date }),
            })}
            ${input(v, {
              field: 'prescription.prescriber',
              label: v.t.prescriber,
              value: given.prescriber,
              max: limits.prescriber,
              onType: (prescriber) => set({ prescriber }),
            })}
            ${input(v, {
              field: 'prescription.sessions',
              label: v.t.prescribed,
              value: given.sessions ? String(given.sessions) : '',
              numeric: true,
              max: 2,
              onType: (text) => set({ sessions: Number.parseInt(text, 10) || 0 }),
            })}
          </div>`
        : nothing
    }
  </div>`;
}

const questions = (v: View): unknown =>
  v.practice.questions.map((question) =>
    input(v, {
      field: `answers.${question.id}`,
      label: inLanguage(question.label, v.language),
      value: v.store.draft.answers[question.id] ?? '',
      max: question.max,
      optional: !question.required,
      ...(question.max > answerLine ? { lines: 3 } : {}),
      onType: (answer) => v.store.type({ answers: { ...v.store.draft.answers, [question.id]: answer } }),
    }),
  );

/** The tick that lets the practice use the details, with the way to its privacy text. */
export const consent = (v: View): TemplateResult =>
  html`<div class="wide-field">
    ${yesNo(v.t.consent, v.store.draft.consent, (on) => v.store.type({ consent: on }), 'consent')}
    ${fault('consent-fault', faultOf(v, 'consent'))}
    ${
      v.practice.privacy
        ? html`<p class="small">
            <a href=${v.practice.privacy} target="_blank" rel="noopener noreferrer">${v.t.privacy}</a>
          </p>`
        : nothing
    }
  </div>`;

/** The hour is booked on the agenda's own page: that asks for the details, and nothing is typed twice. */
const atAgenda = (v: View, href: string): TemplateResult =>
  html`${sum(v)}
    <div class="actions">${agendaLink(v, href)} ${backButton(v)}</div>
    <p class="small">${v.t.link}</p>`;

/** After a reload: what is still there, and what is asked for anew. That keeps its room when it is no longer said: no field moves. */
function again({ t, store }: View): TemplateResult {
  const begun = Object.values(store.draft.person).some(Boolean);
  return html`<p role="status">${t.resumed} <span ?data-begun=${begun}>${t.refill}</span></p>`;
}

/** Who comes, and the one button that sends. The honeypot is for robots: people never meet it. */
export function detailsStep(v: View): TemplateResult {
  const { draft, errors, resumed } = v.store;
  const elsewhere = safeLink(draft.slots[0]?.link);
  if (elsewhere) return atAgenda(v, elsewhere);
  const asks = v.practice.kind === 'request' || v.practice.can.book === false;
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    readAgain(form);
    void v.store.book((form.elements.namedItem('website') as HTMLInputElement).value);
  };
  return html`${sum(v)} ${times(v)}
    <form novalidate @submit=${submit}>
      ${resumed ? again(v) : nothing} ${faultList(v, errors)}
      <div class="fields">
        ${personInputs(v)}
        <div class="wide-field">
          ${input(v, {
            field: 'reason',
            label: v.t.reason,
            value: draft.reason,
            lines: 2,
            max: limits.reason,
            optional: true,
            onType: (reason) => v.store.type({ reason }),
          })}
        </div>
        <div class="wide-field">${yesNo(v.t.isKnown, draft.known, (known) => v.store.type({ known }), 'known')}</div>
        ${prescription(v)} ${questions(v)} ${consent(v)}
      </div>
      <input class="trap" name="website" type="text" aria-hidden="true" tabindex="-1" autocomplete="off" />
      ${refusal(v)}
      <div class="actions">${primary(v, asks ? v.t.ask : v.t.book)} ${backButton(v)}</div>
      <p class="small">${asks ? v.t.askNote : v.t.bookNote}</p>
    </form>`;
}
