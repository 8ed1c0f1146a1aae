// The two folds in every widget's foot: sources and help. Both are fetched when a person asks for them, not before.
import { html } from 'lit';
import { nearestLang } from '../../../platform/locale/language.js';
import { emergencyNumber } from '../../../practice/emergency.js';
import type { Words } from '../i18n/words.js';
import { fold } from '../parts/frame.js';
import type { FrameTexts } from '../strings/nl.js';
import type { Help, Host, InLanguage } from './host.js';

export class SourcesAndHelp {
  /** The dialog with red flags, once asked for. */
  help?: Help;
  #list?: InLanguage;

  constructor(
    private readonly host: Host,
    private readonly words: Words<object>,
    private readonly claims: readonly string[],
  ) {}

  /** The fold 'Waar komt dit vandaan?'. */
  sources(t: FrameTexts): unknown {
    if (!this.claims[0]) return undefined;
    return fold(t.sources, html`<div part="sources">${this.#list?.(this.words.language)}</div>`, async () => {
      this.#list = await import('../../later/source-list.js').then(
        (m) => m.sourceList(this.host, this.claims),
        () => () => html`<p class="small" role="status">${t.sourcesFailed}</p>`,
      );
      this.host.requestUpdate();
    });
  }

  /** Opens the red flags. */
  openHelp(): void {
    const { host } = this;
    const show = (help?: Help): void => {
      this.help = help;
      host.requestUpdate();
    };
    void import('../../later/help/help-dialog.js')
      .then((m) => m.helpDialog(host, this.words.language, this.claims, show))
      // Without the network the number that matters still has to be there.
      .catch(() =>
        show((t, practice) => {
          const number = emergencyNumber(practice, nearestLang(host));
          return html`<p role="alert">${t.help} <a href="tel:${number}">${number}</a></p>`;
        }),
      );
  }
}
