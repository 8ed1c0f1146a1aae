// The sheet of the therapist in graded-plan: the size of a step, sets, days of rest, and another exercise. Fetched when the
// widget is touched, as it stands below an exercise that has a start. Pure.
import { html } from 'lit';
import { formatDate } from '../../../../platform/locale/format-date.js';
import { restOf, setsOr } from '../../../../practice/plan.js';
import { planUnits, unitSteps, type PlanUnit } from '../../../../science/movement/graded.js';
import { checkboxGroup } from '../../../../ui/shared/controls/checkbox-group.js';
import { radioGroup } from '../../../../ui/shared/controls/radio-group.js';
import type { DrawSheet } from '../graded-plan.parts.js';

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

/** What the therapist sets. */
export const sheet: DrawSheet = (t, f, { unit, base, grow, sets }) => {
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
