// The first step: for what. One tap chooses and goes on.
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../../../../practice/booking/days.js';
import { tick } from '../../../../ui/shared/controls/icons.js';
import { chevron } from '../../../../ui/base/parts/icons.js';
import { findButton, refusal } from './parts.js';
import type { View } from '../view.js';

export const serviceStep = (v: View): TemplateResult =>
  html`<ul class="rows">
      ${v.practice.services.map((service) => {
        const on = service.id === v.store.draft.service;
        const price = service.price ? ` · ${inLanguage(service.price, v.language)}` : '';
        return html`<li>
          <button
            class="row ${on ? 'on' : ''}"
            type="button"
            aria-current=${on ? 'true' : nothing}
            @click=${() => v.store.chooseService(service.id)}
          >
            <span
              ><strong>${inLanguage(service.name, v.language)}</strong>
              <span class="muted">${v.t.minutes(service.minutes)}${price}</span></span
            >${on ? tick('end') : chevron('end')}
          </button>
        </li>`;
      })}
    </ul>
    ${refusal(v)} ${findButton(v)}`;
