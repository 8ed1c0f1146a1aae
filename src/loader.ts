// Finds the widgets a page uses and fetches their chunks, each in its own language. No Lit here: this file is what every page pays.
import { nearestLang, supported } from './platform/locale/language.js';

/** Under which a page keeps its kit. */
export const key = Symbol.for('kinekit@1');
/** Of `nodeType`, and of what XPath may answer with. */
const fragment = 11;
const snapshot = 6;
const marks = '[data-kine],a[href*="#kine-"]';

/** What a page may ask of the kit. */
export interface Kit {
  /** Looks for widgets in a shadow root the kit cannot see: declarative roots on plain elements, or roots attached later. */
  look(root: ParentNode): void;
}
type Page = { [key]?: Kit };
type Root = Document | ShadowRoot;

/**
 * Starts the kit on this page, once: a second copy gets the first one's `Kit` and does nothing.
 * `load` fetches a widget (absent in the whole-kit files, where everything is there already).
 */
export function start(tags: ReadonlySet<string>, load?: (tag: string, language: string) => void): Kit {
  const page = globalThis as Page;
  if (page[key]) return page[key];
  const seen = new WeakSet<Root>();
  let pending = false;

  const want = (element: Element): void => {
    if (load && tags.has(element.localName) && !customElements.get(element.localName)) {
      load(element.localName, supported(nearestLang(element)) ?? 'nl');
    }
  };

  const look = (root: ParentNode): void => {
    for (const marked of root.querySelectorAll<HTMLElement>(marks)) activate(marked, tags);
    if (root.nodeType === fragment) {
      for (const element of root.querySelectorAll('*')) into(element);
      return watch(root as ShadowRoot);
    }
    // Shadow roots hang on elements with a dash in their name; XPath finds those without visiting each element in script.
    const found = document.evaluate('descendant::*[contains(local-name(),"-")]', root, null, snapshot, null);
    for (let i = 0; i < found.snapshotLength; i++) into(found.snapshotItem(i) as Element);
  };

  const into = (element: Element): void => {
    want(element);
    if (tags.has(element.localName)) return;
    const inner = element.shadowRoot;
    if (inner) {
      if (!seen.has(inner)) look(inner);
    } else if (element.localName.includes('-') && !customElements.get(element.localName)) {
      customElements.whenDefined(element.localName).then(
        () => setTimeout(() => element.shadowRoot && !seen.has(element.shadowRoot) && look(element.shadowRoot)),
        // Reserved names such as `font-face` reject: they never become custom elements.
        () => {},
      );
    }
  };

  const watch = (root: Root): void => {
    if (seen.has(root)) return;
    seen.add(root);
    new MutationObserver((records) => {
      if (records.length > 100) {
        if (!pending) {
          pending = true;
          queueMicrotask(() => {
            pending = false;
            look(root);
          });
        }
        return;
      }
      for (const { addedNodes, target } of records) {
        if (!addedNodes.length && target instanceof HTMLElement && target.matches(marks)) activate(target, tags);
        for (const node of addedNodes) {
          if (!(node instanceof Element) || !node.isConnected) continue;
          if (node.matches(marks)) activate(node as HTMLElement, tags);
          into(node);
          look(node);
        }
      }
    }).observe(root, { childList: true, subtree: true, attributeFilter: ['data-kine'] });
  };

  page[key] = { look };
  // Whoever translates the page later writes another over it.
  nearestLang(document.documentElement);
  watch(document);
  look(document);
  // Once more when the page is whole: an async script may run before it is.
  document.addEventListener('DOMContentLoaded', () => look(document));
  return page[key];
}

/** Puts a widget in a `data-kine` element or in the place of a marked link, with what was there as its fallback content. */
function activate(mark: HTMLElement, tags: ReadonlySet<string>): void {
  // What is no link has no hash, and then no tag.
  const tag = mark.dataset['kine'] ?? /#kine-([a-z-]+)/.exec((mark as HTMLAnchorElement).hash)?.[1] ?? '';
  // A link inside its own widget is that widget's fallback content, not another widget.
  if (!tags.has(tag) || mark.dataset['kineOn'] !== undefined || mark.closest(tag)) return;
  const widget = document.createElement(tag);
  for (const { name, value } of mark.attributes) {
    // Neither the kit's own mark nor a handler.
    const attribute = /^data-kine-(?!on)(.+)/.exec(name)?.[1];
    if (attribute) widget.setAttribute(attribute, value);
  }
  mark.dataset['kineOn'] = '';
  if (mark.localName === 'a') {
    mark.before(widget);
    widget.append(mark);
  } else {
    widget.append(...mark.childNodes);
    mark.append(widget);
  }
}
