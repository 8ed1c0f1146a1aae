// Lit's consumer asks once, and keeps what it was told for good. This one lets it go when it comes into the page where nobody
// tells it, and asks again when a provider comes later: so no page pays for Lit's ContextRoot, which does that for all.
import { ContextConsumer, type Context } from '@lit/context';
import type { LitElement } from 'lit';

export class Listener<Value> extends ContextConsumer<Context<unknown, Value | undefined>, LitElement> {
  readonly #onProvider: (event: Event & { context?: unknown }) => void;

  constructor(host: LitElement, context: Context<unknown, Value | undefined>) {
    super(host, { context, subscribe: true });
    // To be connected is to ask.
    this.#onProvider = (event) => event.context === context && super.hostConnected();
  }

  override hostConnected(): void {
    if (this.value) {
      this.value = undefined;
      this.host.requestUpdate();
    }
    super.hostConnected();
    document.documentElement.addEventListener('context-provider', this.#onProvider);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    document.documentElement.removeEventListener('context-provider', this.#onProvider);
  }
}
