// <pain-chart>: a course of pain from close by and from far. Rules: science/pain; time and zoom: view.ts.
import { firstFrom, limitOr } from '../../../science/pain/index.js';
import { asWritten, fallback, html, Later, nothing, property, render, state } from '../../../ui/base/index.js';
import type { PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { fault, keepRow, keptNote, LessonElement, Memory } from '../../../ui/shared/index.js';
import { claims } from './claims.js';
import type { Example, Shown } from './later/example/example.js';
import type { Asks, More } from './later/more/more.js';
import { Logs, type Kind } from './logs.js';
import { gestures, Gliding } from './gestures.js';
import { add, answer, folds, key, plot, row, time, type Model } from './pain-chart.parts.js';
import { asSwings, countIn, painChartPicture, plotOf, roomy, type ChartSize } from './pain-chart.picture.js';
import { styles } from './pain-chart.styles.js';
import type { PainChartTexts } from './strings/nl.js';
import { calendar } from './ticks.js';
import { centred, held, opening, type Period, type View } from './view.js';
import { figure, says, spanWords, zones, type Reader, type Said } from './words.js';

/**
 * The share chart: what pain does from day to day, and the line through it. Shows the scores a page gives, else the
 * person's own pain log, else the course of somebody else as an example.
 *
 * @summary A pain log over days to years: the raw swings, a robust trend with its uncertainty, notes and days with more pain.
 * @slot - Fallback content, shown until the widget is ready and for good if the script never arrives. A
 *   `<script type="text/csv">` or `<script type="application/json">` in it holds the scores.
 * @event {Event} input - While the person moves the slider of time.
 * @event {Event} change - When the person has chosen a period, a place in time, a scale, or added scores.
 * @csspart picture - The chart.
 * @csspart lead - Period, place in time and legend.
 * @csspart range - The slider of time.
 * @csspart answer - What the chart shows, in words.
 * @csspart extra - Table, notes, days with more pain, and files.
 * @cssState example - Somebody else's course is shown.
 */
export class PainChartElement extends LessonElement<PainChartTexts> {
  static override widget = {
    tag: 'pain-chart',
    claims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Scores: `{ at, value, scale?, zone?, note?, cycle? }[]`, or a text of CSV or JSON. `at`: ms, Date or ISO 8601. */
  @property({ attribute: false }) values?: readonly unknown[] | string;
  /** Which scale is shown first where both are noted: `nrs` or `vas`; the one with most scores when absent. */
  @property() scale: 'nrs' | 'vas' | (string & {}) = '';
  /** What is shown first: `day`, `week`, `month` or `all`. */
  @property() period: Period | (string & {}) = 'all';
  /** IANA zone of the calendar and of times without a zone; the device's when absent or unknown. */
  @property() zone = '';
  /** Highest score that is still acceptable, 0 to 10; 5 when absent or not a score. */
  @property({ attribute: 'max-ok', type: Number }) maxOk?: number;

  private shown?: View | undefined;
  /** The view the words speak of: they wait until the hand is off. */
  @state() private said?: View | undefined;
  @state() private chosen?: number | undefined;
  private readonly zones = zones();
  private readonly logs = new Logs(this, () => this.reader.zone);
  private readonly memory = new Memory(this, this.words, ({ painLog, consent }) => {
    // A device of the practice shows no patient's own scores to the next.
    if (this.lesson) return;
    void this.logs.take(painLog, this.reader.zone);
    // Scores that the device does not keep, though it was asked to: that is said.
    if (consent && !this.memory.since) void this.memory.ask();
  });
  /** What a touch or the data need. */
  private readonly laterMore = new Later<More>(
    this,
    () => import('./later/more/more.js').then((part) => new part.More(this, this.memory, this.asks())),
    true,
  );
  /** Somebody else's course. */
  private readonly laterExample = new Later<Example>(this, () =>
    import('./later/example/example.js').then((part) => part.example(this)),
  );
  /** What was fetched, once its words are there. */
  private more?: More | undefined;
  private example?: Shown | undefined;
  private was?: Kind;
  /** From then on nothing on screen goes away. */
  private drawn = false;
  /** A person asked for what could not be fetched. */
  private waits = false;
  private readonly calendar = calendar();
  private readonly glide = new Gliding(() => this.draw());
  private full = 0;
  /** Widths of the words drawn since the last full update: measuring them anew takes half of a frame. */
  private readonly widths = new Map<string, number>();
  private readonly gestures = gestures({
    now: () => this.logs.model && { view: this.span, bounds: this.logs.model.bounds },
    plot: () => ({ ...plotOf(this.room), width: this.room.width }),
    show: (view, time) => {
      // The words stay with what was there when the hand came.
      this.said ??= this.span;
      this.glide.end();
      this.shown = view;
      this.draw(time);
    },
    done: () => this.settle(),
    tap: async (...at) => {
      const more = await this.laterMore.fetch();
      if (this.logs.model) this.choose(more?.nearest(this.logs.model, this.span, plotOf(this.room), ...at));
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    const { logs } = this;
    if (changed.has('values')) logs.wanted = undefined;
    if (changed.has('values') || changed.has('zone')) logs.page.give(this.values);
    const { kind } = logs;
    if (kind === 'example') this.laterExample.need();
    this.example = this.laterExample.part?.();
    if (logs.update(this.example?.log, this.scale)) {
      // Another log, or another scale: places in the last one mean nothing here.
      this.chosen = undefined;
      this.laterMore.part?.restart();
      if (kind !== 'own' || this.was !== 'own') this.shown = this.said = undefined;
      this.was = kind;
    }
    if (changed.has('period')) this.shown = this.said = undefined;
    this.state('example', kind === 'example');
  }

  protected override view(t: PainChartTexts): TemplateResult {
    const { logs } = this;
    const { model, kind, scales } = logs;
    if (logs.unread || kind === 'own' || scales.length > 1) this.laterMore.need();
    this.more = this.laterMore.part?.in(t);
    // Nothing to draw yet: the fallback content stays, so that nothing moves twice.
    if (!model && !this.drawn && (kind === 'page' || this.laterExample.part !== null)) return fallback();
    this.drawn = true;
    const { more, reader } = this;
    const fails = logs.unread ? more?.fault(logs.log, logs.page.failed, reader.locale) : undefined;
    const said = says(t, kind === 'example' && this.example?.t, model, this.said ?? this.span, reader);
    return this.frame(t, {
      picture: plot(this.gestures),
      lead: html`${model ? this.lead(t, model) : nothing}${fault('unread', fails)}`,
      answer: this.answer(t, said),
      more: model
        ? folds(
            t,
            figure(model.noted.length, reader),
            said.caveat,
            (which) => more?.fold(which, model, reader, kind === 'example') ?? this.laterMore.part === null,
            () => void this.laterMore.fetch(),
          )
        : nothing,
    });
  }

  private get reader(): Reader {
    return { locale: this.words.locale, zone: this.zones(this.zone) };
  }
  private get room(): ChartSize {
    return roomy(this.size.picture(1.25, 1.8, 2.2), this.widths);
  }
  private get span(): View {
    return this.shown ?? opening(this.period, this.logs.model?.bounds, this.logs.model?.log.at);
  }

  override updated(): void {
    super.updated();
    this.widths.clear();
    this.draw();
  }

  /** The picture alone, as often as a hand moves it; all around it follows twice a second (`time`: ms, rising). */
  private draw(time?: number): void {
    const t = this.words.current;
    const box = this.shadowRoot!.querySelector<HTMLElement>('.plot');
    if (t && box) render(this.picture(t), box);
    if (time !== undefined && time - this.full > 400) {
      this.full = time;
      this.requestUpdate();
    }
  }

  private picture(t: PainChartTexts): TemplateResult {
    const { reader, room, chosen: index, more } = this;
    const view = this.glide.at(this.span);
    const { model, kind } = this.logs;
    const chosen = model && index !== undefined ? more?.pick(model, index, reader) : undefined;
    const { left, right, fs } = plotOf(room);
    return painChartPicture(
      room,
      {
        model,
        view,
        limit: limitOr(this.maxOk),
        marks: this.calendar(view, right - left, fs * (room.letter?.('0') ?? 0.6), reader.zone, reader.locale),
        chosen,
      },
      { axis: t.axis, empty: t.empty, other: kind === 'example' ? this.example?.t.other : undefined },
    );
  }

  private lead(t: PainChartTexts, model: Model): TemplateResult {
    const { span, reader, chosen, logs, more } = this;
    const { left, right } = plotOf(this.room);
    const limit = limitOr(this.maxOk);
    const words = spanWords(t, model, span, reader);
    return html`${logs.scales.length > 1 ? more?.scales(model.scale) : nothing}${time(t, model, span, words, this.move)}
    ${key(t, words, {
      line: !!model.course?.line.length,
      swings: asSwings(countIn(model, span), right - left),
      limit: limit < 10 ? figure(limit, reader) : undefined,
    })}
    ${more && chosen !== undefined ? more.panel(model, chosen, reader, logs.kind === 'own') : nothing}`;
  }

  private answer(t: PainChartTexts, { head, more: said }: Said): TemplateResult {
    const { more, reader, logs } = this;
    const since = logs.kind === 'own' && this.memory.since ? Date.parse(this.memory.since) : undefined;
    if (this.lesson)
      return answer(head, said, undefined, keepRow({ changed: this.acted, clear: t.reset, onClear: this.onReset }));
    const note = keptNote(this.memory, since || logs.kind !== 'own' ? undefined : t.onlyHere);
    const waits = this.waits && html`<p role="status">${t.waits}</p>`;
    const acts = row(
      more?.diary.writing ? nothing : add(t.today, () => void this.today()),
      logs.kind === 'example' && logs.any ? more?.showOwn(() => this.other()) : nothing,
    );
    return answer(
      head,
      said,
      more?.form(),
      acts,
      html`<div>${note}${more?.kept(this.memory.note ? undefined : since, reader)}${waits || nothing}</div>`,
    );
  }

  /** The hand is off: the words follow. */
  private settle(): void {
    this.said = this.shown;
    this.changed();
  }

  /** Shows another stretch of time; `done`: the person is done moving. */
  private readonly move = (view: View, done = true, glides = false): void => {
    const from = this.glide.at(this.span);
    this.shown = held(view, this.logs.model!.bounds);
    if (glides) this.glide.start(from, this.shown);
    else this.glide.end();
    this.requestUpdate();
    if (done) this.settle();
    else this.typed();
  };

  private asks(): Asks {
    return {
      added: () => {
        this.logs.wanted = 'own';
        this.changed();
      },
      go: (from, to) => this.move({ from, to }),
      choose: (index) => this.choose(index),
      chooseLast: () => this.choose(Math.max(0, firstFrom(this.logs.model!.log.at, this.span.to) - 1)),
      example: () => void this.laterExample.fetch().then(() => this.other('example')),
      scale: (scale) => this.other(undefined, scale),
    };
  }

  private other(kind?: Kind, scale = this.scale): void {
    if (scale === this.scale) this.logs.wanted = kind;
    this.scale = scale;
    this.shown = this.said = undefined;
    this.changed();
  }

  private choose(index?: number): void {
    const { model } = this.logs;
    const at = model?.log.at[index ?? -1];
    this.chosen = at === undefined ? undefined : index;
    if (!model || at === undefined) return;
    void this.laterMore.fetch();
    this.laterMore.part?.diary.write();
    if (at < this.span.from || at > this.span.to) this.move(centred(this.span, at, model.bounds));
  }

  private readonly onReset = (): void => {
    asWritten(this, { period: 'all' });
    this.chosen = this.logs.wanted = undefined;
    this.other(undefined, this.getAttribute('scale') ?? '');
    this.acted = false;
  };

  private async today(): Promise<void> {
    const more = await this.laterMore.fetch();
    this.waits = !more;
    more?.diary.write({ note: '' });
    this.requestUpdate();
  }
}
