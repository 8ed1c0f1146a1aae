// The row under an answer: its one act, and quietly beside it keeping and starting again, once there is something to keep.
import { html, nothing, type TemplateResult } from 'lit';
import { keep as icon } from '../controls/icons.js';

export interface KeepRow {
  /** The answer's own act, if it has one. */
  readonly first?: unknown;
  /** Keeping; without it there is nothing to keep here. */
  readonly keep?: Keep | undefined;
  /** Label of the button that starts again. */
  readonly clear: string;
  /** Whether a person set something, here or before: without it there is nothing to keep and nothing to undo. */
  readonly changed: boolean;
  readonly disabled?: boolean;
  readonly onClear: () => void;
}

export interface Keep {
  readonly t: KeepTexts;
  readonly memory: Noted;
  readonly onKeep: () => void;
}

export interface KeepTexts {
  /** In full, as it is heard, and as short as it stands there. */
  readonly keep: string;
  readonly keepShort: string;
  readonly onlyHere: string;
}

/** How keeping went, as `Memory` knows it. */
export interface Noted {
  readonly note?: unknown;
}

/** The question about keeping or how it went; before that, that this page alone has it. */
export const keptNote = ({ note }: Noted, onlyHere: string | undefined): unknown =>
  note ?? (onlyHere === undefined ? nothing : html`<p class="small">${onlyHere}</p>`);

const quiet = (label: string, content: unknown, disabled: boolean, onClick: () => void): TemplateResult =>
  html`<button class="quiet" type="button" aria-label=${label} ?disabled=${disabled} @click=${onClick}>
    ${content}
  </button>`;

/** The answer's own act, `first` in the row. */
export const act = (label: string, off: boolean, onClick: () => void): TemplateResult =>
  html`<button class="button primary" type="button" ?disabled=${off} @click=${onClick}>${label}</button>`;

export const keepRow = ({ first, keep, clear, changed, disabled = false, onClear }: KeepRow): unknown =>
  first || changed
    ? html`<div class="actions">
          ${first}
          ${
            changed
              ? html`<span class="beside"
                  >${keep && quiet(keep.t.keep, html`${icon()}${keep.t.keepShort}`, disabled, keep.onKeep)}${quiet(
                    clear,
                    clear,
                    disabled,
                    onClear,
                  )}</span
                >`
              : nothing
          }
        </div>
        ${keep && keptNote(keep.memory, changed ? keep.t.onlyHere : undefined)}`
    : keep && keptNote(keep.memory, undefined);
