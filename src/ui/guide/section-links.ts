// Ways into the sections of a guide that the browser cannot find by itself, as they lie in a shadow root: an address that names
// one (`#back-myths-lifting`), and paper, on which all stand open; with the fold a guide may keep its sections in.
import type { ReactiveController } from 'lit';
import type { Host } from '../base/controllers/host.js';

/** After these the browser puts the page where the reader left it. */
const returns = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' || visit?.type === 'back_forward';
};

export class SectionLinks implements ReactiveController {
  #drawn = false;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#foldAgain);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#foldAgain);
  }

  /** The first time there are sections: the address the reader came with. */
  hostUpdated(): void {
    if (this.#drawn || !this.#sections()[0]) return;
    this.#drawn = true;
    const named = this.#named();
    if (named && returns()) this.#show(named);
    else this.#follow();
  }

  #sections(): readonly HTMLDetailsElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[data-section]') ?? [])];
  }

  /** The sections, and what they lie folded in. */
  #folds(): readonly HTMLDetailsElement[] {
    const all = [...(this.host.shadowRoot?.querySelectorAll('details') ?? [])];
    return all.filter((fold) => fold.matches('[data-section]') || fold.querySelector('[data-section]'));
  }

  #show(section: HTMLDetailsElement): void {
    // A search may have put it out of sight.
    section.hidden = false;
    for (const fold of this.#folds()) fold.open ||= fold.contains(section);
  }

  #named(): HTMLDetailsElement | undefined {
    const { localName } = this.host;
    return this.#sections().find(({ dataset }) => location.hash === `#${localName}-${dataset['section']}`);
  }

  /** Opens the section the address names and goes there, as the browser does with a place of the page itself. */
  readonly #follow = (): void => {
    const named = this.#named();
    if (!named) return;
    this.#show(named);
    const summary = named.querySelector('summary')!;
    // What has the focus keeps clear of a picture that stays in sight.
    summary.focus({ preventScroll: true });
    summary.scrollIntoView();
  };

  readonly #unfold = (): void => {
    this.#opened = this.#folds().filter(({ open }) => !open);
    for (const fold of this.#opened) fold.open = true;
  };

  readonly #foldAgain = (): void => {
    for (const fold of this.#opened) fold.open = false;
    this.#opened = [];
  };
}
