// The reactive element under every widget: properties and attributes, one update per microtask, controllers, styles.
// Templates are Lit's. Why not its element too, with what bytes: docs/decisions/0003-bytes-in-core.md.
import type { PropertyDeclaration, PropertyValues, ReactiveController } from 'lit';
import { render } from 'lit/html.js';

/** As in Lit: `attribute` is the name in small letters unless given, `type` is Number, Boolean, or text. */
export type PropertyOptions = Pick<PropertyDeclaration, 'attribute' | 'type' | 'reflect'>;
/** What comes and goes with the element. */
export type Controller = Pick<ReactiveController, 'hostConnected' | 'hostDisconnected'>;
type Row = PropertyOptions & { readonly name: string };

/** Where there is no DOM (Node), classes can be imported and read, not drawn. */
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

export abstract class Reactive extends Base {
  /** CSS of the class. One sheet is made of it when the first of its elements is connected. */
  static styles: string | readonly string[] = '';
  private static rows: readonly Row[] = [];
  private static sheet?: CSSStyleSheet;

  static get observedAttributes(): string[] {
    return this.rows.flatMap(({ attribute }) => attribute || []) as string[];
  }

  /** Makes `name` reactive; `@property` calls it before the element is registered. */
  static createProperty(name: string, options: PropertyOptions = {}): void {
    const kept = Symbol();
    // A copy: what a subclass adds is not the parent's.
    this.rows = [...this.rows, { attribute: name.toLowerCase(), ...options, name }];
    Object.defineProperty(this.prototype, name, {
      configurable: true,
      get(this: Record<symbol, unknown>) {
        return this[kept];
      },
      set(this: Reactive & Record<symbol, unknown>, value: unknown) {
        const old = this[kept];
        this[kept] = value;
        if (!Object.is(old, value)) this.requestUpdate(name, old);
      },
    });
  }

  /** Whether the element has been drawn. */
  hasUpdated = false;
  /** Done when what was asked for so far is drawn. */
  updateComplete: Promise<unknown> = Promise.resolve();

  readonly #own = this.constructor as typeof Reactive;
  readonly #controllers: Controller[] = [];
  #changes = new Map<PropertyKey, unknown>();
  #early: Record<string, unknown> = {};
  #pending = false;
  /** The attribute that is being written: it must not come back as a property. */
  #writing?: string;

  constructor() {
    super();
    // Set before the element was defined: these stand in the way of the accessors, and come after the class's own values.
    const own = this as Record<string, unknown>;
    for (const { name } of this.#own.rows) {
      if (!Object.hasOwn(own, name)) continue;
      this.#early[name] = own[name];
      delete own[name];
    }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    // One that comes while the element is on the page has missed its arrival.
    if (this.shadowRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    const root =
      this.shadowRoot ??
      // Clicking beside a control focuses it, as with native ones.
      this.attachShadow({ mode: 'open', delegatesFocus: true });
    const { styles } = this.#own;
    if (!Object.hasOwn(this.#own, 'sheet')) {
      this.#own.sheet = new CSSStyleSheet();
      this.#own.sheet.replaceSync([styles].flat().join(''));
    }
    if (!root.adoptedStyleSheets.length) root.adoptedStyleSheets = [this.#own.sheet!];
    for (const controller of this.#controllers) controller.hostConnected?.();
    if (!this.hasUpdated) this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    const row = this.#own.rows.find((each) => each.attribute === attribute);
    if (!row || attribute === this.#writing) return;
    const value = row.type === Boolean ? text !== null : row.type === Number && text !== null ? Number(text) : text;
    Reflect.set(this, row.name, value);
  }

  /** Draws anew, once, after the code that runs now; `name` and `old` when a property changed. */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined && !this.#changes.has(name)) this.#changes.set(name, old);
    if (this.#pending || !this.shadowRoot) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  /** Before drawing; properties set here are drawn with the rest. */
  willUpdate(_changed: PropertyValues<this>): void {}
  /** After drawing. */
  updated(_changed: PropertyValues<this>): void {}
  protected abstract render(): unknown;

  #update(): void {
    const changes = this.#changes;
    try {
      this.willUpdate(changes as PropertyValues<this>);
      for (const row of this.#own.rows) if (row.reflect && changes.has(row.name)) this.#reflect(row);
    } finally {
      this.#changes = new Map();
      this.#pending = false;
    }
    render(this.render(), this.shadowRoot!, { host: this });
    this.hasUpdated = true;
    this.updated(changes as PropertyValues<this>);
  }

  #reflect({ name, attribute }: Row): void {
    const value: unknown = Reflect.get(this, name);
    this.#writing = attribute as string;
    // An empty name is no name; false is an attribute that is not there.
    if (value) this.setAttribute(this.#writing, value === true ? '' : String(value));
    else this.removeAttribute(this.#writing);
    this.#writing = undefined;
  }
}
