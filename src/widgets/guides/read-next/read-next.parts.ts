// The rows of read-next, and who stands behind an article. Pure: all that is shown is text, and addresses that were read.
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../../../ui/base/parts/frame.js';
import { formatList } from '../../../platform/locale/format-list.js';
import type { Article } from '../../../practice/articles/articles.js';
import type { PracticeCareGiver, PracticePaper, PracticeText } from '../../../practice/info.js';
import type { Language } from '../../../platform/locale/language.js';
import { mark } from './read-next.picture.js';
import type { Row } from './said.js';
import type { ReadNextTexts } from './strings/nl.js';

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

const inLanguage = (text: PracticeText, language: Language): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');

const linked = ({ title: text, where, year, url }: PracticePaper): unknown =>
  html`${url ? html`<a href=${url}>${text}</a>` : text}${[where, year].map((more) => (more ? `, ${more}` : ''))}`;

const listed = (head: string, points: readonly unknown[] = []): unknown =>
  points.length
    ? html`<h4>${head}</h4>
        <ul>
          ${points.map((point) => html`<li>${point}</li>`)}
        </ul>`
    : nothing;

/** Whether there is more to say of a care giver than who it is. */
const hasMore = ({ expertise, papers, links }: PracticeCareGiver): boolean =>
  [expertise, papers, links].some((list) => list?.length);

/** What care givers know well, what they wrote, and where else they are found: in a fold, where there is any of it. */
export function who(
  t: ReadNextTexts,
  known: readonly (PracticeCareGiver | undefined)[],
  language: Language,
  locale: string,
) {
  const givers = [...new Set(known)].filter((each): each is PracticeCareGiver => !!each && hasMore(each));
  if (!givers.length) return nothing;
  const names = givers.map(({ name }) => name);
  return fold(
    t.about(formatList(names, locale)),
    givers.map(
      ({ name, expertise, papers, links }) =>
        html`<div class="who">
          ${names[1] ? html`<h3>${name}</h3>` : nothing}
          ${listed(
            t.expertise,
            expertise?.map((each) => inLanguage(each, language)),
          )}
          ${listed(t.papers, papers?.map(linked))} ${listed(t.links, links?.map(linked))}
        </div>`,
    ),
  );
}
