// 'Find my appointment': the link by mail, for who lost it. Says the same whether there is an appointment.
import { html, type TemplateResult } from 'lit';
import { faultList, mailInput, readAgain } from '../steps/inputs.js';
import { backButton, primary, refusal } from '../steps/parts.js';
import type { View } from '../view.js';

export const findStep = (v: View): TemplateResult =>
  html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      readAgain(event.target as HTMLFormElement);
      void v.store.find();
    }}
  >
    ${faultList(v, v.store.errors)}
    <div class="fields">${mailInput(v)}</div>
    ${refusal(v)}
    <div class="actions">${primary(v, v.t.findSend)} ${backButton(v)}</div>
  </form>`;
