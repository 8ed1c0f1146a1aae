// Pieces that forms are made of: a label above its field, what is wrong below it. Pure.
import type { FieldErrors } from '../../../../../src/practice/booking/source.js';
import { html } from '../html.js';
import type { Piece } from '../html.js';
import type { AdminWords } from '../words/words.js';
import type { OpenVisit } from '../visit.js';

/** By field: a code of the rules, or one of ours. */
export type Faults = Readonly<Record<string, FieldErrors[string] | 'clock' | 'past' | undefined>>;

/** What every form that changes something brings back. */
export const csrfField = ({ csrf }: OpenVisit): Piece => html`<input type="hidden" name="_csrf" value=${csrf} />`;

interface FieldOptions {
  readonly words: AdminWords;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: string;
  readonly hint?: string | undefined;
  readonly fault?: Faults[string];
  readonly required?: boolean;
  readonly most?: number;
  readonly rows?: number;
  /** Anything else the input needs. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
}

/** One field with its label. */
export function field(options: FieldOptions): Piece {
  const {
    words,
    name,
    label,
    value = '',
    type = 'text',
    hint,
    fault,
    required = false,
    most,
    rows,
    more = {},
  } = options;
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ');
  const about = {
    id: name,
    name,
    required,
    maxlength: most,
    'aria-invalid': fault ? 'true' : undefined,
    'aria-describedby': described || undefined,
    ...more,
  };
  return html`<div class="field">
    <label for=${name}
      >${label}${required || type === 'date' || type === 'time' ? null : html` <i>${words.optional}</i>`}</label
    >
    ${hint ? html`<p class="small" id=${`${name}-hint`}>${hint}</p>` : null}
    ${
      rows
        ? html`<textarea rows=${rows} ...${about}>${value}</textarea>`
        : html`<input type=${type} value=${value} ...${about} />`
    }
    ${fault ? html`<p class="fault" id=${`${name}-fault`}>${words.faults[fault]}</p>` : null}
  </div>`;
}

/** One choice. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from. */
export const select = (name: string, label: string, choices: readonly Choice[], value: string): Piece =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${choices.map((one) => html`<option value=${one.value} selected=${one.value === value}>${one.label}</option>`)}
    </select>
  </div>`;

/** A box to tick. */
export const tick = (
  name: string,
  label: string,
  checked: boolean,
  more: { hint?: string; value?: string; required?: boolean } = {},
): Piece => {
  const id = more.value === undefined ? name : `${name}-${more.value}`;
  return html`<div class="tick">
    <input
      type="checkbox"
      id=${id}
      name=${name}
      value=${more.value ?? 'yes'}
      checked=${checked}
      required=${more.required ?? false}
      aria-describedby=${more.hint ? `${id}-hint` : undefined}
    />
    <label for=${id}>${label}</label>
    ${more.hint ? html`<p class="small" id=${`${id}-hint`}>${more.hint}</p>` : null}
  </div>`;
};

/** Hours as buttons of which one is on, and a field for any other. */
export function hours(
  words: AdminWords,
  slots: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  fault: Faults[string],
): Piece {
  const listed = slots.some(({ value }) => value === chosen);
  return html`<fieldset class="hours-choice" aria-describedby=${fault ? 'hour-fault' : undefined}>
    <legend>${words.make.hour}</legend>
    ${slots.length ? null : html`<p>${words.make.none}</p>`}
    <div class="chips">
      ${slots.map(
        ({ value, label }) =>
          html`<span class="chip"
            ><input type="radio" id=${`hour-${value}`} name="hour" value=${value} checked=${value === chosen} /><label
              for=${`hour-${value}`}
              >${label}</label
            ></span
          >`,
      )}
      <span class="chip"
        ><input
          type="radio"
          id="hour-other"
          name="hour"
          value="other"
          checked=${!listed && (chosen !== '' || !slots.length)}
        /><label for="hour-other">${words.make.other}</label></span
      >
      <span class="other"
        ><input type="time" name="other" aria-label=${words.make.other} value=${listed ? '' : chosen} step="300"
      /></span>
    </div>
    ${fault ? html`<p class="fault" id="hour-fault">${words.faults[fault]}</p>` : null}
  </fieldset>`;
}
