// The sections of a guide as native disclosures. Pure.
import { html, type TemplateResult } from 'lit';
import { chevron } from '../base/parts/icons.js';
import type { Block, Sections } from './sections.js';

const block = (content: Block): TemplateResult =>
  typeof content === 'string'
    ? html`<p>${content}</p>`
    : html`<ul>
        ${content.map((point) => html`<li>${point}</li>`)}
      </ul>`;

/** `open`: the id of the section that comes open. After that it is the reader's: a drawing opens and closes none. */
export const prose = (sections: Sections, open: string): TemplateResult =>
  html`<div class="prose">
    ${Object.entries(sections).map(
      ([id, { head, body }]) =>
        html`<details data-section=${id} ?open=${id === open}>
          <summary>
            ${chevron()}
            <h3>${head}</h3>
          </summary>
          <div>${body.map(block)}</div>
        </details>`,
    )}
  </div>`;
