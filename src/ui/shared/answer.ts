// An answer: a head, a sentence or two, then what can be done with it; what limits it is folded, and said once.
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../base/parts/frame.js';

export interface Answer {
  readonly head: unknown;
  /** Two sentences; more is folded. */
  readonly body: unknown;
  /** Label and content of the fold with what limits it. */
  readonly caveat?: readonly [label: string, content: unknown] | undefined;
  /** The row of acts (keepRow). */
  readonly actions?: unknown;
}

export const answer = ({ head, body, caveat, actions }: Answer): TemplateResult =>
  html`<div class="said">
      <h3>${head}</h3>
      <p>${body}</p>
    </div>
    ${actions} ${caveat ? fold(caveat[0], html`<div class="small">${caveat[1]}</div>`) : nothing}`;
