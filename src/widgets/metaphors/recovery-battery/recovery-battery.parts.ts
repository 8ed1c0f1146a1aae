// Templates of recovery-battery: the kind of day, the rests, the hour, and what charges. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { nextWake, restHours, wake, type DayKind, type DayPlan } from '../../../science/body/day.js';
import { recoveries } from '../../../science/body/recovery.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { range } from '../../../ui/base/parts/range.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import type { RecoveryBatteryTexts } from './strings/nl.js';

const kinds: readonly DayKind[] = ['work', 'free'];

/** An hour of the clock in words; from midnight it is tomorrow. */
export const hourText = (t: RecoveryBatteryTexts, hour: number): string =>
  hour < 24 ? t.clock(String(hour)) : t.tomorrow(String(hour - 24));

type OnPlan = (plan: DayPlan) => void;

/** What kind of day: native radios. */
export const kindControl = (t: RecoveryBatteryTexts, { kind, rests }: DayPlan, onPlan: OnPlan): TemplateResult =>
  radioGroup({
    legend: t.day,
    name: 'day',
    options: kinds.map((value) => ({ value, label: t.days[value] })),
    chosen: kind,
    onChoose: (next) => onPlan({ kind: next, rests }),
  });

/** At which hours to charge: native checkboxes. */
export const restControls = (t: RecoveryBatteryTexts, { kind, rests }: DayPlan, onPlan: OnPlan): TemplateResult =>
  checkboxGroup({
    legend: t.rests,
    options: restHours.map((value) => ({ value, label: hourText(t, value) })),
    chosen: rests,
    onSwitch: (hour, on) => onPlan({ kind, rests: restHours.filter((h) => (h === hour ? on : rests.includes(h))) }),
  });

/** The hour shown in the battery. */
export const hourControl = (t: RecoveryBatteryTexts, hour: number, onHour: (hour: number) => void): TemplateResult =>
  html`<div>
    <p class="label now"><span>${t.hour}</span> <output aria-live="off">${hourText(t, hour)}</output></p>
    ${range({
      label: t.hour,
      min: wake,
      max: nextWake,
      step: 1,
      value: hour,
      valueText: hourText(t, hour),
      onInput: onHour,
      onChange: onHour,
    })}
  </div>`;

/** What charges: recovery as in every other picture, and what it is made of. */
export const charging = (
  t: RecoveryBatteryTexts,
  tap: number,
  percent: string,
  onTap: (tap: number, done: boolean) => void,
): TemplateResult =>
  html`<div>
    <div>
      <p class="label">${t.recovery}</p>
      ${range({
        label: t.recovery,
        min: 0,
        max: 1,
        step: 0.01,
        value: tap,
        valueText: t.percent(percent),
        onInput: (next) => onTap(next, false),
        onChange: (next) => onTap(next, true),
      })}
      <div class="ends" aria-hidden="true"><span>${t.little}</span><span>${t.much}</span></div>
    </div>
    <ul>
      ${recoveries.map(({ id }) => html`<li>${t.recoveries[id]}</li>`)}
    </ul>
  </div>`;
