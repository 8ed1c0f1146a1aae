// The base of every widget: language, room, practice, the frame's folds. Thin: a widget adds its view and handlers.
import { html, type TemplateResult } from 'lit/html.js';
import type { PracticeInfo } from '../practice/info.js';
import { Consumer } from './context/consume.js';
import { practiceContext } from './context/keys.js';
import { Foot } from './controllers/foot.js';
import { Size } from './controllers/size.js';
import type { Catalogue, Replacements } from './i18n/catalogue.js';
import { Words } from './i18n/words.js';
import { frame, type FrameParts } from './parts/frame.js';
import { property } from './property.js';
import { Reactive } from './reactive.js';
import type { FrameTexts } from './strings/nl.js';

/** Texts every widget has beside its own. */
export interface WidgetTexts {
  frame: FrameTexts;
}

/** Shared base. `T` is the type of the widget's texts. */
export abstract class KineElement<T extends WidgetTexts> extends Reactive {
  /** The widget's tag: the key of the practice's own wording. */
  static tag = '';
  /** The widget's texts by language. */
  static strings: Catalogue<WidgetTexts> = {};
  /** Ids of the claims the widget rests on, shown under 'Waar komt dit vandaan?'. */
  static claims: readonly string[] = [];

  /** Level of the widget's heading in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The practice's own wording: text key to text; wins over the wording from `practice-context`. */
  @property({ attribute: false }) texts?: Replacements;

  protected readonly size = new Size(this);
  protected readonly words: Words<T>;
  readonly #foot: Foot;
  readonly #practice: Consumer<PracticeInfo | undefined>;

  constructor() {
    super();
    const { strings, claims } = this.constructor as typeof KineElement;
    this.words = new Words<T>(this, strings as Catalogue<T>);
    this.#foot = new Foot(this, this.words, claims);
    this.#practice = new Consumer(this, practiceContext);
    this.addEventListener('mousedown', this.#stay);
  }

  /** What the practice told about itself, if a `practice-context` is on the page. */
  protected get practice(): PracticeInfo | undefined {
    return this.#practice.value;
  }

  protected abstract view(t: T): TemplateResult;

  /** The shared frame around this widget's parts, with sources and help in its foot. */
  protected frame(t: T, parts: Omit<FrameParts, 't' | 'headingLevel' | 'help' | 'onHelp'>): TemplateResult {
    return frame({
      sources: this.#foot.sources(t.frame),
      ...parts,
      t: t.frame,
      headingLevel: this.headingLevel,
      help: this.#foot.help,
      onHelp: () => void this.#foot.openHelp(this.practice),
    });
  }

  override updated(): void {
    // Strict CSP blocks style attributes, not styles set by script: values that CSS follows travel as data.
    for (const element of this.shadowRoot!.querySelectorAll<HTMLElement>('[data-at]')) {
      element.style.setProperty('--_at', element.dataset['at'] ?? '');
    }
  }

  override render(): unknown {
    const { tag } = this.constructor as typeof KineElement;
    this.words.replace(this.texts ?? this.practice?.texts?.[tag]);
    const t = this.words.current;
    if (!t) return html`<slot></slot>`;
    try {
      return this.view(t);
    } catch (error) {
      // A fault in a widget must not become an unhandled rejection in the page around it.
      console.error(`kinekit: <${tag}> not drawn.`, error);
      return html`<slot></slot>`;
    }
  }

  /**
   * A press on plain text makes `delegatesFocus` focus the first control and scroll to it, away from under the pointer:
   * the label that was pressed hears no click. So the frame takes that focus, and can have none otherwise.
   */
  readonly #stay = (event: Event): void => {
    const path = event.composedPath();
    const at = path.findIndex((node) => node instanceof HTMLElement && node.matches('.frame'));
    const frame = path[at];
    if (!(frame instanceof HTMLElement)) return;
    const takes = (node: EventTarget): boolean =>
      node instanceof HTMLElement && (node.tabIndex >= 0 || node.hasAttribute('tabindex'));
    if (path.slice(0, at).some(takes)) return;
    frame.tabIndex = -1;
    frame.addEventListener('blur', () => frame.removeAttribute('tabindex'), { once: true });
  };
}
