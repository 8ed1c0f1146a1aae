// A native range in the house's dress. `data-at` (0-100) becomes `--_at` after render: the fill follows it.
import { html, nothing, type TemplateResult } from 'lit';

export interface Range {
  label: string;
  /** Whether the label is on screen already and only needs to be heard here. */
  labelledby?: string;
  min: number;
  max: number;
  step: number | 'any';
  /** Undefined: nothing chosen yet. */
  value: number | undefined;
  /** What a screen reader says for the value. */
  valueText: string;
  disabled?: boolean;
  onInput: (value: number) => void;
  onChange: (value: number) => void;
}

const numberOf = (event: Event): number => {
  event.stopPropagation();
  return (event.target as HTMLInputElement).valueAsNumber;
};

export function range(r: Range): TemplateResult {
  const shown = r.value ?? r.min;
  const percent = ((shown - r.min) / (r.max - r.min)) * 100;
  return html`<input
    class="range ${r.value === undefined ? 'empty' : ''}"
    part="range"
    type="range"
    min=${r.min}
    max=${r.max}
    step=${r.step}
    .value=${String(shown)}
    aria-label=${r.labelledby ? nothing : r.label}
    aria-labelledby=${r.labelledby ?? nothing}
    aria-valuetext=${r.valueText}
    ?disabled=${r.disabled ?? false}
    data-at=${percent}
    @input=${(event: Event) => r.onInput(numberOf(event))}
    @change=${(event: Event) => r.onChange(numberOf(event))}
  />`;
}

/** The numbers of the pain scale under its range; `value` is the one that is chosen. */
export const scoreTicks = (value: number | undefined): TemplateResult =>
  html`<div class="ticks" aria-hidden="true">
    ${Array.from({ length: 11 }, (_, n) => html`<span class=${n === value ? 'on' : ''}>${n}</span>`)}
  </div>`;
