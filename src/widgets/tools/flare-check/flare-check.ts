// <flare-check>: pain before, during, after, a day and two days after an activity, and whether the step was too big. Rules:
// science/pain/check.
import { systemClock } from '../../../platform/time/clock.js';
import { checksOf, type KeptCheck } from '../../../practice/pain-log/checks.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import { check, checkMoments, tooBig } from '../../../science/pain/check.js';
import type { Check, CheckMoment, CheckScores } from '../../../science/pain/check.js';
import { limitOr } from '../../../science/pain/scale.js';
import { asWritten, FieldElement, html, property, type TemplateResult } from '../../../ui/base/index.js';
import { CalendarOffer, EachMinute, follow, keepRow, Memory } from '../../../ui/shared/index.js';
import { Course } from './course.js';
import { said } from './flare-check.answer.js';
import { flareCheckPicture } from './flare-check.picture.js';
import { form } from './flare-check.parts.js';
import { styles } from './flare-check.styles.js';
import { keptOf, namesIn, relaid } from './kept.js';
import { reminders } from './reminders.js';
import { momentOf, scoresOf, textOf } from './scores.js';
import type { FlareCheckTexts } from './strings/nl.js';

const lastOf = (scores: CheckScores): CheckMoment | undefined =>
  checkMoments.findLast((moment) => scores[moment] !== undefined);

/**
 * The 48-hour rule: pain before, during and after an activity, the day after and after two nights; then whether the step was
 * too big and what to do next. Kept, it asks again when a score is due. A form control.
 *
 * @summary Pain over two nights after an activity, and whether that step was too big (48-hour rule).
 * @event {Event} input - While the person moves the slider, drags the hill or types.
 * @event {Event} change - When the person has set a score, an activity or when it was.
 * @csspart picture - The hill over two days and two nights; its discs can be dragged.
 * @csspart controls - The moments, the score, and in a fold the activity and when it was.
 * @csspart range - The slider of the score.
 * @csspart answer - What the scores say of the step, in words.
 * @csspart consent - The question whether this device may remember the scores.
 * @cssState filled - There is a score.
 */
export class FlareCheckElement extends FieldElement<FlareCheckTexts> {
  static override widget = {
    tag: 'flare-check',
    claims: [
      'pain-scale-range',
      'pain-settles-within',
      'pain-settles-elsewhere',
      'pain-acceptable-max',
      'pain-duration-counts',
      'pain-measure-error',
      'pain-tell-therapist',
      'pain-flare-meaning',
      'pain-flare-hours',
      'pain-flare-sitting',
      'alarm-not-damage',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** Scores of 0 to 10 before, during, after, the next day and after 48 hours: `2 4 5 3 2`; `-` where there is none. */
  @property() value = '';
  /** What it was, in the person's words. */
  @property() activity = '';
  /** Moment that is filled in: `before`, `during`, `after`, `next-day` or `two-days`; the first that is missing when absent. */
  @property() moment: CheckMoment | (string & {}) = '';
  /** Highest score that is still acceptable during and after an activity, 0 to 10; 5 when absent or not a score. */
  @property({ attribute: 'max-ok', type: Number }) maxOk?: number;

  private readonly course = new Course(systemClock);
  private touched = false;
  /** This check as the record has it, once it holds it. */
  private own: KeptCheck | undefined;
  private log: KineRecord['painLog'] = [];
  /** What a plan on this device builds up. */
  private exercises: readonly string[] = [];
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record));
  private readonly calendar = new CalendarOffer(this);
  /** A page left open over the night asks in the morning. */
  protected readonly clock = new EachMinute(this);

  protected override readonly kept = ['value', 'activity', 'moment', 'since'];

  /** The scores by moment. */
  get scores(): CheckScores {
    return scoresOf(this.value);
  }

  protected get since(): [number | undefined, string] {
    return [this.course.began, this.course.zone];
  }
  protected set since([began, zone]: [number | undefined | null, string]) {
    Object.assign(this.course, { began: began ?? undefined, zone });
  }

  protected override get formValue(): string | null {
    return textOf(this.scores) || null;
  }

  protected override reset(): void {
    asWritten(this, { value: '', activity: '', moment: '' });
    this.course.began = this.own = undefined;
  }

  protected override view(t: FlareCheckTexts): TemplateResult {
    const { scores, chosen, limit } = this;
    const checked = check(scores, limit);
    const come = this.course.has(chosen);
    return this.frame(t, {
      picture: flareCheckPicture(
        this.size.picture(1.28, 2, 2.9),
        {
          scores,
          chosen: come ? chosen : (lastOf(scores) ?? 'before'),
          limit,
          smaller: checked.known && tooBig(checked),
          onPress: this.off ? undefined : this.onPress,
        },
        { ...t, moments: checkMoments.map((moment) => t.moments[moment]) },
      ),
      controls: form(t, {
        scores,
        chosen,
        come,
        limit,
        off: this.off,
        activity: this.activity,
        exercises: this.lesson ? [] : this.exercises,
        ago: this.course.ago,
        onMoment: this.onMoment,
        onScore: (value, done) => this.set(chosen, value, done),
        onActivity: this.onActivity,
        onAgo: this.onAgo,
      }),
      answer: this.answer(t, checked),
    });
  }

  private get limit(): number {
    return limitOr(this.maxOk);
  }

  private get chosen(): CheckMoment {
    const checked = check(this.scores, this.limit);
    return momentOf(this.moment) ?? (checked.known ? lastOf(this.scores)! : checked.missing);
  }

  private answer(t: FlareCheckTexts, checked: Check): TemplateResult {
    const { course, lesson, off } = this;
    const missing = checked.known ? 'two-days' : checked.missing;
    const given = !!this.formValue;
    const last = lesson ? undefined : keptOf(this.log, systemClock.now()).last;
    return said(t, {
      checked,
      last,
      locale: this.words.locale,
      come: course.has(missing),
      nights: course.nights(missing),
      due: course.due(missing),
      chosen: this.chosen,
      limit: this.limit,
      off,
      offers: !lesson && !this.own,
      given,
      onNext: this.onMoment,
      onRemind: this.onRemind,
      acts: (first) =>
        html`${keepRow({
          first,
          keep: lesson || !given ? undefined : { t, memory: this.memory, onKeep: this.onKeep },
          changed: given,
          clear: t.clear,
          disabled: off,
          onClear: this.onClear,
        })}${this.calendar.note(t)}`,
    });
  }

  private set(moment: CheckMoment, value: number, done: boolean): void {
    const was = this.scores;
    const begins = (moment === 'during' || moment === 'after') && was.during === undefined && was.after === undefined;
    // Where only the pain before it is known, the activity is now.
    if (!this.own && (begins ? !this.course.ago : !this.formValue && !this.course.began)) this.course.begin();
    this.touched = true;
    this.moment = moment;
    this.value = textOf({ ...was, [moment]: value });
    if (!done) return this.typed();
    this.changed();
    this.save();
  }

  private readonly onMoment = (moment: CheckMoment): void => {
    this.moment = moment;
    this.touched = true;
    this.changed();
  };

  private readonly onAgo = (days: number): void => {
    this.course.begin(days);
    this.touched = true;
    this.requestUpdate();
    this.changed();
    this.save();
  };

  private readonly onActivity = (text: string, done: boolean): void => {
    this.activity = text;
    this.touched = true;
    if (!done) return this.typed();
    this.changed();
    this.save();
  };

  /** A disc of the hill taken hold of: its moment is chosen, and up is more. */
  private readonly onPress = (moment: CheckMoment, event: PointerEvent, px: number): void => {
    if (!this.course.has(moment)) return;
    this.moment = moment;
    const from = this.scores[moment] ?? 0;
    let now = from;
    follow(
      event,
      (dy) => {
        const next = Math.round(Math.min(10, Math.max(0, from - dy / px)));
        if (next !== now || this.scores[moment] === undefined) this.set(moment, (now = next), false);
      },
      () => this.set(moment, now, true),
      'clientY',
    );
  };

  private readonly onRemind = (): void => {
    const t = this.words.current;
    const { began, zone } = this.course;
    if (!t || began === undefined) return;
    void this.calendar.offer(t.reminder, reminders(began, zone, systemClock.now(), t.reminder));
  };

  private readonly onClear = (): void => {
    this.value = this.activity = this.moment = '';
    this.course.began = this.own = undefined;
    this.touched = true;
    this.changed();
    this.focus();
  };

  private recall({ painLog, plan }: KineRecord): void {
    this.log = painLog;
    this.exercises = namesIn(plan);
    const was = this.own;
    const anew = !(this.lesson || this.touched || this.value);
    // None where it was erased, here or in another tab.
    const own = (this.own =
      checksOf(painLog).find((each) => each.check === was?.check) ??
      (anew ? keptOf(painLog, systemClock.now()).now : undefined));
    // What is being typed here stays until something else was said elsewhere.
    if (!own || JSON.stringify(own) === JSON.stringify(was)) return;
    this.value = textOf(own.scores);
    this.activity = own.activity ?? '';
    this.since = [Date.parse(own.check), own.zone];
  }

  /** What is kept once goes on being kept. */
  private save(): void {
    if (this.own) void this.memory.change(this.laid);
  }

  private readonly onKeep = (): void => {
    if (this.course.began === undefined) this.course.begin();
    void this.memory.keep(this.laid);
  };

  private readonly laid = (record: KineRecord): KineRecord => {
    const was = this.own?.check;
    const check = new Date(this.course.began!).toISOString();
    this.own = { check, zone: this.course.zone, scores: this.scores, activity: this.activity.trim() };
    return { ...record, painLog: relaid(record.painLog, was, this.own, systemClock.now()) };
  };
}
