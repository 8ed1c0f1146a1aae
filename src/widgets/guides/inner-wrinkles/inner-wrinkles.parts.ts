// Templates of inner-wrinkles: the age, what is looked for, and what the picture shows in words. Handlers come in.
import { html, type TemplateResult } from 'lit';
import { ages, findingIds, moreWithPain, stride, type FindingId, type Share } from '../../../science/spine/findings.js';
import { range } from '../../../ui/base/parts/range.js';
import type { InnerWrinklesTexts } from './strings/nl.js';

export interface Chosen {
  readonly age: number;
  readonly finding: FindingId;
}

interface Handlers {
  readonly onAge: (age: number) => void;
  readonly onSet: (age: number) => void;
  readonly onFinding: (id: FindingId) => void;
}

export const form = (t: InnerWrinklesTexts, { age, finding }: Chosen, on: Handlers): TemplateResult =>
  html`<div>
      ${range({
        label: t.age,
        min: ages[0],
        max: ages[6],
        step: stride,
        value: age,
        valueText: t.years(`${age}`),
        onInput: on.onAge,
        onChange: on.onSet,
      })}
      <div class="ticks" aria-hidden="true">
        ${ages.map((each) => html`<span class=${each === age ? 'on' : ''}>${each}</span>`)}
      </div>
    </div>
    <div class="field">
      <label class="label" for="finding">${t.onScan}</label>
      <div class="box">
        <select
          id="finding"
          .value=${finding}
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) => {
            event.stopPropagation();
            on.onFinding((event.target as HTMLSelectElement).value as FindingId);
          }}
        >
          ${findingIds.map((id) => html`<option value=${id} ?selected=${id === finding}>${t.findings[id]}</option>`)}
        </select>
      </div>
    </div>`;

/** Where the figure comes from: of hardly anyone, from between two ages, or as the table has it. */
const origin = (t: InnerWrinklesTexts, { between, rests }: Share): string =>
  rests !== undefined
    ? t.rests(`${rests}`, rests === 0)
    : between
      ? t.between(`${between[0]}`, `${between[1]}`)
      : t.estimated;

export const said = (t: InnerWrinklesTexts, { age, finding }: Chosen, share: Share): TemplateResult =>
  html`<div class="said">
    <h3>${t.head(`${share.people}`, `${age}`, !!share.between)}</h3>
    <p>${t.ageing} ${moreWithPain(finding, age) ? t.younger : t.alone}</p>
    <p class="small">${origin(t, share)}</p>
  </div>`;
