// <book-appointment>: from a service to an hour that is kept. The booking itself is practice/booking/visit; this draws and listens.
import { takeFragment } from '../../../platform/address.js';
import { every, systemClock } from '../../../platform/time/index.js';
import type { BookingSource } from '../../../practice/booking/source.js';
import { choose, describe, open, same, type Choice } from '../../../practice/booking/visit/sources.js';
import { BookingStore, keep, kept, keyOf, tokenIn } from '../../../practice/booking/visit/index.js';
import type { Step } from '../../../practice/booking/visit/index.js';
import { html, KineElement, Later, Listener, nothing, property, state } from '../../../ui/base/index.js';
import type { PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { bookingContext, widgetStyles } from '../../../ui/shared/index.js';
import { styles } from './book-appointment.styles.js';
import type { Calendar } from './calendar-files.js';
import { coming, contact, missing, ownData, refusal, spoken, stepOf, stripWords, toOpen } from './steps/index.js';
import { linkStep } from './steps/parts.js';
import { headOf, pictureOf } from './head.js';
import type { BookTexts } from './strings/nl.js';
import type { Shown, View } from './view.js';

const hush = (event: Event): void => event.stopPropagation();

/** What is still on the way to an appointment: what was chosen outlives a reload. */
const onTheWay: readonly Step[] = ['service', 'when', 'details', 'waiting'];

/**
 * Choose what for; with whom, a day and an hour on one screen; give your details and book. Phone and mail stand beside it at
 * every step, and the question of the step is the title. Sends nothing before the visitor does. Over a reload it keeps the
 * chosen hour in the tab's history entry, and nothing that was typed.
 *
 * @summary Book, move or cancel an appointment with the practice.
 * @event {BookingRequestEvent} kine-booking-request - Before a booking is sent; cancelable. Carries the starts only.
 * @event {AppointmentBookedEvent} kine-appointment-booked - An appointment was made. Carries the starts only.
 * @event {AppointmentMovedEvent} kine-appointment-moved - A session was moved. Carries the starts that stand.
 * @event {AppointmentCancelledEvent} kine-appointment-cancelled - Sessions were cancelled. Carries the starts that stand.
 * @csspart picture - The way with its steps, or how it ended.
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
  /** The question alone above a low strip of steps: for a page that says the rest itself. */
  @property({ attribute: 'compact-head', type: Boolean, reflect: true }) compactHead = false;

  @state() private shown: Shown = { as: 'strip', days: 10, all: false, weekdays: [], dayParts: [] };
  /** The calendar file was asked for and could not be fetched. */
  @state() private noFile = false;
  private readonly context = new Listener<BookingSource>(this, bookingContext);
  private readonly store = new BookingStore({
    changed: () => this.requestUpdate(),
    now: systemClock.now,
    language: () => this.words.language,
    tell: (event) => this.dispatchEvent(event),
  });
  private readonly later = new Later(this, () => import('./later/steps.js'), true);
  private readonly files = new Later(this, () => import('./calendar-files.js'));
  private choice: Choice = { kind: 'none' };
  /** The agenda of others that the visitor opened: it hears nothing before. */
  private opened?: Choice;
  private was?: { step: Step | undefined; errors: object; inside: boolean };
  private stopTicks?: (() => void) | undefined;
  private key = '';
  private scrolled?: string | undefined;
  private picked?: unknown;
  /** Of an appointment that stands, as the page's address brought it: it outlives a change of source. */
  private token?: string | undefined;

  override connectedCallback(): void {
    this.key = keyOf(this);
    const before = this.hasUpdated ? undefined : kept(this.key);
    if (before) this.store.restore(before.draft, before.step);
    this.token ??= tokenIn(takeFragment(['manage']));
    super.connectedCallback();
    addEventListener('hashchange', this.onHash);
    addEventListener('pageshow', this.onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A reload does not come here: the page has taken the widget away, and with it goes what was chosen.
    keep(this.key);
    removeEventListener('hashchange', this.onHash);
    removeEventListener('pageshow', this.onPageShow);
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
    if (this.store.appointment) this.files.need();
    this.was = { step: undefined, errors: {}, ...this.was, inside: !!this.shadowRoot?.activeElement };
  }

  override updated(): void {
    super.updated();
    const { step } = this.store.flow;
    const { errors, draft } = this.store;
    const root = this.shadowRoot!;
    const was = this.was;
    const ready = this.store.practice && root.getElementById('title');
    if (was?.step && was.step !== step && ready) this.toTitle();
    else if (was && was.errors !== errors && Object.keys(errors).length) root.getElementById('faults')?.focus();
    // What had focus is gone, such as an alternative that was picked: the step's question is the nearest thing to it.
    else if (was?.inside && ready && !root.activeElement) this.toTitle();
    this.was = { step: ready ? step : undefined, errors, inside: false };
    if (ready && this.isConnected) keep(this.key, onTheWay.includes(step) ? draft : undefined, step);
    this.scrollStrip();
    this.uncover();
    const counting = !!draft.hold && this.isConnected;
    if (counting) this.stopTicks ??= every(5000, () => this.requestUpdate(), { whenHidden: true });
    else {
      this.stopTicks?.();
      this.stopTicks = undefined;
    }
  }

  /** Focus at the question of the step, and the step's beginning in sight. */
  private toTitle(): void {
    const title = this.shadowRoot?.getElementById('title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  /** The hour that was just chosen is not under the bar that its choice brings. */
  private uncover(): void {
    const [slot] = this.store.draft.slots;
    if (slot === this.picked) return;
    this.picked = slot;
    // Where a person chose it; one that a reload brought leaves the page where it is.
    const hour = this.shadowRoot!.querySelector('.hour:has(:checked:focus)');
    if (slot) hour?.scrollIntoView({ block: 'nearest' });
  }

  /** The chosen day in sight, once for each: the page itself stays where it is. */
  private scrollStrip(): void {
    const strip = this.shadowRoot!.querySelector('.strip');
    const cell = strip?.querySelector<HTMLElement>('.day:has(:checked)');
    const day = cell?.querySelector('input')?.value;
    if (!strip || !cell || day === this.scrolled) return;
    this.scrolled = day;
    const { offsetLeft: from, offsetWidth: wide } = cell;
    if (from < strip.scrollLeft || from + wide > strip.scrollLeft + strip.clientWidth) strip.scrollLeft = from - wide;
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
    // What stands while the practice is asked for, stays in its place when it comes: nothing jumps.
    const coming = strip && !this.store.practice && !this.store.refusal;
    const reach = coming && choice.kind === 'request' ? nothing : contact(v, practice, this.practice?.hours);
    const beside = !!ready && v.wide && practice.kind === 'slots' && (step === 'when' || step === 'move');
    const head = this.closed
      ? { title: t.title, purpose: practice.name }
      : headOf(v, choice.kind, !!ready, this.service);
    const picture = strip && pictureOf(v, this.size.picture(), !!ready, this.compactHead);
    return this.frame(
      { ...t, ...head, ...(this.compactHead && { purpose: '' }) },
      {
        picture: picture ? html`${picture}${ready ? stripWords(v) : nothing}` : undefined,
        controls: html`${this.content(v, beside ? reach : nothing)} ${beside ? nothing : reach}
          ${coming && reach === nothing ? nothing : ownData(t, practice.privacy)}
          <p class="vh" role="status">${ready ? spoken(v) : nothing}</p>`,
      },
    );
  }

  private content(v: View, reach: unknown): unknown {
    const { t, practice } = v;
    if (this.choice.kind === 'none') return html`<p>${t.none}</p>`;
    if (!this.store.practice) {
      if (this.closed) return toOpen(v, this.open);
      return this.store.refusal ? refusal(v) : coming(v);
    }
    if (practice.kind !== 'link') {
      // What the native fields tell stays inside: the page hears the booking only.
      return html`<div class="step" @input=${hush} @change=${hush}>${stepOf(v, reach) ?? this.laterStep(v)}</div>`;
    }
    return linkStep(v);
  }

  /** A step that was fetched, is on its way, or could not be had now. */
  private laterStep(v: View): unknown {
    const { part, fetch } = this.later;
    this.later.need();
    const { calendar, noFile, onFile, manageLink: manage } = this;
    if (part) return part.laterStep(v, { calendar, noFile, onFile, manage });
    return part === null ? missing(v, () => void fetch()) : coming(v);
  }

  private viewOf(t: BookTexts, practice: View['practice']): View {
    const { language, locale } = this.words;
    const { store, shown, show } = this;
    const now = systemClock.now();
    const zone = systemClock.zone();
    return { t, language, locale, wide: this.size.wide, store, practice, now, zone, shown, show };
  }

  private get wishes(): { service: string | undefined; careGiver: string | undefined } {
    return { service: this.service, careGiver: this.careGiver };
  }

  /** This page, with the token where no server sees it: after the '#'. */
  private get manageLink(): string {
    return `${location.href.split('#')[0]}#manage=${this.store.appointment?.manage ?? ''}`;
  }

  /** An agenda of others that nobody has opened yet. */
  private get closed(): boolean {
    return 'url' in this.choice && this.choice.kind !== 'rest' && this.opened !== this.choice && !this.token;
  }

  private readonly open = (): void => {
    this.opened = this.choice;
    void this.begin();
    void this.updateComplete.then(() => this.toTitle());
  };

  private async begin(): Promise<void> {
    const { choice } = this;
    if (this.closed) return this.store.open(undefined, {});
    const source = await open(choice).catch(() => undefined);
    if (this.choice !== choice) return;
    if (!source && choice.kind !== 'none') return this.store.fail(() => void this.begin());
    await this.store.open(source, this.wishes, this.token);
  }

  /** Entries of what stands; undefined until what writes them is there. */
  private get calendar(): Calendar | undefined {
    const { appointment, practice } = this.store;
    return (appointment && practice && this.files.part?.calendarOf(appointment, practice)) || undefined;
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
    void this.files.fetch().then((part) => {
      this.noFile = !part;
      this.calendar?.save(systemClock.now());
    });
  };

  private readonly onHash = (): void => {
    const token = tokenIn(takeFragment(['manage']));
    if (token !== undefined) this.token = token;
    if (token !== undefined && this.store.practice?.can.manage) void this.store.manage(token);
    // A link within the page leads to an entry of its own, and Back to one that may hold what has since been booked.
    this.requestUpdate();
  };

  private readonly onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.store.wake();
  };
}
