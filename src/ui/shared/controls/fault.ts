// What is said beside a field that holds something wrong.
import { html, nothing } from 'lit';
import { flag } from '../../base/parts/icons.js';

/** One sentence about something that is not right, where the person looks. */
export const fault = (id: string, sentence: string | undefined): unknown =>
  sentence ? html`<p class="fault" id=${id}>${flag()}<span>${sentence}</span></p>` : nothing;
