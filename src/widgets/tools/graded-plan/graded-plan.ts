// <graded-plan>: an exercise built up by the clock, week by week, held or lowered by what flare-checks say. Rules:
// science/movement/graded.
import { dayOf, daysBetween, systemClock, weekdayOf } from '../../../platform/time/index.js';
import { answersOf, planOf, type Plan, type PlanExercise } from '../../../practice/plan.js';
import type { Json, KineRecord } from '../../../practice/record/schema.js';
import { amountIn, climb, startFrom, type Climb, type PlanUnit } from '../../../science/movement/graded.js';
import { asWritten, FieldElement, html, Later, property, state, type TemplateResult } from '../../../ui/base/index.js';
import { CalendarOffer, EachMinute, keepRow, Memory, NumberFields } from '../../../ui/shared/index.js';
import { entries } from './entries.js';
import { said, stairs, type Shown } from './graded-plan.answer.js';
import { form, type Day } from './graded-plan.parts.js';
import { gradedPlanPicture } from './graded-plan.picture.js';
import { styles } from './graded-plan.styles.js';
import { changed, choices, dosed, nameOf, together, type Change, type Named } from './own-plan.js';
import type { GradedPlanTexts } from './strings/nl.js';

/**
 * Building up an exercise by the clock: from what always works one small step a week, not more on a good day and not less on a
 * worse one; flare-checks hold it or lead a step back. Also the exercise sheet for home. A form control: its value is where the
 * chosen exercise starts.
 *
 * @summary A plan to build up, week by week, with the exercise sheet of the physiotherapist and a calendar file.
 * @event {Event} input - While the person moves the slider or types.
 * @csspart picture - The stairs, a tread a week, and the clock.
 * @csspart controls - What is built up, how much always works, how the day is; in folds the three sessions and the sheet.
 * @csspart range - The slider of how much always works.
 * @csspart answer - How much today, in words.
 * @csspart consent - The question whether this device may remember the plan.
 * @cssState filled - There is a start.
 */
export class GradedPlanElement extends FieldElement<GradedPlanTexts> {
  static override widget = {
    tag: 'graded-plan',
    claims: [
      'movement-start-share',
      'movement-graded-equal',
      'movement-walk-plan',
      'movement-start',
      'pain-settles-within',
      'pain-acceptable-max',
      'red-flags-training',
    ],
    strings: {
      nl: () => import('./strings/nl.js'),
      fr: () => import('./strings/fr.js'),
      en: () => import('./strings/en.js'),
      de: () => import('./strings/de.js'),
    },
  };
  static override styles = styles;

  /** What always works of the chosen exercise, as text: minutes, times or steps. */
  @property() value = '';
  /** Id of the chosen exercise: `walking`, `cycling`, `gardening`, or one of `sheet`. */
  @property() exercise: 'walking' | 'cycling' | 'gardening' | (string & {}) = 'walking';
  /** Added each week, in the unit of the exercise; at most a quarter of the start. */
  @property({ type: Number }) grow?: number;
  /** How often a day, 1 to 10. */
  @property({ type: Number }) sets?: number;
  /** Weekdays of rest, 1 (Monday) to 7, with spaces: `6 7`. */
  @property({ attribute: 'rest-days' }) restDays = '';
  /** Exercises the therapist gives: `[{ id, name, unit, base, grow, sets, goal }]`, `unit` one of `minutes`, `times`, `steps`. */
  @property({ attribute: false }) sheet: readonly object[] = [];

  @state() private plan: Plan = { exercises: [], rest: [] };
  @state() private day: Day = 'usual';
  @state() private sessions: readonly string[] = ['', '', ''];
  /** Own exercises that have no start yet. */
  private named: readonly Named[] = [];
  private touched = false;
  private begun = false;
  private record?: KineRecord;
  /** The plan of the record as it was last written or read here. */
  private seen: string | undefined;
  private readonly fields = new NumberFields(this);
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record));
  private readonly calendar = new CalendarOffer(this);
  private readonly sheetFold = new Later(this, () => import('./later/sheet.js'), true);
  /** A page left open over midnight shows the new day. */
  protected readonly clock = new EachMinute(this);

  protected override readonly kept = ['value', 'exercise', 'restDays'];

  protected override get formValue(): string | null {
    return this.current ? String(this.current.base) : null;
  }

  protected override reset(): void {
    this.forget();
    asWritten(this, { value: '', exercise: 'walking', restDays: '' });
  }

  protected override view(t: GradedPlanTexts): TemplateResult {
    const plan = this.whole(t);
    const exercise = plan.exercises.find(({ id }) => id === this.exercise);
    const unit = exercise?.unit ?? this.unit;
    if (exercise) this.sheetFold.need();
    const shown: Shown = {
      exercise,
      climb: exercise && this.climbOf(exercise),
      unit,
      day: this.day,
      resting: plan.rest.includes(weekdayOf(this.today)),
      done: this.lesson || !exercise ? 0 : (this.record?.doses[this.today]?.[exercise.id] ?? 0),
      begun: this.begun,
      lesson: this.lesson,
      off: this.off,
      write: this.words.number,
      onDone: this.onDone,
      onAgenda: this.onAgenda,
      acts: (first) =>
        html`${keepRow({
          first,
          keep: this.lesson || !exercise ? undefined : { t, memory: this.memory, onKeep: this.onKeep },
          changed: plan.exercises.length > 0,
          clear: t.clear,
          disabled: this.off,
          onClear: this.onClear,
        })}${this.calendar.note(t)}`,
    };
    return this.frame(t, {
      picture: gradedPlanPicture(this.size.picture(1.28, 2, 2.9), ...stairs(t, shown)),
      controls: form(
        t,
        {
          fields: this.fields,
          off: this.off,
          choices: choices(t.kinds, plan, this.named),
          chosen: this.exercise,
          unit,
          exercise,
          sessions: this.sessions,
          day: this.day,
          rest: plan.rest,
          locale: this.words.locale,
          write: this.words.number,
          read: (text) => amountIn(text, unit),
          onChoose: this.onChoose,
          onBase: (value, done) => this.set(t, { base: value }, done),
          onSession: (at, text, done) => this.onSession(t, at, text, done),
          onDay: this.onDay,
          onSheet: (change) => this.set(t, change, true),
          onRest: (rest) => this.set(t, {}, true, rest),
          onAdd: this.onAdd,
        },
        this.sheetFold.part?.sheet,
      ),
      answer: said(t, shown),
    });
  }

  private get today(): string {
    return dayOf(systemClock.now(), systemClock.zone());
  }

  private get unit(): PlanUnit {
    return this.named.find(({ id }) => id === this.exercise)?.unit ?? 'minutes';
  }

  private get current(): PlanExercise | undefined {
    const t = this.words.current;
    return t && this.whole(t).exercises.find(({ id }) => id === this.exercise);
  }

  /** What the therapist's sheet, the page's attributes and the person say together. */
  private whole(t: GradedPlanTexts): Plan {
    const { exercise: id, grow, sets, unit } = this;
    const page = {
      id,
      name: nameOf(t.kinds, this.named, id),
      unit,
      base: amountIn(String(this.value ?? ''), unit),
      grow,
      sets,
    };
    return together(this.plan, page, this.sheet, String(this.restDays ?? ''), this.today);
  }

  private climbOf(exercise: PlanExercise): Climb {
    const log = this.lesson ? [] : (this.record?.painLog ?? []);
    return climb(exercise, answersOf(log, exercise), daysBetween(exercise.start, this.today));
  }

  /** The person sets something of the chosen exercise: it is theirs from then on. */
  private set(t: GradedPlanTexts, change: Change, done: boolean, rest?: readonly number[]): void {
    const { exercise: id, unit } = this;
    if (rest) this.restDays = rest.join(' ');
    this.touched = true;
    this.plan = changed(this.whole(t), { id, name: nameOf(t.kinds, this.named, id), unit }, change, this.today);
    this.value = String(this.plan.exercises.find((each) => each.id === id)?.base ?? '');
    if (!done) return this.typed();
    this.changed();
    if (this.begun) void this.memory.change(this.laid);
  }

  private onSession(t: GradedPlanTexts, at: number, text: string, done: boolean): void {
    this.sessions = this.sessions.map((each, i) => (i === at ? text : each));
    const { unit } = this;
    const base = startFrom(
      this.sessions.map((each) => amountIn(each, unit)),
      unit,
    );
    this.touched = true;
    if (done && base !== undefined) this.set(t, { base }, true);
    else if (done) this.changed();
    else this.typed();
  }

  private readonly onChoose = (id: string): void => {
    this.exercise = id;
    this.value = String(this.plan.exercises.find((each) => each.id === id)?.base ?? '');
    this.sessions = ['', '', ''];
    this.fields.rest();
    this.touched = true;
    this.changed();
  };

  private readonly onAdd = (name: string, unit: PlanUnit): void => {
    const id = `own-${this.named.length + this.plan.exercises.length}`;
    this.named = [...this.named, { id, name, unit }];
    this.onChoose(id);
  };

  private readonly onKeep = (): void => {
    void this.memory.keep(this.laid);
  };

  private readonly onDone = (): void => {
    const exercise = this.current;
    if (!exercise) return;
    const dose = this.climbOf(exercise).quotas.at(-1)!;
    this.changed();
    void this.memory.change((record) => dosed(record, this.today, exercise.id, dose));
  };

  private readonly onDay = (day: Day): void => {
    this.day = day;
    this.changed();
  };

  private readonly onAgenda = (): void => {
    const t = this.words.current;
    if (!t) return;
    const words = ({ name, unit }: PlanExercise, n: number): string =>
      t.entry(name, t.amount[unit](this.words.number(n), n));
    void this.calendar.offer(
      t.title,
      entries(this.whole(t), (each) => this.climbOf(each), this.today, words),
    );
  };

  private forget(): void {
    this.plan = { exercises: [], rest: [] };
    this.named = [];
    this.value = this.restDays = '';
    this.sessions = ['', '', ''];
    this.day = 'usual';
    this.begun = false;
  }

  private readonly onClear = (): void => {
    if (this.begun) void this.memory.change(({ plan: _, ...record }) => record as KineRecord);
    this.forget();
    this.touched = true;
    this.changed();
    this.focus();
  };

  private recall(record: KineRecord): void {
    this.record = record;
    this.requestUpdate();
    const was = this.seen;
    this.seen = JSON.stringify(record.plan);
    if (!record.plan) this.begun = false;
    // A plan that is kept goes on as it was changed elsewhere.
    const other = this.begun && this.seen !== was;
    if (this.lesson || (!other && (this.touched || this.value))) return;
    const plan = planOf(record.plan, this.today);
    const found = plan.exercises.find(({ id }) => id === this.exercise) ?? plan.exercises[0];
    if (!found) return;
    this.plan = plan;
    if (other) this.restDays = plan.rest.join(' ');
    this.named = plan.exercises;
    this.begun = true;
    this.exercise = found.id;
    this.value = String(found.base);
  }

  private readonly laid = (record: KineRecord): KineRecord => {
    const { exercises, rest } = this.whole(this.words.current!);
    const plan = { exercises: exercises as unknown as Json[], rest: [...rest] };
    this.begun = true;
    this.seen = JSON.stringify(plan);
    return { ...record, plan };
  };
}
