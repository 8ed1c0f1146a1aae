// Red flags in a native dialog: what asks for help at once, what for a doctor. Loaded when a person asks. Never says 'you are safe'.
import { buttonStyles } from '../../styles/button.styles.js';
import { css } from '../../styles/css.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../platform/language.js';
import { telHref } from '../../../practice/contact.js';
import type { PracticeInfo } from '../../../practice/info.js';
import { phone } from '../../parts/icon-phone.js';
import { flag } from '../../parts/icons.js';
import type { Host } from '../../controllers/host.js';
import { adopt } from '../adopt.js';
import { textsIn } from '../texts-in.js';
import { strings } from './strings/index.js';

const styles = css`
  dialog {
    max-inline-size: min(34em, 100vw - 2em);
    padding: 1.5em;
    border: 2px solid var(--_danger);
    border-radius: 1.25em;
    background: var(--_sheet);
    color: var(--_ink);
    box-shadow: 0 0.5em 2em color-mix(in srgb, var(--_ink) 16%, transparent);
  }
  dialog::backdrop {
    background: rgb(20 26 38 / 50%);
  }
  dialog h3 {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  dialog ul {
    padding-inline-start: 1.25em;
  }
  dialog .danger {
    background: var(--_danger);
    border-color: var(--_danger);
    color: var(--_paper);
  }
  dialog p + p {
    margin-block-start: 1em;
  }
`;

/**
 * Opens the dialog: `show` draws it in the widget, and takes it away when the person closes it.
 * 112 is the European emergency number (facts: Red flags).
 */
export async function helpDialog(
  host: Host,
  language: Language,
  practice: PracticeInfo | undefined,
  show: (dialog?: TemplateResult) => void,
): Promise<void> {
  adopt(host, buttonStyles + styles);
  const t = await textsIn(strings, language);
  const call = practice?.phone;
  const list = (items: readonly string[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  show(
    html`<dialog part="help" aria-labelledby="help-title" @close=${() => show()}>
      <h3 id="help-title">${flag('flag')} ${t.now}</h3>
      ${list(t.urgent)}
      <p>${t.wait}</p>
      <p class="actions"><a class="button danger" href="tel:112">${phone()}${t.call112}</a></p>
      <h4>${t.doctor}</h4>
      ${list(t.signs)}
      <p>${t.doubt}</p>
      <p class="actions">
        ${call ? html`<a class="button" href=${telHref(call) ?? nothing}>${phone()}${t.callPractice(practice?.name ?? '', call)}</a>` : nothing}
        <button
          class="quiet"
          type="button"
          @click=${(event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}
        >
          ${t.close}
        </button>
      </p>
    </dialog>`,
  );
  await host.updateComplete;
  host.shadowRoot?.querySelector('dialog')?.showModal();
}
