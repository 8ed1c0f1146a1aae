// <step-goal>: from a person's own average to the next reachable goal, and the days so far. Rules: science/movement.
import { systemClock } from '../../../platform/time/clock.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import { parsePlain } from '../../../science/input/plain-number.js';
import { ageGroup, goalAfter, stepPlan, stepSizeOr } from '../../../science/movement/steps.js';
import type { AgeGroup, StepPlan } from '../../../science/movement/steps.js';
import { asWritten, FieldElement, html, nothing, property, state } from '../../../ui/base/index.js';
import type { Fault, PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { keepRow, Memory, NumberFields } from '../../../ui/shared/index.js';
import { averageOf, dayName, daysFrom, logWith, stepsOf, textOf, weekBefore, weekOf, type Week } from './days.js';
import { ownOf } from './own-record.js';
import { ages, example, form, sentence } from './step-goal.form.js';
import { marks, said, shownGoals } from './step-goal.parts.js';
import { stepGoalPicture } from './step-goal.picture.js';
import { styles } from './step-goal.styles.js';
import type { StepGoalTexts } from './strings/nl.js';

/**
 * The next reachable step goal, what is left of it today, and the week. A form control: its value is the own average.
 *
 * @summary Steps: own average, goals of 250 to 1000 more, today and this week, with what studies associate with it.
 * @event {Event} input - While the person types.
 * @csspart picture - The week's bars, the ring and the walker.
 * @csspart controls - The plan, the average, the age, today and the other days.
 * @csspart answer - The goal and what is left of it, in words.
 * @cssState filled - There is an average to start from.
 */
export class StepGoalElement extends FieldElement<StepGoalTexts> {
  static override widget = {
    tag: 'step-goal',
    claims: [
      'steps-risk',
      'steps-level-younger',
      'steps-level-older',
      'steps-least-active',
      'steps-cadence',
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

  /** The person's own average a day, 0 to 50000, as text; marks of thousands as the language writes them. */
  @property() baseline = '';
  /** `under-60`, `60-plus` or an age in years; under 60 when absent or unclear. */
  @property() age: 'under-60' | '60-plus' | (string & {}) = '';
  /** Steps today as text, or empty. */
  @property() today = '';
  /** Steps added each time, 250 to 1000. Without it as many as suit the average: at most about a quarter of it. */
  @property({ attribute: 'step-size', type: Number }) stepSize?: number;

  /** By date, so that a page that stays open over midnight gives no day the steps of another. */
  @state() private noted: ReadonlyMap<string, string> = new Map();
  /** Dates said here since it was last kept: of the others the record may know better. */
  private readonly unkept = new Set<string>();
  /** The date `today` was said on. */
  private day = '';
  /** Date on which the plan began; undefined until it is kept. */
  private start: string | undefined;
  private touched = false;
  private readonly fields = new NumberFields(this);
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record), true);

  protected override readonly kept = ['baseline', 'age', 'today', 'stepSize', 'days'];

  /** Steps of this week's days, Monday first; undefined where not noted. Days to come are not shown. */
  get week(): (number | undefined)[] {
    return this.now().dates.map((date) => stepsOf(this.noted.get(date) ?? ''));
  }
  set week(week: readonly (number | undefined)[]) {
    this.noted = textOf(week, this.now().dates);
    for (const date of this.noted.keys()) this.unkept.add(date);
  }

  /** The average as text, or empty where there is none. */
  get value(): string {
    return this.formValue ?? '';
  }
  set value(value: string) {
    this.baseline = value;
  }

  /** What was said for each date, as the browser keeps it over a reload or Back. */
  protected get days(): string {
    return JSON.stringify([...this.noted].map((said) => [...said, this.unkept.has(said[0])]));
  }
  protected set days(days: string) {
    const said = JSON.parse(days) as [string, string, boolean][];
    this.noted = new Map(said.map(([date, text]) => [date, text]));
    for (const [date, , unkept] of said) if (unkept) this.unkept.add(date);
  }

  protected override get formValue(): string | null {
    const steps = this.average;
    return steps === undefined ? null : String(steps);
  }

  protected override fault(t: StepGoalTexts): Fault | undefined {
    return this.wrong ? { flags: { badInput: true }, message: sentence(t, this.words.number) } : undefined;
  }

  protected override reset(): void {
    asWritten(this, { baseline: '', age: '', today: '' });
    this.noted = new Map();
    this.unkept.clear();
    this.fields.rest();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('today')) return;
    this.day = this.now().date;
    if (this.today) this.unkept.add(this.day);
  }

  protected override view(t: StepGoalTexts): TemplateResult {
    const week = this.now();
    const found = stepPlan(this.average ?? Number.NaN, this.group, this.goalAt + shownGoals, this.rise);
    const plan = found.ok ? found : undefined;
    const goal = plan?.goals[Math.min(this.goalAt, plan.goals.length - 1)]?.steps;
    return this.frame(t, {
      picture: this.picture(t, week, goal ?? plan?.baseline),
      controls: this.controls(t, week, plan),
      answer: this.answer(t, week, plan, goal),
    });
  }

  private now(): Week {
    return weekOf(systemClock.now(), systemClock.zone());
  }

  private get average(): number | undefined {
    return stepsOf(String(this.baseline ?? ''));
  }

  private get wrong(): boolean {
    return this.average === undefined && !!String(this.baseline ?? '').trim();
  }

  private get rise(): number {
    return stepSizeOr(this.stepSize ?? Number.NaN, this.average ?? 0);
  }

  /** Which goal of the plan holds. */
  private get goalAt(): number {
    return this.start ? goalAfter(daysFrom(this.start, this.now().date)) : 0;
  }

  private get group(): AgeGroup {
    const years = parsePlain(String(this.age ?? ''), true);
    return ages.find((age) => age === this.age) ?? (years === undefined ? 'under-60' : ageGroup(years));
  }

  /** What was said for a date: as today, when it was, goes first. */
  private text(date: string): string {
    return String((date === this.day && this.today) || (this.noted.get(date) ?? ''));
  }

  /** A day's steps where they are known and the day has come. */
  private known(date: string): number | undefined {
    return date > this.now().date ? undefined : stepsOf(this.text(date));
  }

  private picture(t: StepGoalTexts, week: Week, goal: number | undefined): TemplateResult {
    const today = this.known(week.date);
    const before = weekBefore(week.dates);
    const aim = goal ?? example;
    return stepGoalPicture(
      this.size.picture(1.2, 1.7, 2.2),
      {
        days: week.dates.map((date, i) => ({
          name: dayName(date, 'short', this.words.locale),
          steps: this.known(date),
          ghost: goal === undefined ? example : this.known(before[i]!),
        })),
        today: week.today,
        goal,
      },
      {
        steps: today === undefined ? '' : this.words.number(today),
        today: t.todayShort,
        goal: [(goal === undefined ? t.example : t.goal)(this.words.number(aim)), this.words.number(aim)],
      },
    );
  }

  private controls(t: StepGoalTexts, week: Week, plan: StepPlan | undefined): TemplateResult {
    const goals = plan?.goals.length ?? 0;
    const acted = (): void => {
      this.touched = true;
    };
    return form(t, {
      fields: this.fields,
      off: this.off,
      plan: plan && (goals ? marks(t, plan, this.rise, Math.min(this.goalAt, goals - 1), this.words.number) : nothing),
      baseline: String(this.baseline ?? ''),
      today: this.text(week.date),
      days: week.dates.slice(0, week.today).map((date) => ({
        date,
        name: dayName(date, 'long', this.words.locale),
        text: this.text(date),
      })),
      age: this.group,
      size: this.rise,
      write: this.words.number,
      onBaseline: (text) => this.begin(text),
      onDay: (text, day) => {
        // Today is the day it is typed on: the page may have been drawn the day before.
        const date = day ?? this.now().date;
        this.noted = new Map(this.noted).set(date, text);
        this.unkept.add(date);
        if (!day || day === this.day) this.today = day ? '' : text;
      },
      onChoose: (change) => {
        Object.assign(this, change);
        acted();
        this.changed();
      },
      onTyped: () => {
        acted();
        this.typed();
      },
      onChanged: () => {
        acted();
        this.changed();
      },
    });
  }

  /** Another average is another plan, that has not begun. */
  private begin(baseline: string): void {
    if (stepsOf(baseline) !== this.average) this.start = undefined;
    this.baseline = baseline;
  }

  private answer(t: StepGoalTexts, week: Week, plan: StepPlan | undefined, goal: number | undefined): TemplateResult {
    if (!plan) {
      // What is wrong stands once: at the field.
      return html`<div class="said">
        <h3>${this.wrong ? t.check : t.start}</h3>
        ${this.wrong ? nothing : html`<p>${t.startMore}</p>`}
      </div>`;
    }
    const before = averageOf(weekBefore(week.dates).map((date) => this.known(date)));
    const actions = keepRow({
      keep: this.lesson ? undefined : { t, memory: this.memory, onKeep: this.onKeep },
      changed: true,
      clear: t.clear,
      disabled: this.off,
      onClear: this.onClear,
    });
    return said(t, { plan, goal, age: this.group, today: this.known(week.date), before, actions }, this.words.number);
  }

  private recall({ steps, widgets }: KineRecord): void {
    // What the page or the person said goes before what the device remembers.
    if (this.lesson || this.touched || this.baseline || this.today || this.noted.size) return;
    if (steps.baseline !== undefined) this.baseline = String(steps.baseline);
    this.noted = new Map(Object.entries(steps.log).map(([date, count]) => [date, String(count)]));
    const { start, age, size } = ownOf(widgets['step-goal']);
    this.start = start;
    if (age) this.age ||= age;
    if (size) this.stepSize ??= size;
  }

  private readonly onClear = (): void => {
    this.baseline = this.today = '';
    this.noted = new Map();
    this.unkept.clear();
    this.start = undefined;
    this.touched = true;
    this.changed();
    this.focus();
  };

  private readonly onKeep = (): void => {
    const baseline = this.average;
    this.touched = true;
    const start = (this.start ??= this.now().date);
    const size = this.stepSize;
    const own = { start, age: this.group, ...(size !== undefined && { size }) };
    void this.memory.keep(({ steps: { log }, widgets, ...record }) => {
      // A record that was erased has nothing of what is shown.
      const known = widgets['step-goal'] || Object.keys(log).length;
      const said = known ? [...this.unkept] : [this.day, ...this.noted.keys()];
      const days = said.filter((date) => date <= this.now().date).map((date) => [date, this.text(date)] as const);
      this.unkept.clear();
      return {
        ...record,
        steps: { ...(baseline !== undefined && { baseline }), log: logWith(log, days) },
        widgets: { ...widgets, 'step-goal': own },
      };
    });
  };
}
