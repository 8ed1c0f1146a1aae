// Another thing in the place of the page's storage: none, one that throws, one that forgets.

/** Puts what `get` gives in the place of `localStorage`; the function it returns puts the browser's own back. */
export function putStorage(get: () => unknown): () => void {
  const page = window as { localStorage?: Storage };
  const own = Object.getOwnPropertyDescriptor(page, 'localStorage');
  // Taken away first: WebKit may have remembered where the accessor was, and ask the old one where it is only changed.
  if (own) delete page.localStorage;
  Object.defineProperty(page, 'localStorage', { configurable: true, get });
  return () => {
    delete page.localStorage;
    if (own) Object.defineProperty(page, 'localStorage', own);
  };
}
