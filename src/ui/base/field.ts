// Base of widgets that are a form control: name, required, disabled, validity, reset and restore by ElementInternals.
import { property } from 'lit/decorators.js';
import { KineElement, type WidgetTexts } from './element.js';

/** By presence, as native ones; but 'false' is what frameworks write for a false before the element is defined. */
export const saysYes = (text: string | null): boolean => text !== null && text !== 'false';

/** What is wrong with the value, as the platform names it, and the sentence that says so. */
export interface Fault {
  flags: ValidityStateFlags;
  message: string;
}

/**
 * Base of a form control.
 *
 * @event {Event} input - While the person types or slides.
 * @event {Event} change - When the person has set something.
 *
 * @cssState filled - There is a value.
 */
export abstract class FieldElement<T extends WidgetTexts> extends KineElement<T> {
  static readonly formAssociated = true;

  /** Name under which the value goes into the form's data. */
  @property({ reflect: true, useDefault: true, converter: { toAttribute: (name: string) => name || null } }) name = '';
  /** Whether the form may be sent without a value. */
  @property({ type: Boolean, converter: saysYes, reflect: true }) required = false;
  /** Whether the control can be used. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** In a lesson: larger, and nothing to keep, so that a physiotherapist shows it and starts again for the next person. */
  @property({ type: Boolean, reflect: true }) lesson = false;

  #custom = '';
  #byForm = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      const [target] = event.composedPath();
      if (event.key !== 'Enter') return;
      void import('../later/enter.js').then(
        (m) => m.enter(this, event, target),
        () => {},
      );
    });
  }

  /** The form this control belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** Labels that point to this control. */
  get labels(): NodeList {
    return this.internals.labels;
  }
  /** State of the value, as for a native control. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** Why the value is not valid, or an empty string. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether the form checks this control. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** True when valid; else fires `invalid` and returns false. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** As checkValidity, and shows the message. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  /** A message of the page's own; an empty string takes it away. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.#tell();
  }

  /** Whether the control or a fieldset around it is disabled. */
  protected get off(): boolean {
    return this.disabled || this.#byForm;
  }

  /** The value as it goes into a form, or null when there is none. */
  protected abstract get formValue(): string | null;
  /** The properties a person sets: the browser keeps them over a reload or Back. */
  protected abstract readonly kept: readonly string[];
  /** The value as text; setting it is what a page or the browser's own filling in does. */
  abstract value: string;
  /** Back to the value the page came with. */
  protected abstract reset(): void;
  /** What is wrong with the value now. */
  protected fault?(t: T): Fault | undefined;

  formResetCallback(): void {
    this.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#byForm = disabled;
    this.requestUpdate();
  }
  formStateRestoreCallback(state: string | File | FormData | null): void {
    // What a browser fills in by itself is a value.
    if (typeof state === 'string') Object.assign(this, state.startsWith('{') ? JSON.parse(state) : { value: state });
  }

  override updated(): void {
    super.updated();
    this.#tell();
  }

  #tell(): void {
    const { formValue, internals } = this;
    const t = this.words.current;
    const fault: Fault | undefined = this.#custom
      ? { flags: { customError: true }, message: this.#custom }
      : ((t && this.fault?.(t)) ??
        (this.required && formValue === null
          ? { flags: { valueMissing: true }, message: t?.frame.missing || '?' }
          : undefined));
    this.state('filled', formValue !== null);
    internals.setFormValue(formValue, JSON.stringify(this, this.kept as string[]));
    internals.setValidity(fault?.flags, fault?.message, this.shadowRoot?.querySelector('input') ?? undefined);
  }
}
