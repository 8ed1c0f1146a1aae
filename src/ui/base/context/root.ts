// One root for the page's contexts: a widget that is there before its provider is answered when the provider comes.
import { ContextRoot } from '@lit/context';

/** Begins to remember what is asked for; where there is no DOM (Node), classes can be imported and read, not drawn. */
export const rememberRequests = (): void => {
  if (globalThis.document) new ContextRoot().attach(document.documentElement);
};
