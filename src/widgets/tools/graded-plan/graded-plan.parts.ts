// Templates of graded-plan that need no element: what is built up, how much always works, the three sessions, and the sheet of
// the therapist. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../platform/locale/format-date.js';
import { restOf, setsOr, type PlanExercise } from '../../../practice/plan.js';
import { planUnits, unitSteps, type PlanUnit } from '../../../science/movement/graded.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { range } from '../../../ui/base/parts/range.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import type { NumberFields } from '../../../ui/shared/controls/number-fields.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { GradedPlanTexts } from './strings/nl.js';

export const days = ['bad', 'usual', 'good'] as const;
export type Day = (typeof days)[number];

export interface Form {
  readonly fields: NumberFields;
  readonly off: boolean;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly unit: PlanUnit;
  readonly exercise: PlanExercise | undefined;
  readonly sessions: readonly string[];
  readonly day: Day;
  readonly rest: readonly number[];
  readonly locale: string;
  readonly write: (value: number) => string;
  readonly read: (text: string) => number | undefined;
  readonly onChoose: (id: string) => void;
  readonly onBase: (value: number, done: boolean) => void;
  readonly onSession: (at: number, text: string, done: boolean) => void;
  readonly onDay: (day: Day) => void;
  readonly onSheet: (change: { readonly grow: number } | { readonly sets: number }) => void;
  readonly onRest: (days: readonly number[]) => void;
  readonly onAdd: (name: string, unit: PlanUnit) => void;
}

/** A range is as long as a hand can set it: what is more, a sheet says. */
const reach: Readonly<Record<PlanUnit, number>> = { minutes: 30, times: 30, steps: 6000 };

export function form(t: GradedPlanTexts, f: Form): TemplateResult {
  const { unit, exercise, off } = f;
  const { least } = unitSteps[unit];
  const base = exercise?.base;
  const said = base === undefined ? t.notYet : t.amount[unit](f.write(base), base);
  const most = Math.max(reach[unit], base ?? 0);
  return html`${radioGroup({
      legend: t.what,
      name: 'exercise',
      ...(f.choices.length > 3 && { as: 'chips' as const }),
      options: f.choices.map(({ id, name }) => ({ value: id, label: name })),
      chosen: f.chosen,
      disabled: off,
      onChoose: f.onChoose,
    })}
    <div>
      <p class="asked"><span class="label" id="asked">${t.always}</span> <span class="small">${said}</span></p>
      ${range({
        label: t.always,
        labelledby: 'asked',
        min: least,
        max: most,
        step: least,
        value: base,
        valueText: said,
        disabled: off,
        onInput: (value) => f.onBase(value, false),
        onChange: (value) => f.onBase(value, true),
      })}
      <div class="ends" aria-hidden="true"><span>${f.write(least)}</span><span>${f.write(most)}</span></div>
    </div>
    ${
      exercise
        ? radioGroup({
            legend: t.day,
            name: 'day',
            options: days.map((value) => ({ value, label: t.days[value] })),
            chosen: f.day,
            disabled: off,
            onChoose: f.onDay,
          })
        : nothing
    }
    ${fold(t.sessions, sessions(t, f))}${exercise ? fold(t.sheet, sheet(t, f, exercise)) : nothing}`;
}

const sessions = (t: GradedPlanTexts, f: Form): TemplateResult =>
  html`<div class="more">
    <p class="small">${t.sessionsMore}</p>
    <div class="three">
      ${f.sessions.map((text, i) =>
        f.fields.draw({
          id: `session-${i}`,
          label: t.session(i + 1),
          text,
          disabled: f.off,
          read: f.read,
          write: f.write,
          fault: t.fault(f.write(unitSteps[f.unit].least), f.write(unitSteps[f.unit].most)),
          onType: (typed) => f.onSession(i, typed, false),
          onSettle: (typed) => f.onSession(i, typed, true),
        }),
      )}
    </div>
  </div>`;

const steps: Readonly<Record<PlanUnit, readonly number[]>> = {
  minutes: [1, 2, 3, 5],
  times: [1, 2, 3, 5],
  steps: [50, 100, 250, 500],
};

/** Monday first; the first of January 2024 was one. */
const weekdays = (locale: string): { value: number; label: string }[] =>
  Array.from({ length: 7 }, (_, i) => ({
    value: i + 1,
    label: formatDate(Date.UTC(2024, 0, i + 1, 12), locale, { weekday: 'short', timeZone: 'UTC' }),
  }));

/** What the therapist sets: the size of a step, sets, days of rest, and another exercise. */
const sheet = (t: GradedPlanTexts, f: Form, { unit, base, grow, sets }: PlanExercise): TemplateResult => {
  const add = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).closest('.add')!;
    const name = root.querySelector('input')!;
    const kind = root.querySelector('select')!;
    if (name.value.trim()) f.onAdd(name.value.trim(), kind.value as PlanUnit);
    name.value = '';
  };
  const quiet = (event: Event): void => event.stopPropagation();
  return html`<div class="more">
    ${radioGroup({
      legend: t.grow,
      name: 'grow',
      as: 'chips',
      options: [...new Set([...steps[unit].filter((step) => step <= Math.max(unitSteps[unit].least, base / 4)), grow])]
        .sort((a, b) => a - b)
        .map((step) => ({ value: String(step), label: f.write(step) })),
      chosen: String(grow),
      disabled: f.off,
      onChoose: (step) => f.onSheet({ grow: Number(step) }),
    })}
    ${radioGroup({
      legend: t.sets,
      name: 'sets',
      as: 'chips',
      options: [...new Set([1, 2, 3, sets])]
        .sort((a, b) => a - b)
        .map((each) => ({ value: String(each), label: f.write(each) })),
      chosen: String(sets),
      disabled: f.off,
      onChoose: (each) => f.onSheet({ sets: setsOr(Number(each)) }),
    })}
    ${checkboxGroup({
      legend: t.rest,
      options: weekdays(f.locale),
      chosen: f.rest,
      disabled: f.off,
      onSwitch: (day, on) => f.onRest(restOf(on ? [...f.rest, day] : f.rest.filter((other) => other !== day))),
    })}
    <div class="add field" @input=${quiet} @change=${quiet}>
      <label class="label" for="own">${t.own}</label>
      <div class="box"><input id="own" maxlength="80" autocomplete="off" ?disabled=${f.off} /></div>
      <div class="row">
        <div class="box">
          <select aria-label=${t.unit} ?disabled=${f.off}>
            ${planUnits.map((each) => html`<option value=${each}>${t.units[each]}</option>`)}
          </select>
        </div>
        <button class="button" type="button" ?disabled=${f.off} @click=${add}>${t.add}</button>
      </div>
    </div>
  </div>`;
};
