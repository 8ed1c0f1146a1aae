// What care givers know well, what they wrote, and where else they are found. Fetched when the fold about them is opened. Pure: all
// that is shown is text, and addresses that were read.
import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeCareGiver, PracticePaper, PracticeText } from '../../../../practice/info.js';
import type { Language } from '../../../../platform/locale/language.js';
import type { ReadNextTexts } from '../strings/nl.js';

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

export const who = (
  t: ReadNextTexts,
  givers: readonly PracticeCareGiver[],
  language: Language,
): readonly TemplateResult[] =>
  givers.map(
    ({ name, expertise, papers, links }) =>
      html`<div class="who">
        ${givers[1] ? html`<h3>${name}</h3>` : nothing}
        ${listed(
          t.expertise,
          expertise?.map((each) => inLanguage(each, language)),
        )}
        ${listed(t.papers, papers?.map(linked))} ${listed(t.links, links?.map(linked))}
      </div>`,
  );
