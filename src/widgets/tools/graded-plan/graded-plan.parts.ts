// Templates of graded-plan that need no element: what is built up, how much always works, and the three sessions. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanExercise } from '../../../practice/plan.js';
import { unitSteps, type PlanUnit } from '../../../science/movement/graded.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { range } from '../../../ui/base/parts/range.js';
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

/** What the therapist sets, as `later/sheet.ts` draws it. */
export type DrawSheet = (t: GradedPlanTexts, f: Form, exercise: PlanExercise) => TemplateResult;

/** `sheet`: once it is there. */
export function form(t: GradedPlanTexts, f: Form, sheet?: DrawSheet): TemplateResult {
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
    ${fold(t.sessions, sessions(t, f))}${exercise && sheet ? fold(t.sheet, sheet(t, f, exercise)) : nothing}`;
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
