// <book-appointment>: from a service to an hour that is kept. The booking itself is practice/booking/visit; this draws and listens.
import { debounced, every, systemClock } from '../../../platform/time/index.js';
import { safeLink } from '../../../practice/booking/link.js';
import type { BookingSource } from '../../../practice/booking/source.js';
import { choose, describe, open, same, type Choice } from '../../../practice/booking/visit/sources.js';
import { BookingStore, keep, kept, keyOf, markAt, marksOf, tokenIn } from '../../../practice/booking/visit/index.js';
import type { Step } from '../../../practice/booking/visit/index.js';
import { html, KineElement, Listener, nothing, property, state } from '../../../ui/base/index.js';
import type { PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { bookingContext, widgetStyles } from '../../../ui/shared/index.js';
import { bookingHeight, bookingPicture } from './book-appointment.picture.js';
import { styles } from './book-appointment.styles.js';
import type { Calendar } from './calendar-files.js';
import { contact, ownData, refusal, spoken, stepOf, stripWords } from './steps/index.js';
import type { BookTexts } from './strings/nl.js';
import type { Shown, View } from './view.js';

const hush = (event: Event): void => event.stopPropagation();

/**
 * Choose what for, with whom, a day and an hour; give your details; keep the confirmation. Phone and mail stand beside
 * it at every step. Sends nothing before the visitor does, and keeps nothing on the device.
 *
 * @summary Book, move or cancel an appointment with the practice.
 * @event {BookingRequestEvent} kine-booking-request - Before a booking is sent; cancelable. Carries the starts only.
 * @event {AppointmentBookedEvent} kine-appointment-booked - An appointment was made. Carries the starts only.
 * @event {AppointmentMovedEvent} kine-appointment-moved - A session was moved. Carries the starts that stand.
 * @event {AppointmentCancelledEvent} kine-appointment-cancelled - Sessions were cancelled. Carries the starts that stand.
 * @csspart picture - The strip with the steps.
 * @csspart controls - The step itself, and what happens with details.
 * @csspart contact - Phone and mail.
 * @csspart foot - Help and the standing line.
 */
export class BookAppointmentElement extends KineElement<BookTexts> {
  static override widget = {
    tag: 'book-appointment',
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...widgetStyles, ...styles];

  /** A source of hours of the page's own; wins over every other configuration. */
  @property({ attribute: false }) source?: BookingSource;
  /** Address of a booking API (kinekit REST), on the page's own site or over https. */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;
  /** Id of the service to begin with; unknown ones are left aside. */
  @property() service?: string;
  /** Id of the care giver to begin with; unknown ones are left aside. */
  @property({ attribute: 'care-giver' }) careGiver?: string;

  @state() private shown: Shown = { as: 'list', days: 7, weekdays: [], dayParts: [] };
  @state() private calendar?: Calendar | undefined;
  private readonly context = new Listener<BookingSource>(this, bookingContext);
  private readonly store = new BookingStore({
    changed: () => this.requestUpdate(),
    now: systemClock.now,
    language: () => this.words.language,
    tell: (event) => this.dispatchEvent(event),
  });
  private choice: Choice = { kind: 'none' };
  private calendarFor?: unknown;
  private was?: { step: Step | undefined; errors: object; inside: boolean };
  private stopTicks?: (() => void) | undefined;
  private key = '';
  /** Not by every letter: browsers count how often a page writes there. */
  private readonly keeping = debounced((step: Step) => keep(this.key, this.store.draft, step), 400);

  override connectedCallback(): void {
    this.key = keyOf(this);
    const before = this.hasUpdated ? undefined : kept(this.key);
    if (before) this.store.restore(before.draft, before.step);
    super.connectedCallback();
    addEventListener('hashchange', this.onHash);
    addEventListener('pageshow', this.onPageShow);
    addEventListener('pagehide', this.keeping.now);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keeping.stop();
    // A reload does not come here: the page has taken the widget away, and with it goes what was typed.
    keep(this.key);
    removeEventListener('hashchange', this.onHash);
    removeEventListener('pageshow', this.onPageShow);
    removeEventListener('pagehide', this.keeping.now);
    this.stopTicks?.();
    this.stopTicks = undefined;
  }

  override willUpdate(changed: PropertyValues): void {
    const { source, bookingUrl: url, practice } = this;
    const choice = choose({ source, context: this.context.value, url, practice });
    const wished = (changed.has('service') || changed.has('careGiver')) && this.hasUpdated;
    if (!same(this.choice, choice)) {
      this.choice = choice;
      void this.begin();
    } else if (wished && this.store.practice) this.store.wish(this.wishes);
    void this.readCalendar();
    this.was = { step: undefined, errors: {}, ...this.was, inside: !!this.shadowRoot?.activeElement };
  }

  override updated(): void {
    super.updated();
    const { step } = this.store.flow;
    const { errors } = this.store;
    const to = (id: string): void => this.shadowRoot?.getElementById(id)?.focus();
    const was = this.was;
    const ready = this.store.practice && this.shadowRoot?.getElementById('step');
    if (was?.step && was.step !== step && ready) to('step');
    else if (was && was.errors !== errors && Object.keys(errors).length) to('faults');
    // What had focus is gone, such as an alternative that was picked: the step's heading is the nearest thing to it.
    else if (was?.inside && ready && !this.shadowRoot?.activeElement) to('step');
    this.was = { step: ready ? step : undefined, errors, inside: false };
    if (ready) this.keep(step);
    const counting = !!this.store.draft.hold && this.isConnected;
    if (counting) this.stopTicks ??= every(5000, () => this.requestUpdate(), { whenHidden: true });
    else {
      this.stopTicks?.();
      this.stopTicks = undefined;
    }
  }

  protected override view(t: BookTexts): TemplateResult {
    const { choice } = this;
    const said = this.store.practice ?? ('practice' in choice ? choice.practice : describe(this.practice ?? {}));
    // The page is in one language, a booking system often in another: the page's own privacy text goes first.
    const own = this.practice?.consent?.privacyUrl;
    const practice = own ? { ...said, privacy: own } : said;
    const v = this.viewOf(t, practice);
    const { step } = this.store.flow;
    const ready = this.store.practice && practice.kind !== 'link';
    const strip = choice.kind !== 'none' && practice.kind !== 'link';
    const asks = practice.kind === 'request' && step === 'when';
    const why = practice.link ? t.link : t.noneWhy;
    // What stands while the practice is asked for, stays in its place when it comes: nothing jumps.
    const coming = strip && !this.store.practice && !this.store.refusal;
    const reach = coming && choice.kind === 'request' ? nothing : contact(v, practice, this.practice?.hours);
    const purpose = !strip ? why : asks ? t.momentsPurpose : t.purpose[ready ? step : 'service'];
    const named = { ...t, purpose: [practice.name, purpose].filter(Boolean).join('. ') };
    return this.frame(named, {
      picture: strip ? html`${this.strip(v, !!ready)}${ready ? stripWords(v) : nothing}` : undefined,
      controls: html`${this.content(v)} ${reach} ${coming && reach === nothing ? nothing : ownData(t, practice.privacy)}
        <p class="vh" role="status">${ready ? spoken(v) : nothing}</p>`,
    });
  }

  private strip(v: View, ready: boolean): TemplateResult {
    const marks = ready ? marksOf(v.practice) : (['service', 'giver', 'when', 'details'] as const);
    const { width, em } = this.size.picture();
    return bookingPicture(
      { width, em, height: bookingHeight(width, em) },
      ready ? markAt(v.practice, v.store.flow.step) : 0,
      marks.map((mark) => v.t.marks[mark]),
    );
  }

  private content(v: View): unknown {
    const { t, practice } = v;
    if (this.choice.kind === 'none') return html`<p>${t.none}</p>`;
    if (!this.store.practice) {
      return this.store.refusal
        ? refusal(v)
        : html`<div class="blocks rows" role="status">
            <span class="vh">${t.loading}</span>${[0, 1, 2, 3].map(() => html`<i aria-hidden="true"></i>`)}
          </div>`;
    }
    if (practice.kind !== 'link') {
      // What the native fields tell stays inside: the page hears the booking only.
      return html`<div class="step" @input=${hush} @change=${hush}>
        ${stepOf(v, { calendar: this.calendar, onFile: this.onFile, manage: this.manageLink })}
      </div>`;
    }
    const href = safeLink(practice.link);
    return href
      ? html`<div class="actions">
          <a class="button primary" href=${href} target="_blank" rel="noopener noreferrer">${t.openLink}</a>
        </div>`
      : html`<p>${t.none}</p>`;
  }

  private viewOf(t: BookTexts, practice: View['practice']): View {
    const { language, locale } = this.words;
    const { store, shown, show } = this;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2) + 1);
    const now = systemClock.now();
    const zone = systemClock.zone();
    return { t, language, locale, level, wide: this.size.wide, store, practice, now, zone, shown, show };
  }

  /** Through a reload, while the visitor is on the way. */
  private keep(step: Step): void {
    this.keeping.stop();
    const on = ['service', 'giver', 'when', 'details', 'confirm', 'waiting'].includes(step);
    if (!on) return keep(this.key);
    this.keeping.call(step);
  }

  private get wishes(): { service: string | undefined; careGiver: string | undefined } {
    return { service: this.service, careGiver: this.careGiver };
  }

  /** This page, with the token where no server sees it: after the '#'. */
  private get manageLink(): string {
    return `${location.href.split('#')[0]}#manage=${this.store.appointment?.manage ?? ''}`;
  }

  private async begin(): Promise<void> {
    const { choice } = this;
    const source = await open(choice).catch(() => undefined);
    if (this.choice !== choice) return;
    if (!source && choice.kind !== 'none') return this.store.fail(() => void this.begin());
    await this.store.open(source, this.wishes, tokenIn(location.hash));
  }

  private async readCalendar(): Promise<void> {
    const { appointment, practice } = this.store;
    if (!appointment || !practice || this.calendarFor === appointment) return;
    this.calendarFor = appointment;
    try {
      const { calendarOf } = await import('./calendar-files.js');
      if (this.calendarFor === appointment) this.calendar = calendarOf(appointment, practice);
    } catch {
      this.calendarFor = undefined;
    }
  }

  private readonly show = (patch: Partial<Shown>): void => {
    const inMonth = !!(this.shadowRoot?.activeElement as HTMLElement | null)?.dataset['day'];
    this.shown = { ...this.shown, ...patch };
    void this.updateComplete.then(() => {
      if (patch.asking) this.shadowRoot?.getElementById('no')?.focus();
      else if (patch.at && inMonth) this.shadowRoot?.querySelector<HTMLElement>(`[data-day="${patch.at}"]`)?.focus();
    });
  };

  private readonly onFile = (): void => {
    void this.readCalendar().then(() => this.calendar?.save(systemClock.now()));
  };

  private readonly onHash = (): void => {
    const token = tokenIn(location.hash);
    if (token && this.store.practice?.can.manage) void this.store.manage(token);
    // A link within the page leads to an entry of its own, and Back to one that may hold what has since been booked.
    this.requestUpdate();
  };

  private readonly onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.store.wake();
  };
}
