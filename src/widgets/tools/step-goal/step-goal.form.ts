// The controls of step-goal: the average, the plan it leads to, today, and in folds age and step size, and the other days. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { mostSteps, stepSizes, type AgeGroup } from '../../../science/movement/steps.js';
import { fold } from '../../../ui/base/parts/frame.js';
import type { NumberFields } from '../../../ui/shared/controls/number-fields.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { stepsOf } from './days.js';
import type { StepGoalTexts } from './strings/nl.js';

export const ages: readonly AgeGroup[] = ['under-60', '60-plus'];
/** Where nobody's steps are known: shown as what could stand there, and where the first press begins. */
export const example = 4000;
const firstPress = 1000;
const press = 100;

export interface Form {
  readonly fields: NumberFields;
  readonly off: boolean;
  /** The plan on its line; undefined while there is none. */
  readonly plan: TemplateResult | typeof nothing | undefined;
  readonly baseline: string;
  readonly today: string;
  /** The days of this week before today, with their name and what was said of them. */
  readonly days: readonly { readonly date: string; readonly name: string; readonly text: string }[];
  readonly age: AgeGroup;
  readonly size: number;
  readonly write: (value: number) => string;
  readonly onBaseline: (text: string) => void;
  /** Of today where no date is given. */
  readonly onDay: (text: string, date?: string) => void;
  readonly onChoose: (change: { age: AgeGroup } | { stepSize: number }) => void;
  readonly onTyped: () => void;
  readonly onChanged: () => void;
}

/** The sentence about what is no number of steps. */
export const sentence = (t: StepGoalTexts, write: Form['write']): string => t.fault(write(mostSteps));

export function form(t: StepGoalTexts, f: Form): TemplateResult {
  const field = (
    id: string,
    label: string,
    text: string,
    set: (text: string) => void,
    buttons?: { readonly ghost?: string },
  ): TemplateResult =>
    f.fields.draw({
      id,
      label,
      text,
      ...(buttons && {
        ...buttons,
        unit: stepsOf(text) === 1 ? t.step : t.steps,
        less: t.less(label),
        more: t.more(label),
        step: (now, direction) =>
          now === undefined ? firstPress : Math.min(mostSteps, Math.max(0, now + direction * press)),
      }),
      disabled: f.off,
      read: stepsOf,
      write: f.write,
      fault: sentence(t, f.write),
      onType: (typed) => {
        set(typed);
        f.onTyped();
      },
      onSettle: (settled) => {
        set(settled);
        f.onChanged();
      },
    });
  const finer = html`<div class="finer">
    ${radioGroup({
      legend: t.age,
      name: 'age',
      options: ages.map((value) => ({ value, label: t[value] })),
      chosen: f.age,
      disabled: f.off,
      onChoose: (age) => f.onChoose({ age }),
    })}
    ${radioGroup({
      legend: t.stepSize,
      name: 'size',
      options: stepSizes.map((size) => ({ value: String(size), label: f.write(size) })),
      chosen: String(f.size),
      disabled: f.off,
      onChoose: (size) => f.onChoose({ stepSize: Number(size) }),
    })}
  </div>`;
  const days = html`<div class="days">
    ${f.days.map(({ date, name, text }, i) => field(`day-${i}`, name, text, (typed) => f.onDay(typed, date)))}
  </div>`;
  return html`${f.plan}${field('baseline', t.baseline, f.baseline, f.onBaseline, { ghost: f.write(example) })}${
    f.plan === undefined ? nothing : field('today', t.today, f.today, (typed) => f.onDay(typed), {})
  }
  ${fold(t.finer, finer)} ${f.plan !== undefined && f.days.length ? fold(t.week, days) : nothing}`;
}
