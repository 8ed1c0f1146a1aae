// Templates of training-picker: which door, how often, where and with whom. Handlers come in. Pure.
import { html, type TemplateResult } from 'lit';
import { doors, type Door } from '../../../science/movement/training.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { TrainingPickerTexts } from './strings/nl.js';

type Setting = 'outside' | 'together';

interface Form {
  readonly door: Door;
  readonly times: number;
  readonly outside: boolean;
  readonly together: boolean;
  readonly onDoor: (door: Door) => void;
  readonly onTimes: (times: string) => void;
  readonly onSwitch: (what: Setting, on: boolean) => void;
}

export const controls = (t: TrainingPickerTexts, f: Form): TemplateResult =>
  html`${radioGroup<Door>({
      legend: t.ask,
      name: 'door',
      options: doors.map((value) => ({ value, label: t.doors[value] })),
      chosen: f.door,
      onChoose: f.onDoor,
    })}
    <div class="field">
      <label class="label" for="times">${t.howOften}</label>
      <div class="box">
        <select
          id="times"
          .value=${String(f.times)}
          @input=${(event: Event) => event.stopPropagation()}
          @change=${(event: Event) => {
            event.stopPropagation();
            f.onTimes((event.target as HTMLSelectElement).value);
          }}
        >
          ${t.often.map((text, i) => html`<option value=${i + 1} ?selected=${i + 1 === f.times}>${text}</option>`)}
        </select>
      </div>
    </div>
    ${checkboxGroup<Setting>({
      legend: t.where,
      options: (['outside', 'together'] as const).map((value) => ({ value, label: t.settings[value] })),
      chosen: (['outside', 'together'] as const).filter((value) => f[value]),
      onSwitch: f.onSwitch,
    })}`;
