// What stands in a practice-context, and whether more of it is on its way. Reads the DOM only.

/** Which element something in the light is for: the nearest above it that is, or becomes, a custom element. */
const owner = (node: Element): Element | null => {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (at.localName.includes('-') || 'kine' in at.dataset) return at;
  return null;
};

/** The JSON that is meant for `element` itself, not for a widget in it; '' when there is none. */
export const ownJson = (element: Element): string =>
  [...element.querySelectorAll('script[type="application/json" i]')]
    .find((script) => owner(script) === element)
    ?.textContent?.trim() ?? '';

/** Whether it holds what may become a widget: those that are one already have asked. */
export const holdsLater = (element: Element): boolean =>
  !!element.querySelector(':not(:defined), [data-kine]:not([data-kine-on]), a[href*="#kine-"]:not([data-kine-on])');

/** Whether the parser may still be inside `element`: then nothing stands behind it yet. */
export const beingRead = (element: Element): boolean => {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
};
