// Scheme and theme of the practice, as style sheets: a style attribute would differ from the markup a server sent, and a
// framework that takes that markup over compares it.
import { styles } from './practice-context.styles.js';

/** `text`, one rule, with `names` in it; made in the document it is for, since another's may not be adopted. */
function sheetFor(page: Document, text: string, names: Readonly<Record<string, string>>): CSSStyleSheet | undefined {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (!Sheet) return undefined;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(names)) style.setProperty(name, value);
  return sheet;
}

const swap = (root: DocumentOrShadowRoot, old: CSSStyleSheet | undefined, sheet: CSSStyleSheet | undefined): void => {
  const others = root.adoptedStyleSheets.filter((each) => each !== old);
  root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
};

export class Dress {
  #names: Readonly<Record<string, string>> = {};
  #near?: CSSStyleSheet | undefined;
  #far?: CSSStyleSheet | undefined;
  #page?: Document | undefined;

  constructor(private readonly host: HTMLElement) {}

  wear(scheme: unknown, theme: Readonly<Record<string, string>> = {}): void {
    const names = { ...theme, ...(scheme === 'light' || scheme === 'dark' ? { '--kine-scheme': scheme } : {}) };
    if (JSON.stringify(names) === JSON.stringify(this.#names)) return;
    this.#names = names;
    this.change();
  }

  /** For those in the element, and for this page too; for no page when absent. */
  speakFor(page: Document | undefined): void {
    if (page === this.#page) return;
    if (this.#page) swap(this.#page, this.#far, undefined);
    this.#far = undefined;
    this.#page = page;
    this.change();
  }

  change(): void {
    const { shadowRoot, ownerDocument } = this.host;
    if (!shadowRoot) return;
    const near = sheetFor(ownerDocument, styles.cssText, this.#names);
    swap(shadowRoot, this.#near, near);
    this.#near = near;
    if (!this.#page) return;
    const far = sheetFor(this.#page, ':root{}', this.#names);
    swap(this.#page, this.#far, far);
    this.#far = far;
  }
}
