// One thing a practice tells: to what is in its element, and to the page as long as the element speaks for the page.
import { ContextEvent, ContextProvider, type Context } from '@lit/context';

/** Lit's provider, that can stop: those it told let go of it, and ask again for what another may tell. */
class Provider<Value> extends ContextProvider<Context<unknown, Value | undefined>> {
  constructor(
    host: HTMLElement,
    private readonly key: Context<unknown, Value | undefined>,
    value: Value | undefined,
    private readonly onHeard: () => void = () => {},
  ) {
    super(host, { context: key, ...(value === undefined ? {} : { initialValue: value }) });
  }

  /** Whether anyone listens. */
  get heard(): boolean {
    return this.subscriptions.size > 0;
  }

  override addCallback(...told: Parameters<ContextProvider<Context<unknown, Value | undefined>>['addCallback']>): void {
    super.addCallback(...told);
    this.onHeard();
  }

  stop(): void {
    this.host.removeEventListener('context-request', this.onContextRequest);
    this.host.removeEventListener('context-provider', this.onProviderRequest);
    const told = [...this.subscriptions];
    this.clearCallbacks();
    for (const [callback, { consumerHost, disposer }] of told) {
      callback(undefined, disposer);
      consumerHost.dispatchEvent(new ContextEvent(this.key, consumerHost, callback, true));
    }
  }
}

export class Voice<Value> {
  readonly #near: Provider<Value>;
  #far?: Provider<Value> | undefined;

  /** `onHeard`: after something in the element has begun to listen. */
  constructor(
    host: HTMLElement,
    private readonly key: Context<unknown, Value | undefined>,
    onHeard?: () => void,
  ) {
    this.#near = new Provider<Value>(host, key, undefined, onHeard);
  }

  /** Whether anything in the element listens, in whatever shadow root it is. */
  get heard(): boolean {
    return this.#near.heard;
  }

  get value(): Value | undefined {
    return this.#near.value;
  }

  set value(value: Value | undefined) {
    this.#near.setValue(value);
    this.#far?.setValue(value);
  }

  /** Speaks for this page too; for none when absent. */
  speakFor(page: Document | undefined): void {
    if (page && !this.#far) {
      this.#far = new Provider(page.documentElement, this.key, this.value);
      this.#far.hostConnected();
    } else if (!page) {
      const far = this.#far;
      this.#far = undefined;
      far?.stop();
    }
  }
}
