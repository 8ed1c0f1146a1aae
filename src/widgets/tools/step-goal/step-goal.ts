// <step-goal>: from a person's own average to the next thousand steps, and the week so far. Rules: science/movement.
import { formatNumber } from '../../../platform/locale/format.js';
import { systemClock } from '../../../platform/time/clock.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import { parsePlain } from '../../../science/input/plain-number.js';
import { ageGroup, mostSteps, stepPlan, type AgeGroup, type StepPlan } from '../../../science/movement/steps.js';
import { asWritten, FieldElement, fold, html, nothing, property, state } from '../../../ui/base/index.js';
import type { Fault, PropertyValues, TemplateResult } from '../../../ui/base/index.js';
import { keepRow, Memory, radioGroup } from '../../../ui/shared/index.js';
import { dayName, stepsOf, textOf, unclear, weekOf, type Week } from './days.js';
import { stepsField } from './steps-field.js';
import { marks, said } from './step-goal.parts.js';
import { stepGoalPicture } from './step-goal.picture.js';
import { styles } from './step-goal.styles.js';
import type { StepGoalTexts } from './strings/nl.js';

const ages: readonly AgeGroup[] = ['under-60', '60-plus'];
/** Goals shown after the own average: as many as fit on one line of a phone. */
const shownGoals = 3;

/**
 * The next reachable step goal, what is left of it today, and the week. A form control: its value is the own average.
 *
 * @summary Steps: own average, goals of 1000 more, today and this week, with what studies associate with it.
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

  /** By date, so that a page that stays open over midnight gives no day the steps of another. */
  @state() private noted: ReadonlyMap<string, string> = new Map();
  /** The date `today` was said on. */
  private day = '';
  /** The field being typed in: its text is left alone until the person is done. */
  @state() private typing = '';
  private touched = false;

  protected override readonly kept = ['baseline', 'age', 'today'];
  private readonly memory = new Memory(this, this.words, (record) => this.recall(record), true);

  /** Steps of this week's days, Monday first; undefined where not noted. Days to come are not shown. */
  get week(): (number | undefined)[] {
    return this.now().dates.map((date) => {
      const steps = this.steps(this.noted.get(date));
      return unclear(steps) ? undefined : steps;
    });
  }
  set week(week: readonly (number | undefined)[]) {
    this.noted = textOf(week, this.now().dates);
  }

  /** The average as text, or empty where there is none. */
  get value(): string {
    return this.formValue ?? '';
  }
  set value(value: string) {
    this.baseline = value;
  }

  protected override get formValue(): string | null {
    const steps = this.steps(this.baseline);
    return steps === undefined || unclear(steps) ? null : String(steps);
  }

  protected override fault(t: StepGoalTexts): Fault | undefined {
    return unclear(this.steps(this.baseline)) ? { flags: { badInput: true }, message: this.sentence(t) } : undefined;
  }

  protected override reset(): void {
    asWritten(this, { baseline: '', age: '', today: '' });
    this.noted = new Map();
    this.typing = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('today')) this.day = this.now().date;
  }

  protected override view(t: StepGoalTexts): TemplateResult {
    const week = this.now();
    const own = this.steps(this.baseline);
    const found = stepPlan(own ?? Number.NaN, this.group, shownGoals);
    const plan = found.ok ? found : undefined;
    return this.frame(t, {
      picture: this.picture(t, week, plan),
      controls: this.controls(t, week, plan),
      answer: this.answer(t, week, plan, own),
    });
  }

  private readonly write = (value: number): string => formatNumber(value, this.words.locale);

  private now(): Week {
    return weekOf(systemClock.now(), systemClock.zone());
  }

  private steps(text: unknown): number | undefined {
    return stepsOf(String(text ?? ''), this.words.language !== 'en');
  }

  private get group(): AgeGroup {
    const years = parsePlain(String(this.age ?? ''), true);
    return ages.find((age) => age === this.age) ?? (years === undefined ? 'under-60' : ageGroup(years));
  }

  private sentence(t: StepGoalTexts): string {
    return t.fault(this.write(mostSteps));
  }

  /** What was said for a date: as today, when it was, goes first. */
  private text(date: string): string {
    return (date === this.day && this.today) || (this.noted.get(date) ?? '');
  }

  /** A day's steps where they are known and the day has come. */
  private known(date: string): number | undefined {
    const steps = date > this.now().date ? undefined : this.steps(this.text(date));
    return unclear(steps) ? undefined : steps;
  }

  private picture(t: StepGoalTexts, week: Week, plan: StepPlan | undefined): TemplateResult {
    const goal = plan && (plan.goals[0]?.steps ?? plan.baseline);
    const today = this.known(week.date);
    return stepGoalPicture(
      this.size.picture(1.2, 1.7, 2.2),
      {
        days: week.dates.map((date) => ({
          name: dayName(date, 'short', this.words.locale),
          steps: this.known(date),
        })),
        today: week.today,
        goal,
      },
      {
        steps: today === undefined ? '' : this.write(today),
        today: t.todayShort,
        goal: goal === undefined ? [] : [t.goal(this.write(goal)), this.write(goal)],
      },
    );
  }

  private field(t: StepGoalTexts, id: string, label: string, text: string, set: (text: string) => void, unit?: string) {
    return stepsField(t, {
      id,
      label,
      text,
      unit,
      typing: this.typing === id,
      off: this.off,
      read: (typed) => this.steps(typed),
      write: this.write,
      onType: (typed) => {
        this.typing = id;
        this.touched = true;
        set(typed);
        this.typed();
      },
      onSettle: (settled) => {
        this.typing = '';
        this.touched = true;
        set(settled);
        this.changed();
      },
    });
  }

  private controls(t: StepGoalTexts, week: Week, plan: StepPlan | undefined): TemplateResult {
    // Today is the day it is typed on: the page may have been drawn the day before.
    const note = (day?: string) => (text: string) => {
      this.noted = new Map(this.noted).set(day ?? this.now().date, text);
      if (!day || day === this.day) this.today = day ? '' : text;
    };
    const days = week.dates.slice(0, week.today);
    return html`${plan?.goals.length ? marks(t, plan, this.write) : nothing}
    ${this.field(t, 'baseline', t.baseline, String(this.baseline ?? ''), (text) => (this.baseline = text), t.steps)}
    ${radioGroup({
      legend: t.age,
      name: 'age',
      options: ages.map((value) => ({ value, label: t[value] })),
      chosen: this.group,
      disabled: this.off,
      onChoose: (age) => {
        this.age = age;
        this.touched = true;
        this.changed();
      },
    })}
    ${this.field(t, 'today', t.today, this.text(week.date), note(), t.steps)}
    ${
      days.length
        ? fold(
            t.week,
            html`<div class="days">
              ${days.map((date, i) => this.field(t, `day-${i}`, dayName(date, 'long', this.words.locale), this.text(date), note(date)))}
            </div>`,
          )
        : nothing
    }`;
  }

  private answer(t: StepGoalTexts, week: Week, plan: StepPlan | undefined, own: number | undefined): TemplateResult {
    if (!plan) {
      const [head, more] = own === undefined ? [t.start, t.startMore] : [t.check, this.sentence(t)];
      return html`<div class="said">
        <h3>${head}</h3>
        <p>${more}</p>
      </div>`;
    }
    return html`${said(t, plan, this.group, this.known(week.date), this.write)}
    ${keepRow({
      keep: { t, memory: this.memory, onKeep: this.onKeep },
      changed: true,
      clear: t.clear,
      disabled: this.off,
      onClear: this.onClear,
    })}`;
  }

  private recall({ steps }: KineRecord): void {
    // What the page or the person said goes before what the device remembers.
    if (this.touched || this.baseline || this.today || this.noted.size) return;
    if (steps.baseline !== undefined) this.baseline = String(steps.baseline);
    const { dates } = this.now();
    if (dates.some((date) => date in steps.log)) this.week = dates.map((date) => steps.log[date]);
  }

  private readonly onClear = (): void => {
    this.baseline = this.today = '';
    this.noted = new Map();
    this.touched = true;
    this.changed();
    this.focus();
  };

  private readonly onKeep = (): void => {
    const baseline = this.steps(this.baseline);
    const days = [this.day, ...this.noted.keys()].map((date) => [date, this.known(date)] as const);
    const known = Object.fromEntries(days.filter(([, steps]) => steps !== undefined)) as Record<string, number>;
    this.touched = true;
    void this.memory.keep((record) => ({
      ...record,
      steps: { ...(baseline !== undefined && { baseline }), log: { ...record.steps.log, ...known } },
    }));
  };
}
