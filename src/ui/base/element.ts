// The base of every widget: language, room, practice, the frame's folds. Thin: a widget adds its view and handlers.
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language } from '../../platform/locale/language.js';
import type { PracticeInfo } from '../../practice/info.js';
import { Listener } from './context/consumer.js';
import { practiceContext } from './context/keys.js';
import { SourcesAndHelp } from './controllers/sources-and-help.js';
import { RoomController } from './controllers/room.js';
import type { Catalogue, Replacements } from './i18n/catalogue.js';
import { Words } from './i18n/words.js';
import { clampLevel, fallback, frame, release, type FrameParts, type Named } from './parts/frame.js';
import type { FrameTexts } from './strings/nl.js';

/** Undoes what translators do to nodes Lit writes to; fetched when somebody did something to them. */
let undoFonts: ((records: readonly MutationRecord[]) => void) | undefined;

/** Texts every widget has beside its own. */
export interface WidgetTexts {
  frame: FrameTexts;
}

/** What a widget's class says of itself. */
export interface Declaration {
  readonly tag: string;
  /** Ids of the claims the widget rests on, shown under 'Waar komt dit vandaan?'. */
  readonly claims?: readonly string[];
  /** Its texts by language. The build makes one of them ready. */
  readonly strings: Catalogue<WidgetTexts>;
}

/**
 * Shared base. `T` is the type of the widget's texts. What it brings is written here and stands with every widget in
 * custom-elements.json; a widget's own sentence about the same part wins. Custom properties: scripts/manifest/tokens.ts.
 *
 * @slot - Fallback content, shown until the widget is ready and for good if the script never arrives.
 * @slot note - The practice's own words, above the foot.
 *
 * @csspart frame - The widget's box.
 * @csspart head - Title and purpose.
 * @csspart title - The heading.
 * @csspart purpose - The sentence under the heading.
 * @csspart picture - The picture.
 * @csspart foot - Sources, help and the standing line.
 * @csspart help-button - Opens the red flags.
 * @csspart help - The dialog with red flags.
 * @csspart sources - The list of claims and references.
 *
 * @cssState moves - What is drawn differs from the last drawing by what is told, not by the room there is: it may glide there.
 */
export abstract class KineElement<T extends WidgetTexts> extends LitElement {
  /** Clicking beside a control focuses it, as with native ones. */
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The one place where the widget's tag, claims and texts are named. */
  static widget: Declaration;

  /** Level of the widget's heading in the page's outline, 1 to 6; at 6 the headings inside are of level 6 too. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The practice's own wording: text key to text; wins over the wording from `practice-context`. */
  @property({ attribute: false }) texts?: Replacements;

  protected readonly internals = this.attachInternals();
  protected readonly size = new RoomController(this);
  protected readonly words: Words<T>;
  #drawn: string | undefined;
  #frame?: Element | null;
  readonly #foot: SourcesAndHelp;
  /** What others did to the nodes of this widget since it was drawn. */
  #foreign: MutationRecord[] = [];
  readonly #watch = new MutationObserver((records) => this.#foreign.push(...records));
  readonly #practice = new Listener<PracticeInfo>(this, practiceContext);

  constructor() {
    super();
    const { strings, claims = [] } = (this.constructor as typeof KineElement).widget;
    this.words = new Words<T>(this, strings as Catalogue<T>);
    this.#foot = new SourcesAndHelp(this, this.words, claims);
  }

  /** What the practice told about itself, if a `practice-context` is on the page. */
  protected get practice(): PracticeInfo | undefined {
    return this.#practice.value;
  }

  /** Comes into another document, as into a frame: its sheets may not be used there. */
  adoptedCallback(): void {
    void import('../later/common/adopt-styles.js').then(
      (m) => m.dress(this),
      () => {},
    );
  }

  protected abstract view(t: T): TemplateResult;

  /** The shared frame around this widget's parts, with sources and help in its foot. */
  protected frame(t: Named, parts: Omit<FrameParts, 't' | 'help' | 'onHelp' | 'speaks'>): TemplateResult {
    return frame({
      sources: this.#foot.sources(t.frame),
      ...parts,
      t,
      speaks: this.size.speaks,
      help: this.#foot.help?.(t.frame, this.practice),
      onHelp: () => this.#foot.openHelp(),
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      super.createRenderRoot();
    } catch {
      // Put into a frame before it was ever drawn.
      this.adoptedCallback();
    }
    this.#watch.observe(this.shadowRoot!, { childList: true, subtree: true });
    return this.shadowRoot!;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const go = (): void | Promise<unknown> => super.scheduleUpdate();
    this.#foreign.push(...this.#watch.takeRecords());
    if (!this.#foreign[0] || undoFonts) return go();
    return import('../later/own-nodes.js')
      .then(
        (m) => (undoFonts = m.undoFonts),
        () => {},
      )
      .then(go);
  }

  protected override update(changed: PropertyValues): void {
    undoFonts?.([...this.#foreign, ...this.#watch.takeRecords()]);
    this.#foreign = [];
    super.update(changed);
  }

  override updated(): void {
    const root = this.shadowRoot!;
    // What the widget did itself.
    this.#watch.takeRecords();
    const level = clampLevel(this.headingLevel) - 2;
    for (const element of root.querySelectorAll<HTMLElement>('[data-at],h2,h3,h4')) {
      const { at } = element.dataset;
      // The title stands where the page puts it; what is written as h3 and h4 is one and two below.
      if (at === undefined) element.ariaLevel = `${clampLevel(level + Number(element.localName[1]))}`;
      // Strict CSP blocks style attributes, not styles set by script: values that CSS follows travel as data.
      else element.style.setProperty('--_at', at);
    }
    this.state('moves', this.#drawn === (this.#drawn = this.size.drawn));
    if (this.#frame || !(this.#frame = root.querySelector('.frame'))) return;
    // What it is drawn lower than the room kept for it goes, where nobody sees that: below the window. Else at a touch.
    requestAnimationFrame(() => {
      const { bottom } = this.#frame!.getBoundingClientRect();
      if (bottom > innerHeight) release({ currentTarget: this.#frame!.parentNode });
    });
  }

  /** Sets or takes away what `:state()` matches. */
  protected readonly state = (name: string, on: boolean): void => {
    this.internals.states[on ? 'add' : 'delete'](name);
  };

  /** Fires a native `input`; call it only for what a person did. */
  protected typed(): void {
    /** @ignore Each widget documents its own. */
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Fires a native `change`; call it only for what a person did. */
  protected changed(): void {
    /** @ignore Each widget documents its own. */
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** @internal The practice's own wording for this widget. */
  get wording(): Replacements | undefined {
    return this.texts ?? this.practice?.texts?.[this.localName];
  }

  /** @internal The language this widget speaks where the page names none. */
  get ownLanguage(): Language | undefined {
    return this.practice?.language;
  }

  override render(): unknown {
    const t = this.words.current;
    if (!t) return fallback();
    try {
      return this.view(t);
    } catch (error) {
      // A fault in a widget must not become an unhandled rejection in the page around it.
      console.error(`kinekit: <${this.localName}> not drawn.`, error);
      return fallback();
    }
  }
}
