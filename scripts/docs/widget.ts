// The page of one widget: live, with a control for what a page may set; its contract from the manifest, its evidence from the
// registry, its intended purpose from the document. Pure.
import { settable, valuesIn, type Declaration, type Fired, type Member, type Named } from '../manifest/texts.js';
import { insideOf } from './demos.js';
import type { Evidence } from './evidence.js';
import { escaped } from './markdown.js';

/** What intended-purpose.md says of a widget. */
export interface Purpose {
  readonly what: string;
  readonly whom: string;
  readonly not: string;
}

/** Markdown's code marks are all that stands in descriptions and sentences. */
export const coded = (text = ''): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${head
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

const code = (text: string): string => `<code>${escaped(text)}</code>`;
const type = ({ type: { text } = { text: 'string' } }: Named): string => code(text.replace('(string & {})', 'string'));
const initial = (member: Named): string =>
  member.default && member.default !== 'undefined' ? code(member.default) : '';

const section = (title: string, rows: readonly unknown[] | undefined, html: () => string): string =>
  rows?.length ? `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>${html()}` : '';

const named = (all: readonly Named[] = []): string =>
  table(
    ['Name', 'What it is'],
    all.map((each) => [code(each.name || '(default)'), coded(each.description)]),
  );

const told = ({ properties = [] }: Fired): string =>
  properties.map((each) => `<br>${code(`event.${each.name}`)} ${type(each)} ${coded(each.description)}`).join('');

/** What is not shown as a control: a page's own affair, or nothing to look at. */
const apart = /^(heading-level|name|src|info|booking-url|booking-kind|code-url|pages|zone|structured-data|of)$/;

function knob(attribute: Member): string {
  const id = `set-${attribute.name}`;
  const values = valuesIn(attribute.type);
  const label = `<label for="${id}">${attribute.name}</label>`;
  if (values.length) {
    const options = ['', ...values].map(
      (value) => `<option value="${escaped(value)}">${escaped(value) || 'not set'}</option>`,
    );
    return `<p>${label}<select id="${id}" data-attribute="${attribute.name}">${options.join('')}</select></p>`;
  }
  const boolean = attribute.type?.text === 'boolean';
  return `<p>${label}<input id="${id}" data-attribute="${attribute.name}" type="${boolean ? 'checkbox' : 'text'}"></p>`;
}

const languages = { en: 'English', nl: 'Nederlands', fr: 'Français', de: 'Deutsch' };

function demo(tag: string, attributes: readonly Member[]): string {
  const options = Object.entries(languages).map(
    ([lang, name]) => `<option value="${lang}" lang="${lang}">${name}</option>`,
  );
  const level = tag === 'practice-context' ? '' : ' heading-level="3"';
  return `<h2 id="try-it">Try it</h2>
<form class="knobs" data-for="${tag}"><p><label for="set-lang">lang</label><select id="set-lang" data-attribute="lang">${options.join('')}</select></p>
${attributes
  .filter(({ name }) => !apart.test(name))
  .map(knob)
  .join('\n')}</form>
<div class="demo"><${tag} lang="en"${level}>${insideOf(tag)}</${tag}></div>
<pre tabindex="0"><code data-code>${escaped(`<${tag} lang="en"></${tag}>`)}</code></pre>`;
}

const sourceItem = ({ citation, url, kind }: Evidence['sources'][number]): string =>
  `<li>${url ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(citation)}</a>` : escaped(citation)} <small>${kind.replace('-', ' ')}</small></li>`;

const claim = ({ sentence, sources, others }: Evidence): string =>
  `<li><p>${escaped(sentence)}</p><ul>${sources.map(sourceItem).join('')}</ul>${
    others.length ? `<p>Who says otherwise:</p><ul>${others.map(sourceItem).join('')}</ul>` : ''
  }</li>`;

export function widgetHtml(
  widget: Declaration & { readonly tagName: string },
  evidence: readonly Evidence[],
  purpose: Purpose | undefined,
): string {
  const { tagName: tag, attributes = [], events } = widget;
  const byName = new Set(attributes.map((each) => each.fieldName ?? each.name));
  const others = settable(widget).filter(({ name }) => !byName.has(name));
  return [
    `<h1><code>&lt;${tag}&gt;</code></h1><p class="lead">${coded(widget.summary)}</p><p>${coded(widget.description)}</p>`,
    demo(tag, attributes),
    purpose &&
      `<h2 id="intended-purpose">Intended purpose</h2><dl><dt>What for</dt><dd>${coded(purpose.what)}</dd><dt>For whom</dt><dd>${coded(purpose.whom)}</dd>` +
        `<dt>What it does not do</dt><dd>${coded(purpose.not)}</dd></dl>`,
    section('Attributes', attributes, () =>
      table(
        ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
        attributes.map((a) => [code(a.name), code(a.fieldName ?? a.name), type(a), initial(a), coded(a.description)]),
      ),
    ),
    section('Properties', others, () =>
      table(
        ['Property', 'Type', 'Default', 'What it is'],
        others.map((p) => [code(p.name), type(p), initial(p), coded(p.description)]),
      ),
    ),
    section('Events', events, () =>
      table(
        ['Event', 'Type', 'When, and what it tells'],
        events!.map((e) => [code(e.name), type(e), coded(e.description) + told(e)]),
      ),
    ),
    section('Slots', widget.slots, () => named(widget.slots)),
    section('Parts', widget.cssParts, () => named(widget.cssParts)),
    section('Custom properties', widget.cssProperties, () => named(widget.cssProperties)),
    section('States', widget.cssStates, () => named(widget.cssStates)),
    section('Evidence', evidence, () => `<ol class="evidence">${evidence.map(claim).join('')}</ol>`),
  ]
    .filter(Boolean)
    .join('\n');
}
