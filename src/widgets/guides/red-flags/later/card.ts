// The card to keep: both lists in full and whom to call, none of what the reader ticked. To print, or as a file of its own.
// Fetched when somebody reaches for it.
import { css, html, type TemplateResult } from 'lit';
import { download } from '../../../../platform/files.js';
import type { Host } from '../../../../ui/base/controllers/host.js';
import { flag } from '../../../../ui/base/parts/icons.js';
import { adopt } from '../../../../ui/later/common/adopt-styles.js';
import { printOnly } from '../../../../ui/later/print.js';
import type { Advice } from '../../../../ui/help/advice.js';
import type { RedFlagsTexts } from '../strings/nl.js';

const cardStyles = css`
  .lead {
    padding: 1.25em var(--_pad);
    background: var(--_amber-1);
  }
  .card {
    position: relative;
    max-inline-size: 36em;
    margin: 0 auto;
    border: 2px solid var(--_ink);
    border-radius: var(--kine-radius, 0.75em);
    padding: 1.25em;
    background: var(--_sheet);
    overflow-wrap: break-word;
  }
  .card h3 {
    padding-inline-end: 4em;
    outline: none;
  }
  .stamp {
    position: absolute;
    inset: 1em 1em auto auto;
    inline-size: 4em;
    border: 3px dotted var(--_edge);
    padding: 0.1875em;
  }
  .stamp svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .card h4 {
    display: flex;
    gap: 0.375em;
    align-items: center;
    margin: 1em 0 0.25em;
    font-size: 1.0625em;
  }
  .card h4 .icon {
    fill: var(--_amber-2);
    color: inherit;
  }
  .card .urgent .icon {
    fill: var(--_danger);
  }
  .card ul {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .card li {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.25em;
    line-height: 1.3;
  }
  .card p {
    margin-block-start: 0.5em;
  }
  .card .own {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    margin-block-start: 1em;
  }
  .line {
    display: flex;
    flex: 1 1 12em;
    gap: 0.5em;
    color: var(--_ink-muted);
  }
  .line::after {
    flex: 1;
    border-block-end: 2px dotted currentcolor;
    content: '';
  }
  @media print {
    .frame {
      border: 0;
    }
    .head,
    .foot,
    .answer {
      display: none;
    }
  }
`;

/** A list of the card with what it is for. */
export interface Group {
  readonly urgent: boolean;
  readonly head: string;
  /** Sentences and lists, in order. */
  readonly body: readonly (string | readonly string[])[];
}

export interface Card {
  readonly lang: string;
  readonly head: string;
  readonly groups: readonly Group[];
  readonly doubt: string;
  readonly doctor: string;
  /** Whom to tell as well, with the practice's phone where it is known. */
  readonly tell: string;
}

/** The card of a list of signs: sentence, signs of those at once; the same of those for the doctor. */
export function cardOf(t: RedFlagsTexts, told: Advice, body: Group['body'], lang: string): Card {
  const [first, second] = [body.slice(1, 5), [told.closed.text, ...body.slice(6)]];
  return {
    lang,
    head: t.cardHead,
    groups: [
      { urgent: true, head: String(body[0]), body: first },
      { urgent: false, head: String(body[5]), body: second },
    ],
    doubt: t.cardDoubt,
    doctor: t.cardDoctor,
    tell: `${told.tell} ${told.practice?.text ?? ''}`.trim(),
  };
}

/** The beach, as a stamp. */
const stamp = html`<span class="stamp" aria-hidden="true"
  ><svg viewBox="0 0 56 64" stroke="var(--_pen)" stroke-width="2" fill="none" aria-hidden="true">
    <path d="M0 0H56V64H0z" fill="var(--_sky)" stroke="none" />
    <circle cx="14" cy="18" r="9" fill="var(--_sun)" stroke="none" />
    <path d="M0 36H56V54H0z" fill="var(--_water-2)" stroke="none" />
    <path d="M0 54H56V64H0z" fill="var(--_amber-1)" stroke="none" />
    <path d="M0 36H56M0 54H56M24 54V10" />
    <path d="M25 13q9-6 13 0t11-1v14q-7 7-11 1t-13 0z" fill="var(--_danger)" /></svg
></span>`;

/** Drawn in `host`. */
export const card = (host: Host, { head, groups, doubt, doctor, tell }: Card): TemplateResult => {
  adopt(host, cardStyles);
  return html`<article class="card" part="card">
    ${stamp}
    <h3 tabindex="-1">${head}</h3>
    ${groups.map(
      (group) =>
        html`<h4 class=${group.urgent ? 'urgent' : ''}>${flag('flag')}${group.head}</h4>
          ${group.body.map((block) =>
            typeof block === 'string'
              ? html`<p>${block}</p>`
              : html`<ul>
                  ${block.map((line) => html`<li>${line}</li>`)}
                </ul>`,
          )}`,
    )}
    <p class="own"><strong>${doubt}</strong><span class="line">${doctor}</span></p>
    <p>${tell}</p>
  </article>`;
};

export { printOnly as print };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** The card as a page of its own: opened by any phone, without a network. */
export const cardPage = ({ lang, head, groups, doubt, doctor, tell }: Card): string =>
  [
    `<!doctype html><html lang="${escaped(lang).replaceAll('"', '')}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    element('title', head),
    '<style>body{max-width:36em;margin:1.5em auto;padding:0 1em;font:1em/1.4 sans-serif}li{margin:.25em 0}</style>',
    element('h1', head),
    ...groups.flatMap(({ head, body }) => [
      element('h2', head),
      ...body.map((block) =>
        typeof block === 'string'
          ? element('p', block)
          : `<ul>${block.map((line) => element('li', line)).join('')}</ul>`,
      ),
    ]),
    element('p', doubt),
    element('p', `${doctor} ____________________`),
    element('p', tell),
    '</html>',
  ].join('\n');

/** `name` without its ending. */
export const saveCard = (name: string, of: Card): void => download(`${name}.html`, 'text/html', cardPage(of));
