// Red flags in a native dialog: what asks for help at once, what for a doctor. Loaded when a person asks. Never says 'you are safe'.
import { css, html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../../shared/controls/button.styles.js';
import { nearestLang, type Language } from '../../../platform/locale/language.js';
import { signsFor, type Call } from '../../../science/safety/signs.js';
import type { Help, Host } from '../../base/controllers/host.js';
import { fold } from '../../base/parts/frame.js';
import { phone } from '../../shared/controls/icons.js';
import { moreTokens } from '../../shared/controls/tokens.js';
import { flag } from '../../base/parts/icons.js';
import { adopt } from '../common/adopt-styles.js';
import { textsIn } from '../common/texts-in.js';
import { withReplacements } from '../wording.js';
import { advice, pieces, type Linked } from '../../help/advice.js';
import { strings } from '../../help/strings/index.js';

const styles = css`
  dialog {
    inline-size: min(34em, 100vw - 1.5em);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1.5em);
    padding: 1.25em 1.25em 0;
    border: 2px solid var(--_danger);
    border-radius: var(--kine-radius, 1.25em);
    background: var(--_sheet);
    color: var(--_ink);
    box-shadow: 0 0.5em 2em color-mix(in srgb, var(--_ink) 16%, transparent);
    overscroll-behavior: contain;
    scroll-padding-block-end: 5em;
  }
  dialog::backdrop {
    background: rgb(20 26 38 / 50%);
  }
  dialog h3 {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  dialog h4 {
    margin: 1.25em 0 0;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
    font-size: 1.125em;
    line-height: 1.25;
  }
  dialog ul {
    margin: 0.375em 0 0;
    padding-inline-start: 1.25em;
  }
  dialog li + li {
    margin-block-start: 0.25em;
  }
  dialog p {
    margin-block-start: 0.75em;
  }
  dialog h4 + p {
    margin-block-start: 0.375em;
  }
  dialog .danger {
    display: flex;
    justify-content: center;
    margin-block: 0.75em 1em;
    font-size: 1.125em;
    background: var(--_danger);
    border-color: var(--_danger);
    color: var(--_paper);
  }
  dialog details {
    margin-block-start: 0.75em;
  }
  dialog .shut {
    position: sticky;
    inset-block-end: 0;
    margin: 0.75em -1.25em 0;
    border-block-start: 1px solid var(--_line);
    padding: 0.25em 1.25em;
    background: var(--_sheet);
  }
`;

/** A claim of a widget for someone who is about to train: then the dialog says what to ask before, and when to stop. */
const training = 'red-flags-training';

const always: readonly Call[] = ['new-or-worse', 'at-once', 'today', 'soon'];

const linked = (sentence: Linked) =>
  pieces(sentence).map((piece) => (typeof piece === 'string' ? piece : html`<a href=${piece.href}>${piece.text}</a>`));

/** Opens the dialog: `show` has it drawn in the widget, and takes it away when the person closes it. */
export async function helpDialog(
  host: Host,
  language: Language,
  claims: readonly string[],
  show: (help?: Help) => void,
): Promise<void> {
  const texts = await textsIn(strings, language, host);
  adopt(host, moreTokens, buttonStyles, styles);
  const trains = claims.includes(training);
  const calls: readonly Call[] = trains ? [...always, 'before-training'] : always;
  let list: ((ids: readonly string[]) => unknown) | undefined;
  /** Drawn, in front of the page: also when the widget was moved meanwhile, which leaves it open behind everything. */
  const modal = {
    hostConnected(): void {
      const dialog = host.shadowRoot?.querySelector('dialog');
      if (!dialog || dialog.matches(':modal')) return;
      // Not close(): it would be taken for the person's own.
      dialog.open = false;
      dialog.showModal();
    },
  };
  const gone = (): void => {
    host.removeController(modal);
    show();
  };
  const close = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).closest('dialog')?.close();

  show((frame, practice): TemplateResult => {
    const t = withReplacements(texts, practice?.texts?.['help-dialog'], language);
    const {
      number,
      href,
      also,
      instead,
      closed,
      tell,
      practice: call,
      claims: ids,
    } = advice(t, language, practice, nearestLang(host), calls);
    const signs = (kind: Call) =>
      html`<ul>
        ${signsFor(kind).map((id) => html`<li>${t.signs[id]}</li>`)}
      </ul>`;
    return html`<dialog part="help" aria-labelledby="help-title" @close=${gone}>
      <h3 id="help-title">${flag('flag')} ${t.title}</h3>
      <a class="button danger" href=${href}>${phone()}${t.call(number)}</a>
      ${also ? html`<p class="small">${linked(also)}</p>` : nothing}
      <p><strong>${t.newOrWorse}</strong></p>
      ${signs('new-or-worse')} ${instead ? html`<p>${instead}</p>` : nothing}
      <p><strong>${t.atOnce}</strong></p>
      ${signs('at-once')}
      <h4>${t.doctor}</h4>
      <p>${linked(closed)}</p>
      <p><strong>${t.today}</strong></p>
      ${signs('today')} ${signsFor('soon').map((id) => html`<p>${t.signs[id]}</p>`)}
      <p>${t.doubt}</p>
      <p>${tell} ${call ? html`<a href=${call.href}>${call.text}</a>` : nothing}</p>
      ${
        trains
          ? html`<h4>${t.training}</h4>
              <p>${linked({ text: t.stop(number), links: { [number]: href } })}</p>
              <p><strong>${t.askFirst}</strong></p>
              ${signs('before-training')}`
          : nothing
      }
      ${fold(frame.sources, list?.(ids), async () => {
        list = await import('../source-list.js').then(
          (m) => (ids) => m.sourceList(host, ids)(language),
          () => () => html`<p class="small" role="status">${frame.sourcesFailed}</p>`,
        );
        host.requestUpdate();
      })}
      <p class="shut"><button class="quiet" type="button" @click=${close}>${t.close}</button></p>
    </dialog>`;
  });
  await host.updateComplete;
  // Out of the page by now: nothing to open, nor later, when nobody asks for it any more.
  if (!host.isConnected) return show();
  // In the page, as it is now, this opens it.
  host.addController(modal);
}
