// Templates of pain-web: choosing a word, what hangs on it in words, and the same as a list. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import type { Domain } from '../../../science/body/factors.js';
import type { WebId } from '../../../science/body/web.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { atStep, inCircle, ofDomain, type Around } from './state.js';
import type { PainWebTexts } from './strings/nl.js';

export type Words = Readonly<Record<WebId, string>>;

export const wordsOf = (t: PainWebTexts): Words => ({ ...t.factors, ...t.nodes });

const domains: readonly Domain[] = ['biological', 'psychological', 'social'];

/** Every word in one native list: pain first, then the factors by domain. */
export const chooser = (t: PainWebTexts, chosen: WebId, onChoose: (id: WebId) => void): TemplateResult => {
  const words = wordsOf(t);
  const option = (id: WebId): TemplateResult =>
    html`<option value=${id} ?selected=${id === chosen}>${capital(words[id])}</option>`;
  return html`<div class="field">
    <label class="label" for="factor">${t.choose}</label>
    <div class="box">
      <select
        id="factor"
        .value=${chosen}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          onChoose((event.target as HTMLSelectElement).value as WebId);
        }}
      >
        ${option('pain')}${option('tension')}
        ${domains.map((domain) => html`<optgroup label=${t.domains[domain]}>${ofDomain(domain).map(option)}</optgroup>`)}
      </select>
    </div>
  </div>`;
};

type Lister = (words: readonly string[]) => string;

/** How many words a sentence names before it counts. */
const named = 3;

/** What the picture shows, in two sentences; a third for what is further on. */
export const said = (t: PainWebTexts, web: Around, steps: number, list: Lister): TemplateResult => {
  const words = wordsOf(t);
  const few = (ids: readonly WebId[]): string => {
    const rest = ids.length - named;
    return list([...ids.slice(0, named).map((id) => words[id]), ...(rest > 0 ? [t.andMore(rest)] : [])]);
  };
  const middle = words[web.middle];
  const round = inCircle(web);
  const [up, down] = [atStep(web.up, 1), atStep(web.down, 1)];
  const first = round.length
    ? t.circle(list([middle, ...round.map((id) => words[id])]))
    : down.length
      ? t.feeds(middle, few(down))
      : up.length
        ? t.fedBy(middle, few(up))
        : '';
  const further = [2, 3].slice(0, steps - 1).flatMap((step) => atStep(web.down, step));
  return html`<div class="said">
    <h3>${t.head(middle)}</h3>
    <p>${first} ${t.change}</p>
    ${further.length ? html`<p>${t.further(few(further))}</p>` : nothing}
  </div>`;
};

/** The whole of it as a list; each entry puts that word in the middle. `far`: how many steps are listed. */
export const asList = (
  t: PainWebTexts,
  { up, down }: Around,
  far: unknown,
  onChoose: (id: WebId) => void,
): TemplateResult => {
  const words = wordsOf(t);
  const entries = (title: string, side: ReadonlyMap<WebId, number>): TemplateResult =>
    html`<div>
      <h4>${capital(title)}</h4>
      <ul>
        ${
          side.size
            ? [...side].map(
                ([id, step]) =>
                  html`<li>
                    <button class="quiet" type="button" @click=${() => onChoose(id)}>${capital(words[id])}</button>${
                      step > 1 ? html`<span class="muted">${t.lines[step - 1]}</span>` : nothing
                    }
                  </li>`,
              )
            : html`<li class="muted">${t.nothing}</li>`
        }
      </ul>
    </div>`;
  return fold(
    t.list,
    html`<div class="listed">
      ${far}
      <div class="links-list">${entries(t.sides[0], up)}${entries(t.sides[1], down)}</div>
      <p class="small">${t.noFigures}</p>
    </div>`,
  );
};
