// The row that leafs through the cards of a guide: which it is, the one before and the next.
import { css, html, type TemplateResult } from 'lit';
import { chevron } from '../base/parts/icons.js';

export const leafStyles = css`
  .leaf {
    justify-content: space-between;
    font-weight: 650;
  }
  .leaf button:first-child .icon {
    scale: -1 1;
  }
  .leaf button:disabled {
    color: var(--_line);
  }
`;

export interface Leaf {
  readonly text: string;
  /** What the two buttons do, as it is heard. */
  readonly before: string;
  readonly next: string;
  /** At an end nothing is before, or next. */
  readonly off?: readonly [before: boolean, next: boolean];
  readonly onStep: (by: 1 | -1) => void;
}

/** Wears `inputStyles` and `leafStyles`. */
export const leafRow = ({ text, before, next, off = [false, false], onStep }: Leaf): TemplateResult =>
  html`<div class="box leaf">
    <button type="button" aria-label=${before} ?disabled=${off[0]} @click=${() => onStep(-1)}>${chevron()}</button>
    <span>${text}</span>
    <button type="button" aria-label=${next} ?disabled=${off[1]} @click=${() => onStep(1)}>${chevron()}</button>
  </div>`;
