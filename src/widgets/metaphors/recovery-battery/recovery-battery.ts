// <recovery-battery>: what drains, what charges, and one day with its rests. Rules: science/body/day.
import type { KineRecord } from '../../../practice/record/schema.js';
import { batteryWord, bed, dayClaims, dayCurve, nightWord } from '../../../science/body/day.js';
import { planned, readHours, wake, type DayKind, type DayPlan, type Moment } from '../../../science/body/day.js';
import { halfHour } from '../../../science/rest/figures.js';
import { fold, html, property, state, type PropertyValues, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles, Motion, placeBoxes, playButton, Player } from '../../../ui/body/index.js';
import { answer, follow } from '../../../ui/shared/index.js';
import type { Held, OnHold, Place } from './places.js';
import { begins, charging, hourControl, kindControl, momentControls } from './recovery-battery.parts.js';
import { styles } from './recovery-battery.styles.js';
import type { Scene } from './scene.js';
import type { RecoveryBatteryTexts } from './strings/nl.js';
import { theDay } from './the-day.js';

/**
 * The battery: factors drain it, rest and sleep charge it, over one day and night. Shares factors and recovery with every
 * other picture of the body on the page, and after consent with the practice's other pages.
 *
 * @summary One day as a battery: what drains, what charges, and where rest or a walk is planned in.
 * @event {Event} input - While the person moves a rest, a walk or recovery.
 * @event {Event} change - When the person has changed the day, its rests or walks, factors or recovery.
 * @event {FactorsChangedEvent} kine-factors-changed - After factors or recovery changed, with `levels`, `tap` and `capacity`.
 * @csspart picture - The battery, who lives the day, and its curve; a rest and a walk can be dragged onto it.
 * @csspart controls - The hour, and the rest and the walk planned in.
 * @csspart range - A slider.
 * @csspart answer - How full the battery is, and what rest and a walk do.
 * @cssState seen - The widget is in view.
 */
export class RecoveryBatteryElement extends BodyElement<RecoveryBatteryTexts> {
  static override widget = {
    tag: 'recovery-battery',
    claims: dayClaims,
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = [...metaphorStyles, styles];

  /** The kind of day: `work` or `free`; `work` when absent or neither. */
  @property() day?: DayKind | (string & {});
  /** Hours at which an hour of rest begins, 7 to 22: `12, 15`; none when absent. */
  @property() rests?: string;
  /** Hours at which an hour's walk begins, 7 to 22: `17`; none when absent. */
  @property() walks?: string;

  private readonly motion = new Motion(this, this.state);
  private readonly player = new Player(this, bed - wake, 350);
  /** What the person planned, until the page's record has it. */
  private draft?: DayPlan | undefined;
  /** Whether the person planned anything: then the record leads, not the page's attributes. */
  private planned = false;
  @state() private held?: Held | undefined;
  /** Whether this press moved what it pressed: then letting go is no tap. */
  private dragged = false;
  /** What was put in or taken out by its control: its other control gets the focus. */
  private turned?: Moment | undefined;

  constructor() {
    super();
    // The evening first: that is where a day without rest shows.
    this.player.at = bed - wake;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('day') || changed.has('rests') || changed.has('walks')) {
      this.planned = false;
      this.draft = undefined;
    }
  }

  /** Of the day, what somebody gave: the person, else the page over the record. */
  private get asked(): Partial<DayPlan> {
    if (this.draft) return this.draft;
    const kept = this.memory.store?.get().widgets['recovery-battery'] as Partial<Record<string, unknown>> | undefined;
    const page = this.planned ? undefined : this;
    const kind = [page?.day, kept?.['day']].find((value) => value === 'work' || value === 'free');
    const rests = readHours(page?.rests ?? kept?.['rests']);
    const walks = readHours(page?.walks ?? kept?.['walks']);
    return {
      ...(kind ? { kind: kind as DayKind } : {}),
      ...(rests.length && { rests }),
      ...(walks.length && { walks }),
    };
  }

  /** The day as it is shown now: its kind, its rests and its walks. */
  get plan(): DayPlan {
    return { kind: 'work', rests: [], walks: [], ...this.asked };
  }

  protected override get changedByPerson(): boolean {
    return super.changedByPerson || !!this.memory.store?.get().widgets['recovery-battery'];
  }

  override updated(): void {
    super.updated();
    placeBoxes(this.renderRoot);
    const { turned } = this;
    this.turned = undefined;
    if (turned)
      this.renderRoot
        .querySelector<HTMLElement>(`[data-moment=${turned}] input,button[data-moment=${turned}]`)
        ?.focus();
  }

  protected override view(t: RecoveryBatteryTexts): TemplateResult {
    const { body, plan } = this;
    const course = dayCurve(body.levels, body.tap, plan);
    const day = { body, plan, course, at: this.player.at, held: this.held, plays: !this.motion.still };
    return this.frame(t, {
      picture: theDay(t, this.size.picture(), day, this.holdsOf),
      play: this.motion.still
        ? undefined
        : playButton(this.player.playing ? t.pause : t.play, this.player.playing, this.onPlay),
      controls: html`${hourControl(t, wake + this.player.at, this.onHour)}${momentControls(t, plan, this.onMoment)}`,
      more: fold(
        t.dayToo,
        html`<div class="folded">
          ${kindControl(t, plan, (next) => this.show(next, true))}${this.factorRows(t)}
          ${charging(t, body.tap, this.words.number(Math.round(body.tap * 100)), this.onTap)}
          <p class="night">${this.isExample ? t.exampleNight : t.sleep[nightWord(body.levels)]}</p>
          <p class="small">${t.tip(this.words.number(halfHour))} ${t.model}</p>
        </div>`,
      ),
      answer: answer({
        head: (this.isExample ? t.exampleHead : t.head)[batteryWord(course[this.player.at]?.level ?? 0)],
        body: plan.rests.length + plan.walks.length ? t.with(plan.rests.length, plan.walks.length) : t.without,
        actions: this.keeping(t),
      }),
    });
  }

  protected override reset(): void {
    this.draft = undefined;
    this.planned = false;
    this.player.pause();
    this.player.go(bed - wake);
    void this.memory.change(({ widgets: { 'recovery-battery': _, ...widgets }, ...record }) => ({
      ...record,
      widgets,
    }));
    super.reset();
  }

  /** Shows what the person plans; once `done`, tells the page and lays it over the record. */
  private show(plan: DayPlan, done: boolean): void {
    this.draft = plan;
    this.planned = true;
    this.requestUpdate();
    if (!done) return this.typed();
    this.changed();
    const write = (record: KineRecord): KineRecord => ({
      ...record,
      widgets: {
        ...record.widgets,
        'recovery-battery': { day: plan.kind, rests: plan.rests.join(), walks: plan.walks.join() },
      },
    });
    void this.memory.change(write).then(() => {
      if (!this.memory.store || this.draft !== plan) return;
      this.draft = undefined;
      this.requestUpdate();
    });
  }

  /** What a finger does in the picture, as it is drawn now. */
  private readonly holdsOf = (scene: Scene): OnHold => ({
    moment: (place, event) => this.onPress(place, event, scene),
    tap: this.onTapped,
    now: (x, event) => {
      const move = (dx: number): void => this.onHour(Math.round(scene.hourAt(x + dx)));
      follow(event, move, () => {});
    },
  });

  private readonly onMoment = (kind: Moment, index: number, hour: number | undefined, done: boolean): void => {
    const { plan } = this;
    const next = planned(plan, kind, index, hour);
    if (next[kind].length !== plan[kind].length) this.turned = kind;
    this.show(next, done);
  };

  /** Dragged onto the day it is planned, along the day it moves, and off the day it lies in the earth again. */
  private onPress({ kind, index, x }: Place, event: PointerEvent, { left, r, hourAt }: Scene): void {
    const { plan } = this;
    this.dragged = false;
    follow(
      event,
      (dx) => {
        this.dragged = true;
        const over = x + dx >= left - r / 2;
        const next = planned(plan, kind, index, over ? Math.floor(hourAt(x + dx)) : undefined);
        // Off the day it is drawn under the finger, unless the day holds another of its kind.
        this.held = over || !next[kind].length ? { kind, index: over ? index : 0, x: x + dx } : undefined;
        if (next[kind].join() !== this.plan[kind].join()) this.show(next, false);
      },
      () => {
        this.held = undefined;
        if (this.plan[kind].join() !== plan[kind].join()) this.show(this.plan, true);
      },
    );
  }

  private readonly onTapped = ({ kind, hour }: Place): void => {
    if (!this.dragged && hour === undefined) this.show(planned(this.plan, kind, 0, begins[kind]), true);
    this.dragged = false;
  };

  private readonly onHour = (hour: number): void => {
    this.player.pause();
    this.player.go(hour - wake);
  };

  private readonly onTap = (tap: number, done: boolean): void => {
    this.set({ tap });
    if (done) void this.commit();
    else this.typed();
  };

  private readonly onPlay = (): void => {
    if (this.player.playing) return this.player.pause();
    this.player.go(0);
    this.player.play();
  };
}
