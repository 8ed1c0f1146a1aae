// Styles of what is loaded late, added to the widget's own when they are needed; and all of them again for a widget that has
// come into another document, as into a frame: a sheet serves only the document it was made in. Touches one shadow root.
import type { CSSResult, LitElement } from 'lit';

/** What was added to each, to be worn again elsewhere. */
const added = new WeakMap<Element, CSSResult[]>();
/** For each other document, its own sheet of each style. */
const elsewhere = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetIn(page: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (page === document) return style.styleSheet;
  const Sheet = page.defaultView?.CSSStyleSheet;
  const made = elsewhere.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  elsewhere.set(page, made);
  if (Sheet && !made.has(style)) {
    const sheet = new Sheet();
    sheet.replaceSync(style.cssText);
    made.set(style, sheet);
  }
  return made.get(style);
}

/** Adds `styles` to the shadow root of `host`, each once. */
export function adopt(host: HTMLElement, ...styles: readonly CSSResult[]): void {
  const { shadowRoot, ownerDocument } = host;
  const before = added.get(host) ?? [];
  added.set(host, [...new Set([...before, ...styles])]);
  for (const style of styles) {
    const sheet = sheetIn(ownerDocument, style);
    if (shadowRoot && sheet && !shadowRoot.adoptedStyleSheets.includes(sheet))
      shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

/** Dresses `host` for the document it has come into, in all it wore before. */
export function dress(host: HTMLElement): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (host.shadowRoot) host.shadowRoot.adoptedStyleSheets = [];
  adopt(host, ...(elementStyles as CSSResult[]), ...(added.get(host) ?? []));
}
