// What weighs on a person, as rows with a level, and all other factors as chips in a fold. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { factors, type Domain, type FactorId, type Level, type Levels } from '../../science/body/factors.js';
import type { LifeTexts } from '../strings/life/nl.js';
import { fold } from './frame.js';
import { tick } from './icons.js';
import { levelRow } from './level-row.js';

const domainsInOrder: readonly Domain[] = ['biological', 'psychological', 'social'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A chosen chip begins in the middle: 2 of 4. */
const chosen: Level = 2;

/**
 * Rows for `rows`, in that order, and a fold with every factor. `only` keeps both to the factors a picture is about;
 * `t.load` is the professional's word beside the label.
 */
export function factorRows(
  t: LifeTexts & { readonly load?: string },
  rows: readonly FactorId[],
  levels: Levels,
  onLevel: (id: FactorId, level: Level) => void,
  only?: readonly FactorId[],
): TemplateResult {
  const shown = factors.filter(({ id }) => !only || only.includes(id));
  const row = (id: FactorId): TemplateResult | typeof nothing => {
    const factor = shown.find((f) => f.id === id);
    if (!factor) return nothing;
    const name = capital(t.factors[id]);
    const level = levels[id] ?? 0;
    return levelRow({
      domain: factor.domain,
      name,
      level,
      less: t.less(name),
      more: t.more(name),
      said: t.of4(String(level)),
      onLevel: (next) => onLevel(id, next),
    });
  };
  const chip = (id: FactorId): TemplateResult =>
    html`<label class="choice"
      ><input
        type="checkbox"
        value=${id}
        .checked=${!!levels[id]}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          onLevel(id, (event.target as HTMLInputElement).checked ? chosen : 0);
        }}
      />${tick()}<span>${capital(t.factors[id])}</span></label
    >`;
  return html`<div>
    <p class="label" id="factors">${t.plays} ${t.load ? html`<span class="muted">${t.load}</span>` : nothing}</p>
    <ul class="levels" aria-labelledby="factors">
      ${rows.map(row)}
    </ul>
    ${fold(
      t.other,
      html`<div class="all">
        ${domainsInOrder.map((domain) => {
          const own = shown.filter((factor) => factor.domain === domain);
          return own.length
            ? html`<fieldset>
                <legend>${t.domains[domain]}</legend>
                <div class="chips">${own.map(({ id }) => chip(id))}</div>
              </fieldset>`
            : nothing;
        })}
      </div>`,
    )}
  </div>`;
}
