// A number to type or to step: − value unit +. A text input, because number inputs refuse '72,5' in some browsers.
import { html, nothing, type TemplateResult } from 'lit';
import { fault } from './fault.js';
import { minus, plus } from './icons.js';

export interface Stepper {
  id: string;
  label: string;
  /** What is in the input, as typed. */
  text: string;
  unit?: string | undefined;
  /** What could stand here, while nothing does. */
  ghost?: string | undefined;
  /** Accessible names of the buttons; without them there are no buttons. */
  less?: string | undefined;
  more?: string | undefined;
  fault?: string;
  disabled?: boolean | undefined;
  required?: boolean;
  onType: (text: string) => void;
  onCommit: () => void;
  onStep?: (direction: 1 | -1) => void;
}

export function stepper(s: Stepper): TemplateResult {
  const handle = (then: (text: string) => void) => (event: Event) => {
    event.stopPropagation();
    then((event.target as HTMLInputElement).value);
  };
  const button = (direction: 1 | -1, name: string | undefined, icon: unknown) =>
    name && s.onStep
      ? html`<button
          type="button"
          aria-label=${name}
          ?disabled=${s.disabled ?? false}
          @click=${() => s.onStep?.(direction)}
        >
          ${icon}
        </button>`
      : nothing;
  return html`<div class="field">
    <label class="label" for=${s.id}>${s.label}</label>
    <div class="box ${s.onStep ? 'stepper' : ''} ${s.fault ? 'invalid' : ''}">
      ${button(-1, s.less, minus())}
      <input
        id=${s.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${s.text}
        placeholder=${s.ghost ?? nothing}
        aria-invalid=${s.fault ? 'true' : nothing}
        aria-describedby=${s.fault ? `${s.id}-fault` : nothing}
        ?disabled=${s.disabled ?? false}
        ?required=${s.required ?? false}
        @input=${handle(s.onType)}
        @change=${handle(() => s.onCommit())}
        @keydown=${(event: KeyboardEvent) => {
          const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (!direction || !s.onStep) return;
          event.preventDefault();
          s.onStep(direction);
        }}
      />
      ${s.unit ? html`<span class="unit" aria-hidden="true">${s.unit}</span>` : nothing} ${button(1, s.more, plus())}
    </div>
    ${fault(`${s.id}-fault`, s.fault)}
  </div>`;
}
