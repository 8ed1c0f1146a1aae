/** Which language a place in the page speaks, when that changes, and the languages the kit has. Reads the DOM only. */

export type Language = 'nl' | 'fr' | 'en' | 'de';

/** The kit's language for a BCP 47 tag ('nl-BE' → 'nl', also 'NL_be'); undefined for a language it does not have. */
export const supported = (tag: string | null | undefined): Language | undefined =>
  /^\s*(nl|fr|en|de)(?![a-z0-9])/i.exec(tag ?? '')?.[1]?.toLowerCase() as Language | undefined;

/** The region a language tag ends in, as written ('nl-BE' → 'BE'); undefined when it names none. */
export const regionOf = (tag: string): string | undefined => /[-_]([a-z]{2})$/i.exec(tag)?.[1];

/** German with ss for ß, for a tag as written: 'de-CH', 'de_ch', 'de-Latn-LI'. */
export const isSwiss = (tag: string): boolean => /^\s*de[-_](.+[-_])?(ch|li)$/i.test(tag);

/** What each element last said in a language of the kit: a browser that translates the page writes its own `lang` over it. */
const spoken = new WeakMap<Node, string>();

/**
 * The `lang` nearest to `node`, itself included, through shadow roots; else the document's; '' when none is set. A language
 * the kit does not have is passed over for the one that stood there before, for the one around it, or for `own`.
 */
export const nearestLang = (node: Node, own?: Language): string => {
  let other = '';
  // Out of a shadow root to its host. A link's `host` is a text, which ends the search as well.
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host) {
    const lang = (at as Element).getAttribute?.('lang');
    if (!lang) continue;
    if (supported(lang)) spoken.set(at, lang);
    const known = spoken.get(at);
    if (known) return known;
    other ||= lang;
  }
  return own || other || (globalThis.document?.documentElement.lang ?? '');
};

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `cb` after any `lang` in the document changes, or in a shadow root around `node`: an observer does not see
 * through shadow roots, so each is watched by itself. Returns the function that stops it.
 */
export const watchLanguage = (cb: () => void, node: Node = document): (() => void) => {
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  watchers.add(cb);
  // Observing a root that is observed already changes nothing, and goes with the root.
  for (let root: Node | undefined = node; root; root = (root as ShadowRoot).host?.getRootNode()) {
    root = root.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => watchers.delete(cb);
};
