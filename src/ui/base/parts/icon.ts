// One line icon on a 24 grid, 1.75 pen. Decorative: the word beside it says it.
import { html, type TemplateResult } from 'lit';

export const icon =
  (d: string) =>
  (extra = ''): TemplateResult =>
    html`<svg class="icon ${extra}" viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>`;
