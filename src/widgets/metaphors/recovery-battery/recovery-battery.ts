// <recovery-battery>: what drains, what charges, and one day with its rests. Rules: science/body/day.
import { formatNumber } from '../../../platform/locale/format.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import { batteryWord, dayCurve, nextWake, nightWord, readRests } from '../../../science/body/day.js';
import { bed, dayClaims, wake, work } from '../../../science/body/day.js';
import type { DayHour, DayKind, DayPlan } from '../../../science/body/day.js';
import type { BodyState } from '../../../science/body/model.js';
import { breakHalfHour } from '../../../science/evidence/claims.js';
import { fold, html, property, type PropertyValues, type TemplateResult } from '../../../ui/base/index.js';
import { BodyElement, metaphorStyles, Motion, playButton, Player } from '../../../ui/body/index.js';
import { answer } from '../../../ui/shared/index.js';
import { charging, hourControl, hourText, kindControl, restControls } from './recovery-battery.parts.js';
import { recoveryBatteryHeight, recoveryBatteryPicture } from './recovery-battery.picture.js';
import { styles } from './recovery-battery.styles.js';
import type { RecoveryBatteryTexts } from './strings/nl.js';

/**
 * The battery: factors drain it, rest and sleep charge it, over one day and night. Shares factors and recovery with every
 * other picture of the body on the page, and after consent with the practice's other pages.
 *
 * @summary One day as a battery: what drains, what charges, and where rest is planned in.
 * @event {Event} input - While the person moves recovery.
 * @event {Event} change - When the person has changed the day, its rests, factors or recovery.
 * @event {FactorsChangedEvent} kine-factors-changed - After factors or recovery changed, with `levels`, `tap` and `capacity`.
 * @csspart picture - The battery and the curve of the day.
 * @csspart controls - The day, its rests, the hour, what drains and what charges.
 * @csspart range - A slider.
 * @csspart answer - How full the battery is, and what rest and the night do.
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
  /** Hours at which an hour of rest begins, of 10, 12, 15, 18 and 21: `12, 15`; none when absent. */
  @property() rests?: string;

  private readonly motion = new Motion(this, this.state);
  private readonly player = new Player(this, nextWake - wake, 350);
  /** What the person planned, until the page's record has it. */
  private draft?: DayPlan | undefined;
  /** Whether the person planned anything: then the record leads, not the page's attributes. */
  private planned = false;

  constructor() {
    super();
    // The evening first: that is where a day without rest shows.
    this.player.at = bed - wake;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('day') || changed.has('rests')) {
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
    const rests = readRests(page?.rests ?? kept?.['rests']);
    return { ...(kind ? { kind: kind as DayKind } : {}), ...(rests.length && { rests }) };
  }

  /** The day as it is shown now: its kind and its rests. */
  get plan(): DayPlan {
    return { kind: 'work', rests: [], ...this.asked };
  }

  protected override get isExample(): boolean {
    return super.isExample && !Object.keys(this.asked).length;
  }

  protected override get changedByPerson(): boolean {
    return super.changedByPerson || !!this.memory.store?.get().widgets['recovery-battery'];
  }

  protected override view(t: RecoveryBatteryTexts): TemplateResult {
    const { body, plan } = this;
    const course = dayCurve(body.levels, body.tap, plan);
    return this.frame(t, {
      picture: this.picture(t, body, plan, course),
      play: this.motion.still
        ? undefined
        : playButton(this.player.playing ? t.pause : t.play, this.player.playing, this.onPlay),
      controls: html`${restControls(t, plan, this.onPlan)}${hourControl(t, wake + this.player.at, this.onHour)}`,
      more: fold(
        t.dayToo,
        html`<div class="folded">
          ${kindControl(t, plan, this.onPlan)}${this.factorRows(t)}
          ${charging(t, body.tap, this.number(Math.round(body.tap * 100)), this.onTap)}
          <p class="small">${t.tip(this.number(breakHalfHour.value))} ${t.model}</p>
        </div>`,
      ),
      answer: this.answer(t, body, plan, course),
    });
  }

  private readonly number = (value: number): string => formatNumber(value, this.words.locale);

  private picture(t: RecoveryBatteryTexts, { levels, tap }: BodyState, plan: DayPlan, course: readonly DayHour[]) {
    const size = this.size.picture();
    return recoveryBatteryPicture(
      { ...size, height: recoveryBatteryHeight(size.width, size.em) },
      {
        levels: course.map(({ level }) => level),
        without: plan.rests.length
          ? dayCurve(levels, tap, { ...plan, rests: [] }).map(({ level }) => level)
          : undefined,
        at: this.player.at,
        first: wake,
        bed,
        work: plan.kind === 'work' ? work : undefined,
        rests: plan.rests,
      },
      { now: hourText(t, wake + this.player.at), work: t.work, night: t.night },
    );
  }

  private answer(
    t: RecoveryBatteryTexts,
    { levels }: BodyState,
    { rests }: DayPlan,
    course: readonly DayHour[],
  ): TemplateResult {
    const { player } = this;
    const count = rests.length;
    const example = this.isExample;
    return answer({
      head: (example ? t.exampleHead : t.head)[batteryWord(course[player.at]?.level ?? 0)],
      body: html`${count ? t.with(this.number(count), count === 1) : t.without}
      ${example ? t.exampleNight : t.sleep[nightWord(levels)]}`,
      actions: this.keeping(t),
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

  private readonly onPlan = (plan: DayPlan): void => {
    this.draft = plan;
    this.planned = true;
    this.requestUpdate();
    this.changed();
    const write = (record: KineRecord): KineRecord => ({
      ...record,
      widgets: { ...record.widgets, 'recovery-battery': { day: plan.kind, rests: plan.rests.join() } },
    });
    void this.memory.change(write).then(() => {
      if (!this.memory.store || this.draft !== plan) return;
      this.draft = undefined;
      this.requestUpdate();
    });
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
