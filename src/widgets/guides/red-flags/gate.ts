// What waits until the questions were gone through: other elements of the same root, named by their ids. Each is inert, with the
// reason before it and the way to the questions. It never holds what nobody could open: only while the questions are there to be
// seen, and all is let go when they leave. Touches those elements, and puts a note beside each.
import { adoptStyles, css, html, render, type ReactiveController } from 'lit';
import type { Host } from '../../../ui/base/controllers/host.js';
import { pictureStyles } from '../../../ui/base/index.js';
import { flag } from '../../../ui/base/parts/icons.js';

const noteStyles = css`
  div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block: 0.5em;
    border: 2px solid var(--_danger);
    border-radius: var(--kine-radius, 1.25em);
    padding: 0.375em 1.25em;
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.45;
  }
  p {
    flex: 1 1 14em;
    display: flex;
    gap: 0.5em;
    margin: 0;
  }
`;

/** Somebody went through the questions. Carries no answer of the person. Bubbles through shadow roots. */
export class FlagsReadEvent extends Event {
  constructor() {
    super('kine-flags-read', { bubbles: true, composed: true });
  }
}

export interface GateWords {
  readonly waits: string;
  readonly toQuestions: string;
}

/** What a held element was before. */
interface Held {
  readonly note: HTMLElement;
  readonly opacity: string;
}

export class Gate implements ReactiveController {
  readonly #held = new Map<HTMLElement, Held>();
  #root?: Document | ShadowRoot | undefined;
  /** What is there was named or came later: then the questions say so too. */
  readonly #watch = new MutationObserver(() => {
    const before = this.#known.join();
    this.#follow();
    if (before !== this.#known.join()) this.host.requestUpdate();
  });
  #known: readonly string[] = [];

  constructor(
    private readonly host: Host,
    /** Ids with spaces between them, the words, and whether it is shut; words only while the questions are drawn and seen. */
    private readonly ask: () => {
      readonly ids: string;
      readonly words?: GateWords | undefined;
      readonly shut: boolean;
    },
  ) {
    host.addController(this);
  }

  /** The named elements that are there, whether they wait or not. */
  get targets(): readonly HTMLElement[] {
    const root = this.host.getRootNode() as Partial<Document>;
    const ids = this.ask().ids.split(/\s+/).filter(Boolean);
    const found = ids.map((id) => root.getElementById?.(id) ?? null);
    // What holds the questions cannot wait for them.
    return found.filter((each): each is HTMLElement => each instanceof HTMLElement && !each.contains(this.host));
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#root = undefined;
    this.#held.forEach((_, element) => this.#release(element));
  }

  #follow(): void {
    const { host } = this;
    const { ids, words, shut } = this.ask();
    const root = host.getRootNode() as Document | ShadowRoot;
    if (host.isConnected && ids.trim() && root !== this.#root) {
      this.#watch.disconnect();
      this.#watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] });
      this.#root = root;
    }
    const { targets } = this;
    // What it asks for is known once it is there: whether it is about training.
    for (const { localName } of targets.filter((each) => each.matches(':not(:defined)')))
      void customElements.whenDefined(localName).then(() => host.requestUpdate());
    this.#known = targets.map((each) => each.id);
    const waiting = words && shut && host.isConnected ? targets : [];
    for (const element of this.#held.keys()) if (!waiting.includes(element)) this.#release(element);
    for (const element of waiting) this.#hold(element, words!);
  }

  #hold(element: HTMLElement, words: GateWords): void {
    let held = this.#held.get(element);
    // Inert by another's hand: theirs to open.
    if (!held && element.inert) return;
    if (!held) {
      const note = element.ownerDocument.createElement('div');
      note.dataset['kineWaits'] = element.id;
      adoptStyles(note.attachShadow({ mode: 'open' }), [...pictureStyles, noteStyles]);
      held = { note, opacity: element.style.opacity };
      this.#held.set(element, held);
      element.inert = true;
      element.style.opacity = '0.5';
    }
    const { note } = held;
    if (note.nextElementSibling !== element) element.before(note);
    render(
      html`<div>
        <p>${flag('flag')}<span>${words.waits}</span></p>
        <button class="quiet" type="button" @click=${this.#show}>${words.toQuestions}</button>
      </div>`,
      note.shadowRoot!,
    );
  }

  #release(element: HTMLElement): void {
    const { note, opacity } = this.#held.get(element)!;
    this.#held.delete(element);
    note.remove();
    element.inert = false;
    element.style.opacity = opacity;
  }

  readonly #show = (): void => {
    this.host.focus({ preventScroll: true });
    this.host.scrollIntoView();
  };
}
