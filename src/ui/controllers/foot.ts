// The two folds in every widget's foot: sources and help. Both are fetched when a person asks for them, not before.
import { html, nothing } from 'lit/html.js';
import type { PracticeInfo } from '../../practice/info.js';
import type { Words } from '../i18n/words.js';
import { fold } from '../parts/frame.js';
import type { FrameTexts } from '../strings/nl.js';
import type { Host, InLanguage } from './host.js';

export class Foot {
  /** The dialog with red flags, once asked for. */
  help: unknown;
  #list?: InLanguage;

  constructor(
    private readonly host: Host,
    private readonly words: Words<object>,
    private readonly claims: readonly string[],
  ) {}

  /** The fold 'Waar komt dit vandaan?'. */
  sources(t: FrameTexts): unknown {
    if (!this.claims[0]) return nothing;
    return fold(t.sources, html`<div part="sources">${this.#list?.(this.words.language)}</div>`, async () => {
      this.#list = await import('../lazy/source-list.js').then(
        (m) => m.sourceList(this.host, this.claims),
        () => () => html`<p class="small" role="status">${t.sourcesFailed}</p>`,
      );
      this.host.requestUpdate();
    });
  }

  /** Opens the red flags, with the practice's phone where it is known. */
  async openHelp(practice: PracticeInfo | undefined): Promise<void> {
    const show = (help?: unknown): void => {
      this.help = help;
      this.host.requestUpdate();
    };
    await import('../lazy/help/help-dialog.js').then(
      (m) => m.helpDialog(this.host, this.words.language, practice, show),
      // Without the network the number that matters still has to be there.
      () => show(html`<p class="flag" role="alert"><a href="tel:112">112</a></p>`),
    );
  }
}
