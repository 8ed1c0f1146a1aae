// <practice-context>: tells the widgets in it, or on the whole page, about the practice. Shows nothing itself.
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingSource } from '../../../practice/booking/source.js';
import type { Country } from '../../../science/safety/country.js';
import { parsePracticeInfo, type BookingConfig, type PracticeInfo } from '../../../practice/info.js';
import { bookingContext } from '../../../ui/shared/booking-context.js';
import { practiceContext } from '../../../ui/base/context/keys.js';
import { fromAttributes, over } from './attributes.js';
import { Dress } from './dress.js';
import { beingRead, holdsLater, ownJson } from './page.js';
import { Voice } from './voice.js';

/**
 * What the practice tells about itself, for the widgets inside it; for the whole page as long as it holds none, and then
 * the one that came last. Attributes win over `info`, `info` over the JSON child, the JSON child over the file at `src`.
 * What is not valid is left out and named on the console.
 *
 * @summary Practice name, contact, booking and wording for the widgets around it.
 * @slot - The part of the page it is for; or one `<script type="application/json">` with the same fields as `info`.
 * @event {Event} kine-practice-changed - After what it tells has changed.
 */
export class PracticeContextElement extends LitElement {
  static readonly widget = { tag: 'practice-context' };

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
  /** Emergency number, instead of the country's. */
  @property() emergency?: string;
  /** Which doctor to call when it cannot wait but is no emergency, instead of the country's: 'je huisarts'. */
  @property() doctor?: string;
  /** Phone of that doctor, or of the service for out of hours. */
  @property({ attribute: 'doctor-phone' }) doctorPhone?: string;
  /** When the practice is open, said beside its phone number: days, then hours, a semicolon between: `mo-fr 08:00-12:00,13:00-18:00; sa 09:00-12:00`. */
  @property() hours?: string;
  /** Address of the booking API (kinekit REST), or of what `booking-kind` says. */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;
  /**
   * Where appointments come from: `rest` (as when only an address is given), `link` (the agenda the practice has, opened
   * on a click), `request` (by mail or phone), `fhir` (an agenda that speaks FHIR R4), `smart` (published SMART Scheduling
   * Links) or `ical` (a published calendar file: what `hours` leave over of it is asked for by mail or phone).
   */
  @property({ attribute: 'booking-kind' }) bookingKind?: BookingConfig['kind'];
  /** Time zone of a practice without a booking API; `Europe/Brussels` when absent. */
  @property() zone?: string;
  /** The practice's own language, `nl`, `fr`, `en` or `de`: of its widgets where the page has no `lang` in one of these. */
  @property() language?: string;
  /** Address of the practice's privacy text. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;
  /** Address of a JSON file with the same fields as `info`. */
  @property() src?: string;
  /** Colour scheme of the widgets: `light`, `dark`, or the page's own when absent. */
  @property() scheme?: 'light' | 'dark';
  /** Colour of sliders, primary buttons and tick boxes. */
  @property() accent?: string;
  /** Everything at once, as an attribute in JSON; see PracticeInfo. The other attributes win over it. */
  @property({ converter: { fromAttribute: (text) => text ?? undefined } }) info?: PracticeInfo;
  /** A source of slots of the page's own, instead of `booking-url`. */
  @property({ attribute: false }) booking?: BookingSource;

  private file?: PracticeInfo | undefined;
  private loading?: AbortController | undefined;
  private json = '';
  /** What was said on the console; once is enough. */
  private readonly named = new Set<string>();
  private readonly practice = new Voice<PracticeInfo>(this, practiceContext, () => this.reach());
  private readonly source = new Voice<BookingSource>(this, bookingContext);
  private readonly dress = new Dress(this);
  private readonly observer?: MutationObserver;

  constructor() {
    super();
    if (globalThis.MutationObserver) this.observer = new MutationObserver(() => this.follow());
  }

  override connectedCallback(): void {
    // Before anyone hears that it is here.
    this.practice.value = this.told();
    this.source.value = this.booking;
    super.connectedCallback();
    // Anew in each document: what it wore was left behind in the other.
    this.dress.change();
    this.observer?.observe(this, { childList: true, characterData: true, subtree: true });
    this.ownerDocument.addEventListener('DOMContentLoaded', this.follow);
    this.reach();
    if (this.src && !this.file && !this.loading && this.hasUpdated) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.follow);
    this.loading?.abort();
    this.loading = undefined;
    this.reach();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('src')) void this.load();
    this.tell();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** After something in it, or around it, came or went. */
  private readonly follow = (): void => {
    if (this.json !== ownJson(this)) this.tell();
    this.reach();
  };

  /** Whom it tells: those in it, and the page while it holds none and no more can come from the parser. */
  private reach(): void {
    const page = this.isConnected && !this.practice.heard && !holdsLater(this) && !beingRead(this);
    for (const voice of [this.practice, this.source]) voice.speakFor(page ? this.ownerDocument : undefined);
    this.dress.speakFor(page ? this.ownerDocument : undefined);
  }

  private tell(): void {
    const told = this.told();
    this.dress.wear(this.scheme, told.theme);
    if (JSON.stringify(told) !== JSON.stringify(this.practice.value)) {
      this.practice.value = told;
      this.dispatchEvent(new Event('kine-practice-changed', { bubbles: true, composed: true }));
    }
    this.source.value = this.booking;
  }

  /** File, then JSON child, then `info`, then attributes: the nearer to the element, the stronger. */
  private told(): PracticeInfo {
    this.json = ownJson(this);
    return over(
      this.file ?? {},
      this.parse(this.json, 'its JSON'),
      this.parse(this.info, 'info'),
      this.read(fromAttributes(this), 'attributes'),
    );
  }

  /** An object, or the text of one. */
  private parse(raw: unknown, where: string): PracticeInfo {
    if (raw === undefined || raw === null || raw === '') return {};
    try {
      return this.read(typeof raw === 'string' ? JSON.parse(raw) : raw, where);
    } catch (error) {
      this.say(`${where} cannot be read. ${String(error)}`);
      return {};
    }
  }

  private read(raw: unknown, where: string): PracticeInfo {
    const { info, problems } = parsePracticeInfo(raw);
    const named = problems.map((p) => `${p.path} (${p.reason})`).join(', ');
    if (named) this.say(`${where}: left out ${named}`);
    return info;
  }

  private say(what: string): void {
    if (this.named.has(what)) return;
    this.named.add(what);
    console.warn(`kinekit: <practice-context> ${what}`);
  }

  private async load(): Promise<void> {
    this.loading?.abort();
    this.loading = undefined;
    this.file = undefined;
    const src = this.src ? String(this.src) : '';
    // Taken out meanwhile: it is asked for when it is back.
    if (!src || !this.isConnected) return;
    const { signal } = (this.loading = new AbortController());
    try {
      const answer = await fetch(src, { signal, credentials: 'omit' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const file = this.read(await answer.json(), src);
      if (signal.aborted) return;
      this.file = file;
      this.tell();
    } catch (error) {
      if (!signal.aborted) this.say(`could not read ${src}. ${String(error)}`);
    } finally {
      if (this.loading?.signal === signal) this.loading = undefined;
    }
  }
}
