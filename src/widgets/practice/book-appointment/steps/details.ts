// The visitor's details: native inputs that browsers can fill, the practice's own questions, consent.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import { answerLine, limits } from '../../../../practice/booking/fields.js';
import { inLanguage } from '../../../../practice/booking/days.js';
import { minutesLeft } from '../../../../practice/booking/held.js';
import { fault } from '../../../../ui/shared/controls/fault.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import { yesNo } from '../../../../ui/shared/controls/yes-no.js';
import { backButton, heading, primary, refusal } from './parts.js';
import { faultList, faultOf, input, personInputs } from './inputs.js';
import { giverName, sayMoment, serviceName, type View } from '../view.js';

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

const kept = (v: View): unknown => {
  const { slots } = v.store.draft;
  const [slot] = slots;
  return slot
    ? html`<div class="said">
        <p class="big">
          ${capital(sayMoment(v, slot))}${slots.length > 1 ? html` <small>+ ${slots.length - 1}</small>` : nothing}
        </p>
        <p class="muted">
          ${[serviceName(v, slot.service), v.t.by(giverName(v, slot.careGiver))].filter(Boolean).join(', ')}
        </p>
        ${holdNote(v)}
      </div>`
    : nothing;
};

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

export function detailsStep(v: View): TemplateResult {
  const { draft, errors } = v.store;
  const submit = (event: Event): void => {
    event.preventDefault();
    void v.store.goOn();
  };
  return html`${heading(v)} ${kept(v)}
    <form novalidate @submit=${submit}>
      ${faultList(v, errors)}
      <div class="fields">
        ${personInputs(v)}
        <div class="wide-field">
          ${radioGroup({
            legend: v.t.known,
            name: 'known',
            options: [
              { value: 'new', label: v.t.isNew },
              { value: 'known', label: v.t.isKnown },
            ],
            chosen: draft.known ? 'known' : 'new',
            onChoose: (value) => v.store.type({ known: value === 'known' }),
          })}
        </div>
        <div class="wide-field">
          ${input(v, {
            field: 'reason',
            label: v.t.reason,
            note: v.t.reasonMore,
            value: draft.reason,
            lines: 3,
            max: limits.reason,
            optional: true,
            onType: (reason) => v.store.type({ reason }),
          })}
        </div>
        ${prescription(v)} ${questions(v)} ${consent(v)}
      </div>
      ${refusal(v)}
      <div class="actions">${backButton(v)} ${primary(v, v.t.on.details)}</div>
    </form>`;
}

/** Without an agenda: a few moments in the visitor's own words. */
export function momentsStep(v: View): TemplateResult {
  const { preferred } = v.store.draft;
  return html`${heading(v)}
    <p class="muted">${v.t.momentsMore}</p>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void v.store.goOn();
      }}
    >
      <div class="fields">
        ${[0, 1, 2].map((index) =>
          input(v, {
            field: `preferred-${index}`,
            label: v.t.momentN(index + 1),
            value: preferred[index] ?? '',
            max: 200,
            optional: index > 0,
            onType: (text) =>
              v.store.type({ preferred: [0, 1, 2].map((at) => (at === index ? text : (preferred[at] ?? ''))) }),
          }),
        )}
      </div>
      ${refusal(v)}
      <div class="actions">${backButton(v)} ${primary(v, v.t.on[v.store.returning ? 'details' : 'when'])}</div>
    </form>`;
}
