// The overview, and the one button that sends. The honeypot is for robots: people never meet it.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import type { Step } from '../../../../practice/booking/visit/flow.js';
import { holdNote } from './details.js';
import { backButton, heading, primary, refusal } from './parts.js';
import { giverName, sayMoment, sayYours, serviceName, type View } from '../view.js';

const row = (v: View, name: string | undefined, content: unknown, to: Step): unknown =>
  content
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
        <dd>
          <button class="quiet" type="button" aria-label=${v.t.changeWhat(name ?? '')} @click=${() => v.store.go(to)}>
            ${v.t.change}
          </button>
        </dd>
      </div>`
    : nothing;

const lines = (texts: readonly (string | undefined)[]): unknown => {
  const said = texts.filter(Boolean);
  return said.length ? said.map((text, index) => html`${index ? html`<br />` : nothing}${text}`) : '';
};

export function confirmStep(v: View): TemplateResult {
  const { draft } = v.store;
  const { rows } = v.t;
  const asks = v.practice.kind === 'request';
  const submit = (event: Event): void => {
    event.preventDefault();
    const trap = (event.target as HTMLFormElement).elements.namedItem('website') as HTMLInputElement;
    void v.store.book(trap.value);
  };
  const moments = draft.slots.map((slot) => capital(sayMoment(v, slot)));
  const yours = draft.slots[0] && sayYours(v, draft.slots[0]);
  const giver = draft.careGiver || (draft.slots[0]?.careGiver ?? '');
  const { name, mail, phone } = draft.person;
  return html`${heading(v)} ${holdNote(v)}
    <dl class="overview">
      ${row(v, rows['service'], serviceName(v, draft.service), v.practice.services.length > 1 ? 'service' : 'when')}
      ${row(v, rows['giver'], giverName(v, giver), v.practice.careGivers.length > 1 ? 'giver' : 'when')}
      ${row(v, rows['when'], lines([...moments, yours]), 'when')}
      ${row(v, rows['moments'], lines(asks ? draft.preferred : []), 'when')}
      ${row(v, rows['person'], lines([name, mail, phone, draft.known ? v.t.isKnown : v.t.isNew]), 'details')}
      ${row(v, rows['reason'], draft.reason.trim(), 'details')}
    </dl>
    <form novalidate @submit=${submit}>
      <input class="trap" name="website" type="text" aria-hidden="true" tabindex="-1" autocomplete="off" />
      ${refusal(v)}
      <div class="actions">${backButton(v)} ${primary(v, asks ? v.t.ask : v.t.book)}</div>
      <p class="small">${asks ? v.t.askNote : v.t.bookNote}</p>
    </form>`;
}
