// Templates of pain-web: choosing a factor, what hangs on it in words, and the same as a list. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import type { Domain, FactorId } from '../../../science/body/factors.js';
import { circle } from '../../../science/body/web.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { atStep, ofDomain, type Around } from './state.js';
import type { PainWebTexts } from './strings/nl.js';

const domains: readonly Domain[] = ['biological', 'psychological', 'social'];

/** Every factor in one native list, by domain. */
export const chooser = (t: PainWebTexts, chosen: FactorId, onChoose: (id: FactorId) => void): TemplateResult =>
  html`<div class="field">
    <label class="label" for="factor">${t.choose}</label>
    <div class="box">
      <select
        id="factor"
        .value=${chosen}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          onChoose((event.target as HTMLSelectElement).value as FactorId);
        }}
      >
        ${domains.map(
          (domain) =>
            html`<optgroup label=${t.domains[domain]}>
              ${ofDomain(domain).map(
                (id) => html`<option value=${id} ?selected=${id === chosen}>${capital(t.factors[id])}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </div>
  </div>`;

/** What the picture shows, in sentences. */
export const said = (
  t: PainWebTexts,
  { middle, down, up }: Around,
  steps: number,
  list: (words: readonly string[]) => string,
): TemplateResult => {
  const named = (ids: readonly FactorId[]): string => list(ids.map((id) => t.factors[id]));
  const side = (all: ReadonlyMap<FactorId, number>, first: (what: string) => string, none: string): TemplateResult => {
    const sentences = [first, t.further, t.furthest]
      .slice(0, steps)
      .flatMap((say, i) => (atStep(all, i + 1).length ? say(named(atStep(all, i + 1))) : []));
    return html`<p>${sentences.join(' ') || none}</p>`;
  };
  const round = circle(middle);
  return html`<div class="said">
    <h3>${capital(t.factors[middle])}</h3>
    ${side(up, t.fedBy, t.fedByNone)} ${side(down, t.feeds, t.feedsNone)}
    ${round ? html`<p>${t.circle(round.map((id) => t.factors[id]).join(', '), t.factors[middle])}</p>` : nothing}
    <p>${t.change}</p>
    <p class="small">${t.noFigures}</p>
  </div>`;
};

/** The same as a list; each entry puts that factor in the middle. */
export const asList = (t: PainWebTexts, { up, down }: Around, onChoose: (id: FactorId) => void): TemplateResult => {
  const entries = (title: string, side: ReadonlyMap<FactorId, number>): TemplateResult =>
    html`<div>
      <h4>${title}</h4>
      <ul>
        ${
          side.size
            ? [...side].map(
                ([id, step]) =>
                  html`<li>
                    <button class="quiet" type="button" @click=${() => onChoose(id)}>${capital(t.factors[id])}</button
                    ><span class="muted">${t.lines[step - 1]}</span>
                  </li>`,
              )
            : html`<li class="muted">${t.nothing}</li>`
        }
      </ul>
    </div>`;
  return fold(t.list, html`<div class="links-list">${entries(t.listFedBy, up)}${entries(t.listFeeds, down)}</div>`);
};
