// The first two steps: for what, and with whom. One tap chooses and goes on.
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../../../../practice/booking/days.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { chevron } from '../../../../ui/base/parts/icons.js';
import { giversFor } from '../../../../practice/booking/visit/flow.js';
import { backButton, heading, portrait, refusal } from './parts.js';
import type { View } from '../view.js';

const row = (v: View, on: boolean, content: unknown, choose: () => void): TemplateResult =>
  html`<li>
    <button
      class="row ${on ? 'on' : ''}"
      type="button"
      aria-current=${on ? 'true' : nothing}
      @click=${() => {
        choose();
        void v.store.goOn();
      }}
    >
      ${content}${on ? tick('end') : chevron('end')}
    </button>
  </li>`;

export const serviceStep = (v: View): TemplateResult =>
  html`${heading(v)}
    <ul class="rows">
      ${v.practice.services.map((service) =>
        row(
          v,
          service.id === v.store.draft.service,
          html`<span
            ><strong>${inLanguage(service.name, v.language)}</strong>
            <span class="muted"
              >${v.t.minutes(service.minutes)}${
                service.price ? ` · ${inLanguage(service.price, v.language)}` : ''
              }</span
            ></span
          >`,
          () => v.store.chooseService(service.id),
        ),
      )}
    </ul>
    ${refusal(v)}`;

export const giverStep = (v: View): TemplateResult =>
  html`${heading(v)}
    <ul class="rows">
      ${row(
        v,
        false,
        html`<span><strong>${v.t.anyone}</strong> <span class="muted">${v.t.anyoneMore}</span></span>`,
        () => v.store.chooseGiver(''),
      )}
      ${giversFor(v.practice, v.store.draft.service).map((giver) =>
        row(
          v,
          giver.id === v.store.draft.careGiver,
          html`${portrait(v, giver.id)}<span
              ><strong>${giver.name}</strong> ${
                giver.speciality
                  ? html`<span class="muted">${inLanguage(giver.speciality, v.language)}</span>`
                  : nothing
              }</span
            >`,
          () => v.store.chooseGiver(giver.id),
        ),
      )}
    </ul>
    ${refusal(v)}
    <div class="actions">${backButton(v)}</div>`;
