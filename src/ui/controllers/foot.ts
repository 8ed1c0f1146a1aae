// The two folds in every widget's foot: sources and help. Both are fetched when a person asks for them, not before.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { PracticeInfo } from '../../practice/info.js';
import type { Words } from '../i18n/words.js';
import type { FrameTexts } from '../strings/nl.js';
import { fold } from '../parts/frame.js';
import type { Host } from './host.js';

export class Foot implements ReactiveController {
  /** The dialog with red flags, once asked for. */
  help?: TemplateResult | undefined;
  #list: unknown = nothing;
  #listLanguage?: string;

  constructor(
    private readonly host: Host,
    private readonly words: Words<{ frame?: FrameTexts }>,
    private readonly claims: readonly string[],
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    // The reader changed language with the fold open: the list follows.
    if (this.#listLanguage && this.#listLanguage !== this.words.language) void this.#loadSources();
  }

  hostUpdated(): void {
    this.host.shadowRoot?.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  }

  /** The fold 'Waar komt dit vandaan?'. */
  sources(t: FrameTexts): unknown {
    if (!this.claims.length) return nothing;
    return fold(t.sources, html`<div part="sources">${this.#list}</div>`, (event) => {
      if ((event.target as HTMLDetailsElement).open) void this.#loadSources();
    });
  }

  /** Opens the red flags, with the practice's phone where it is known. */
  async openHelp(practice: PracticeInfo | undefined): Promise<void> {
    const show = (help?: TemplateResult): void => {
      this.help = help;
      this.host.requestUpdate();
    };
    show(
      await import('../lazy/help/help-dialog.js').then(
        (m) => m.helpDialog(this.host, this.words.language, practice, show),
        // Without the network the number that matters still has to be there.
        () => html`<p class="fault" role="alert"><a href="tel:112">112</a></p>`,
      ),
    );
  }

  async #loadSources(): Promise<void> {
    const language = (this.#listLanguage = this.words.language);
    const list = await import('../lazy/source-list.js')
      .then((m) => m.sourceList(this.host, this.claims, language))
      .catch(() => html`<p class="small" role="status">${this.words.current?.frame?.sourcesFailed}</p>`);
    if (language !== this.words.language) return;
    this.#list = list;
    this.host.requestUpdate();
  }
}
