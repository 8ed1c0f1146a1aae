// The rows of read-next, and of whom there is more to say. Pure: all that is shown is text, and addresses that were read.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../../practice/articles/articles.js';
import type { PracticeCareGiver } from '../../../practice/info.js';
import { mark } from './read-next.picture.js';
import type { Row } from './said.js';

export interface Rows {
  readonly em: number;
  readonly lit?: number | undefined;
  /** Of the first row among all. */
  readonly from?: number;
  readonly onLight: (id: number | undefined) => void;
}

const small = (text: unknown): unknown => (text ? html`<p class="small">${text}</p>` : nothing);

const title = ({ title: text, href, language }: Article): unknown =>
  href ? html`<a href=${href} lang=${language || nothing}>${text}</a>` : text;

export const rows = (all: readonly Row[], { em, lit, from = 0, onLight }: Rows): TemplateResult =>
  html`<ul class="rows">
    ${all.map(({ article, minutes, meta, checked }, i) => {
      const id = from + i;
      const on = (): void => onLight(id);
      const off = (): void => onLight(undefined);
      return html`<li data-row=${id} @pointerenter=${on} @pointerleave=${off} @focusin=${on} @focusout=${off}>
        ${mark(em, minutes, id === lit)}
        <div>
          <h3>${title(article)}</h3>
          ${small(meta[0] && meta.map((each, n) => html`${n ? ' · ' : ''}<span>${each}</span>`))}
          ${article.summary ? html`<p>${article.summary}</p>` : nothing} ${small(checked)}
        </div>
      </li>`;
    })}
  </ul>`;

/** Whether there is more to say of a care giver than who it is. */
export const hasMore = ({ expertise, papers, links }: PracticeCareGiver): boolean =>
  [expertise, papers, links].some((list) => list?.length);
