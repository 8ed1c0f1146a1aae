// One root for the page's contexts: a widget that is there before its provider is answered when the provider comes.
import { ContextRoot } from '@lit/context';

// Where there is no DOM (Node), classes can be imported and read, not drawn.
if (globalThis.document) new ContextRoot().attach(document.documentElement);
