// Asks for a context by the community protocol (the events of @lit/context) and asks again when a provider arrives late.
// Own code instead of ContextConsumer and ContextRoot: 0.6 kB of brotli on every page (docs/decisions/0003-bytes-in-core.md).
import type { Controller } from '../reactive.js';
import type { Context, ContextCallback } from '@lit/context';
import type { Host } from '../controllers/host.js';

/** A `context-request`, in the form every provider of the protocol understands. */
class ContextRequest<T> extends Event {
  readonly subscribe = true;
  constructor(
    readonly context: Context<unknown, T>,
    readonly contextTarget: Element,
    readonly callback: ContextCallback<T>,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** The nearest provider's value, kept up to date. */
export class Consumer<T> implements Controller {
  value?: T;
  #stop?: () => void;

  constructor(
    private readonly host: Host,
    private readonly context: Context<unknown, T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#late);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#late);
    this.#leave();
  }

  #ask(): void {
    this.host.dispatchEvent(
      new ContextRequest(this.context, this.host, (value, stop) => {
        if (stop !== this.#stop) this.#leave();
        this.#stop = stop;
        this.value = value;
        this.host.requestUpdate();
      }),
    );
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** A provider that arrives nearer, or at all, after the widget: whoever is nearest answers. */
  readonly #late = (): void => this.#ask();
}
