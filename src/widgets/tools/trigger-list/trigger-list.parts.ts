// Templates of trigger-list that need no element: writing down, what of it is there again today, and how today hurt.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import { fault } from '../../../ui/shared/controls/fault.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import { longest, type Kind, type Thing } from './noted.js';
import type { TriggerListTexts } from './strings/nl.js';

export interface Form {
  /** Sent while there was nothing in it. */
  readonly empty: boolean;
  /** What was noticed before, the latest first. */
  readonly things: readonly Thing[];
  readonly today: string;
  /** Whether today hurt more than usual, where that was said. */
  readonly more: boolean | undefined;
  readonly onType: () => void;
  /** Says whether it was noted. */
  readonly onNote: (kind: Kind, text: string) => boolean;
  readonly onAgain: (key: string, on: boolean) => void;
  readonly onMore: (more: boolean) => void;
}

/** So many are asked for again; the others are in the list. */
const mostAgain = 6;

export function form(t: TriggerListTexts, f: Form): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const kind = (event.submitter as HTMLButtonElement | null)?.value === 'drains' ? 'drains' : 'rises';
    if (f.onNote(kind, input.value)) input.value = '';
    else input.focus();
  };
  const wrong = f.empty ? fault('wrong', t.empty) : nothing;
  return html`<form class="field" novalidate @submit=${send}>
      <label class="label" for="what">${t.what}</label>
      <div class="box ${f.empty ? 'invalid' : ''}">
        <input
          id="what"
          list="known"
          autocomplete="off"
          maxlength=${longest}
          aria-invalid=${f.empty ? 'true' : nothing}
          aria-describedby=${f.empty ? 'wrong' : nothing}
          @input=${(event: Event) => {
            event.stopPropagation();
            f.onType();
          }}
          @change=${(event: Event) => event.stopPropagation()}
        />
      </div>
      <datalist id="known">${Object.values(t.factors).map((name) => html`<option value=${name}></option>`)}</datalist>
      ${wrong}
      <div class="kinds">
        <button class="button" value="rises">${t.rises}</button>
        <button class="button" value="drains">${t.drains}</button>
      </div>
    </form>
    ${
      f.things.length
        ? checkboxGroup({
            legend: t.again,
            options: f.things.slice(0, mostAgain).map(({ key, text }) => ({ value: key, label: capital(text) })),
            chosen: f.things.filter(({ days }) => days.includes(f.today)).map(({ key }) => key),
            onSwitch: f.onAgain,
          })
        : nothing
    }
    ${radioGroup({
      legend: t.pain,
      name: 'more',
      options: [
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
      ],
      chosen: f.more === undefined ? undefined : f.more ? 'yes' : 'no',
      onChoose: (value) => f.onMore(value === 'yes'),
    })}`;
}
