// <practice-context>: tells the widgets in it, or on the whole page, about the practice. Shows nothing itself.
import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingSource } from '../../../practice/booking/source.js';
import type { Country } from '../../../science/safety/country.js';
import { parsePracticeInfo, type BookingConfig, type PracticeInfo } from '../../../practice/info.js';
import { bookingContext } from '../../../ui/shared/booking-context.js';
import { practiceContext } from '../../../ui/base/context/keys.js';
import { styles } from './practice-context.styles.js';

/**
 * What the practice tells about itself, for the widgets inside it; for the whole page when it has no widgets inside.
 * Attributes win over `info`, `info` over the JSON child, the JSON child over the file at `src`. What is not valid is
 * left out and named on the console.
 *
 * @summary Practice name, contact, booking and wording for the widgets around it.
 * @slot - The part of the page it is for; or one `<script type="application/json">` with the same fields as `info`.
 * @event {Event} kine-practice-changed - After what it tells has changed.
 */
export class PracticeContextElement extends LitElement {
  static readonly widget = { tag: 'practice-context' };
  static override styles = styles;

  /** Name of the practice. */
  @property() name?: string;
  /** Phone number as it is read; spaces are fine. */
  @property() phone?: string;
  /** Mail address. */
  @property() mail?: string;
  /** Street, number, postcode and town. */
  @property() address?: string;
  /**
   * Country of the practice: `BE`, `NL`, `FR`, `DE`, `CH`, `LU` or `UK`. Decides which emergency number and which doctor
   * the red flags name; without it the region of the nearest `lang` does (`nl-BE`), else they name 112.
   */
  @property() country?: Country | (string & {});
  /** Address of the booking API (kinekit REST). */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;
  /** Address of a JSON file with the same fields as `info`. */
  @property() src?: string;
  /** Colour scheme for the widgets inside: `light`, `dark`, or the page's own when absent. */
  @property() scheme?: 'light' | 'dark';
  /** Everything at once; see PracticeInfo. Attributes win over it. */
  @property({ attribute: false }) info?: PracticeInfo;
  /** A source of slots of the page's own, instead of `booking-url`. */
  @property({ attribute: false }) booking?: BookingSource;

  private file?: PracticeInfo;
  private practice?: ContextProvider<typeof practiceContext, HTMLElement>;
  private source?: ContextProvider<typeof bookingContext, HTMLElement>;
  private loading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.practice) return;
    // Beside the widgets rather than around them: then it speaks for the page.
    const around = [...this.children].some((child) => child.localName !== 'script');
    const host: HTMLElement = around ? this : document.documentElement;
    this.practice = new ContextProvider(host, { context: practiceContext, initialValue: this.told() });
    this.source = new ContextProvider(host, { context: bookingContext, initialValue: this.booking });
    if (!around) {
      this.practice.hostConnected();
      this.source.hostConnected();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading?.abort();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('src')) void this.load();
    if (changed.has('scheme')) {
      const { scheme } = this;
      this.style.setProperty('color-scheme', scheme === 'light' || scheme === 'dark' ? scheme : '');
    }
    this.tell();
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.tell}></slot>`;
  }

  private readonly tell = (): void => {
    const told = this.told();
    for (const [name, value] of Object.entries(told.theme ?? {})) this.style.setProperty(name, value);
    if (JSON.stringify(told) !== JSON.stringify(this.practice?.value)) {
      this.practice?.setValue(told);
      this.dispatchEvent(new Event('kine-practice-changed', { bubbles: true, composed: true }));
    }
    if (this.booking !== this.source?.value) this.source?.setValue(this.booking);
  };

  /** File, then JSON child, then `info`, then attributes: the nearer to the element, the stronger. */
  private told(): PracticeInfo {
    const { name, phone, mail, address, country, bookingUrl } = this;
    const booking: BookingConfig | undefined = bookingUrl ? { kind: 'rest', url: bookingUrl } : undefined;
    const given = Object.entries({ name, phone, mail, address, country, booking }).filter(([, value]) => value);
    return {
      ...this.file,
      ...this.child(),
      ...this.read(this.info ?? {}, 'info'),
      ...this.read(Object.fromEntries(given), 'attributes'),
    };
  }

  private child(): PracticeInfo {
    const text = [...this.children].find((child) => child.localName === 'script')?.textContent?.trim();
    if (!text) return {};
    try {
      return this.read(JSON.parse(text), 'JSON');
    } catch (error) {
      console.warn('kinekit: <practice-context> has JSON that cannot be read.', error);
      return {};
    }
  }

  private read(raw: unknown, where: string): PracticeInfo {
    const { info, problems } = parsePracticeInfo(raw);
    const named = problems.map((p) => `${p.path} (${p.reason})`).join(', ');
    if (named) console.warn(`kinekit: <practice-context> ${where}: left out ${named}`);
    return info;
  }

  private async load(): Promise<void> {
    this.loading?.abort();
    this.file = undefined;
    if (!this.src) return;
    const { signal } = (this.loading = new AbortController());
    try {
      const answer = await fetch(this.src, { signal, credentials: 'omit' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      this.file = this.read(await answer.json(), this.src);
      this.tell();
    } catch (error) {
      if (!signal.aborted) console.warn(`kinekit: <practice-context> could not read ${this.src}.`, error);
    }
  }
}
