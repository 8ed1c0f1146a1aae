// The row under an answer: keep it, start again, and what is known about keeping.
import { html, nothing, type TemplateResult } from 'lit';
import { keep as icon } from '../controls/icons.js';

export interface KeepRow {
  /** What goes before keeping. */
  readonly first?: unknown;
  /** Keeping; without it there is nothing to keep here. */
  readonly keep?: Keep | undefined;
  /** Label of the button that starts again. */
  readonly clear: string;
  readonly disabled?: boolean;
  readonly onClear: () => void;
}

export interface Keep {
  readonly t: KeepTexts;
  readonly memory: Noted;
  readonly dress: 'quiet' | 'button' | 'button primary';
  /** Whether there is something a person would miss: then it is said that it is on this page only. */
  readonly own?: boolean;
  readonly onKeep: () => void;
}

export interface KeepTexts {
  readonly keep: string;
  readonly onlyHere: string;
}

/** How keeping went, as `Memory` knows it. */
export interface Noted {
  readonly note?: unknown;
}

/** The question about keeping or how it went; before that, that this page alone has it. */
export const keptNote = ({ note }: Noted, onlyHere: string | undefined): unknown =>
  note ?? (onlyHere === undefined ? nothing : html`<p class="small">${onlyHere}</p>`);

export const keepRow = ({ first, keep, clear, disabled = false, onClear }: KeepRow): TemplateResult =>
  html`<div class="actions">
      ${first}
      ${
        keep &&
        html`<button class=${keep.dress} type="button" ?disabled=${disabled} @click=${keep.onKeep}>
          ${icon()}${keep.t.keep}
        </button>`
      }
      <button class="quiet" type="button" ?disabled=${disabled} @click=${onClear}>${clear}</button>
    </div>
    ${keep && keptNote(keep.memory, keep.own === false ? undefined : keep.t.onlyHere)}`;
