// Templates of recovery-battery: what is planned, the hour, the kind of day, and what charges. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { bed, planHours, wake, type DayKind, type DayPlan, type Moment } from '../../../science/body/day.js';
import { recoveries } from '../../../science/body/recovery.js';
import { icon } from '../../../ui/base/parts/icon.js';
import { range } from '../../../ui/base/parts/range.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { momentIcons } from './moments.js';
import type { RecoveryBatteryTexts } from './strings/nl.js';

const kinds: readonly DayKind[] = ['work', 'free'];
const away = /*#__PURE__*/ icon('m6 6 12 12M18 6 6 18');

/** What kind of day: native radios. */
export const kindControl = (t: RecoveryBatteryTexts, plan: DayPlan, onPlan: (plan: DayPlan) => void): TemplateResult =>
  radioGroup({
    legend: t.day,
    name: 'day',
    options: kinds.map((value) => ({ value, label: t.days[value] })),
    chosen: plan.kind,
    onChoose: (kind) => onPlan({ ...plan, kind }),
  });

/** A range over hours, with its name, its hour and its ends. */
const hourRange = (
  t: RecoveryBatteryTexts,
  name: string,
  hour: number,
  max: number,
  onHour: (hour: number, done: boolean) => void,
  extra?: TemplateResult,
): TemplateResult =>
  html`<p class="label now"><span>${name}</span> <output aria-live="off">${t.clock(String(hour))}</output>${extra}</p>
    ${range({
      label: name,
      min: wake,
      max,
      step: 1,
      value: hour,
      valueText: t.clock(String(hour)),
      onInput: (next) => onHour(next, false),
      onChange: (next) => onHour(next, true),
    })}
    <div class="ends" aria-hidden="true">
      <span>${t.clock(String(wake))}</span><span>${t.clock(String(max))}</span>
    </div>`;

/** The hour shown in the battery. */
export const hourControl = (t: RecoveryBatteryTexts, hour: number, onHour: (hour: number) => void): TemplateResult =>
  html`<div>${hourRange(t, t.hour, hour, bed, onHour)}</div>`;

/** `hour` undefined: out of the day; `index` of the moments of that kind. */
export type OnMoment = (kind: Moment, index: number, hour: number | undefined, done: boolean) => void;

/** When each kind begins that is put into the day. */
export const begins: Readonly<Record<Moment, number>> = { rests: 12, walks: 17 };

/** What can be put into the day, as buttons; once it is there, a range for each. */
export const momentControls = (t: RecoveryBatteryTexts, plan: DayPlan, onMoment: OnMoment): TemplateResult => {
  const both = ['rests', 'walks'] as const;
  const rows = both.flatMap((kind) =>
    plan[kind].map(
      (hour, index) =>
        html`<div data-moment=${kind}>
          ${hourRange(
            t,
            t.moments[kind],
            hour,
            planHours.at(-1)!,
            (next, done) => onMoment(kind, index, next, done),
            html`<button
              class="away"
              type="button"
              aria-label=${t.away(t.moments[kind])}
              @click=${() => onMoment(kind, index, undefined, true)}
            >
              ${away()}
            </button>`,
          )}
        </div>`,
    ),
  );
  const left = both.filter((kind) => !plan[kind].length);
  return html`${rows}${
    left.length
      ? html`<div class="chips">
          ${left.map(
            (kind) =>
              html`<button
                class="choice"
                type="button"
                data-moment=${kind}
                @click=${() => onMoment(kind, 0, begins[kind], true)}
              >
                ${momentIcons[kind]()}<span>${t.add[kind]}</span>
              </button>`,
          )}
        </div>`
      : undefined
  }`;
};

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
