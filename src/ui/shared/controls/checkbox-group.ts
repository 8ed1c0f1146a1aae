// Some of several as chips, by native checkboxes.
import { html, type TemplateResult } from 'lit';
import { tick } from './icons.js';

interface Some<V> {
  legend: string;
  options: readonly { readonly value: V; readonly label: string }[];
  chosen: readonly V[];
  disabled?: boolean;
  /** One chip was switched on or off. */
  onSwitch: (value: V, on: boolean) => void;
}

/** Some of several, or none. */
export const checkboxGroup = <V extends string | number>(s: Some<V>): TemplateResult =>
  html`<fieldset ?disabled=${s.disabled ?? false}>
    <legend>${s.legend}</legend>
    <div class="chips">
      ${s.options.map(
        ({ value, label }) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              value=${value}
              .checked=${s.chosen.includes(value)}
              @input=${(event: Event) => event.stopPropagation()}
              @change=${(event: Event) => {
                event.stopPropagation();
                s.onSwitch(value, (event.target as HTMLInputElement).checked);
              }}
            />${tick()}<span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
