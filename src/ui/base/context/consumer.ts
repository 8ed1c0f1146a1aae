// Lit's consumer keeps what it was told for good. This one lets it go when it comes into the page where nobody tells it.
import { ContextConsumer, type Context } from '@lit/context';
import type { LitElement } from 'lit';

export class Listener<Value> extends ContextConsumer<Context<unknown, Value | undefined>, LitElement> {
  constructor(host: LitElement, context: Context<unknown, Value | undefined>) {
    super(host, { context, subscribe: true });
  }

  override hostConnected(): void {
    if (this.value) {
      this.value = undefined;
      this.host.requestUpdate();
    }
    super.hostConnected();
  }
}
