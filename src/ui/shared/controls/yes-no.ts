// A yes or no as a tick box: a native checkbox.
import { html, nothing, type TemplateResult } from 'lit';

/** A single yes or no, by a native checkbox. */
export const yesNo = (
  label: unknown,
  checked: boolean,
  onChange: (checked: boolean) => void,
  id?: string,
  disabled = false,
): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      id=${id ?? nothing}
      .checked=${checked}
      ?disabled=${disabled}
      @change=${(event: Event) => {
        event.stopPropagation();
        onChange((event.target as HTMLInputElement).checked);
      }}
    /><span>${label}</span></label
  >`;
