// A labelled native input or text area with its fault below it. What is typed goes to the draft at once.
import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../../../practice/booking/fields.js';
import type { FieldErrors } from '../../../../practice/booking/source.js';
import { fault } from '../../../../ui/shared/controls/fault.js';
import { flag } from '../../../../ui/base/parts/icons.js';
import type { View } from '../view.js';

export interface Input {
  /** Path of the field, as the source names it: `person.mail`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: string;
  readonly numeric?: boolean;
  readonly lines?: number;
  readonly max?: number;
  readonly optional?: boolean;
  readonly note?: string;
  readonly onType: (value: string) => void;
}

const idOf = (field: string): string => field.replace(/[^\w-]/g, '-');

/** Takes in what stands in the fields: a browser that filled them in may have told nobody. */
export function readAgain(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('.box :is(input, textarea)')) field.dispatchEvent(new Event('change'));
}

/** What is wrong with a field, in words; undefined when nothing is. */
export function faultOf(v: View, field: string): string | undefined {
  const code = v.store.errors[field];
  if (!code) return undefined;
  return (code === 'required' ? v.t.needed[field] : undefined) ?? v.t.wrong[code] ?? v.t.wrong.required;
}

/**
 * A browser may fill a field in while it is empty. Once something is typed it is told not to remember that: what is sent
 * would stay on the device.
 */
export function input(v: View, i: Input): TemplateResult {
  const id = idOf(i.field);
  const wrong = faultOf(v, i.field);
  const about = [i.note ? `${id}-note` : '', wrong ? `${id}-fault` : ''].filter(Boolean).join(' ');
  // Browsers that fill a form in tell it by either, or by neither: `typed` reads them again.
  const onInput = (event: Event): void => i.onType((event.target as HTMLInputElement).value);
  const control = i.lines
    ? html`<textarea
        id=${id}
        rows=${i.lines}
        maxlength=${i.max ?? nothing}
        .value=${i.value}
        ?required=${!i.optional}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${about || nothing}
        @input=${onInput}
        @change=${onInput}
      ></textarea>`
    : html`<input
        id=${id}
        type=${i.type ?? 'text'}
        autocomplete=${i.value ? 'off' : (i.autocomplete ?? 'off')}
        inputmode=${i.numeric ? 'numeric' : nothing}
        maxlength=${i.max ?? nothing}
        .value=${i.value}
        ?required=${!i.optional}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${about || nothing}
        @input=${onInput}
        @change=${onInput}
      />`;
  return html`<div class="field">
    <label class="label" for=${id}>${i.optional ? v.t.optional(i.label) : i.label}</label>
    ${i.note ? html`<p class="small" id="${id}-note">${i.note}</p>` : nothing}
    <div class="box ${wrong ? 'invalid' : ''}">${control}</div>
    ${fault(`${id}-fault`, wrong)}
  </div>`;
}

const setPerson =
  (v: View, part: 'name' | 'mail' | 'phone') =>
  (value: string): void =>
    v.store.type({ person: { ...v.store.draft.person, [part]: value } });

export const mailInput = (v: View): TemplateResult =>
  input(v, {
    field: 'person.mail',
    label: v.t.mail,
    value: v.store.draft.person.mail,
    type: 'email',
    autocomplete: 'email',
    max: limits.mail,
    onType: setPerson(v, 'mail'),
  });

/** The person: name, mail and phone, as browsers know how to fill them. */
export function personInputs(v: View): TemplateResult {
  const { person } = v.store.draft;
  const one = (part: 'name' | 'phone', label: string, type: 'text' | 'tel', autocomplete: string): TemplateResult =>
    input(v, {
      field: `person.${part}`,
      label,
      value: person[part],
      type,
      autocomplete,
      max: limits[part],
      onType: setPerson(v, part),
    });
  return html`${one('name', v.t.name, 'text', 'name')} ${mailInput(v)} ${one('phone', v.t.phone, 'tel', 'tel')}`;
}

/** All faults together, above the form: focus goes there, and each leads to its field. */
export function faultList(v: View, errors: FieldErrors): unknown {
  const fields = Object.keys(errors);
  if (!fields.length) return nothing;
  const lead = (field: string) => (event: Event) => {
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById(idOf(field))?.focus();
  };
  return html`<div class="faults" id="faults" tabindex="-1" role="group" aria-labelledby="faults-head">
    <p class="fault" id="faults-head">${flag()}<span>${v.t.faults(fields.length)}</span></p>
    <ul class="plain">
      ${fields.map(
        (field) =>
          html`<li><button class="quiet" type="button" @click=${lead(field)}>${faultOf(v, field)}</button></li>`,
      )}
    </ul>
  </div>`;
}
