// What weighs on a person, as rows with a level, and all other factors as chips in a fold. Handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../platform/locale/capital.js';
import {
  factors,
  type Domain,
  type Factor,
  type FactorId,
  type Level,
  type Levels,
} from '../../science/body/factors.js';
import { weighing } from '../../science/body/read.js';
import type { LifeTexts } from './strings/nl.js';
import { fold } from '../base/parts/frame.js';
import { levelRow } from './level-row.js';
import { checkboxGroup } from '../shared/controls/checkbox-group.js';

const domainsInOrder: readonly Domain[] = ['biological', 'psychological', 'social'];
/** A factor that is switched on begins in the middle: 2 of 4. */
const begins: Level = 2;

/** A fold under `name` with every factor of `among` as a chip, by domain. */
export const factorFold = (
  name: string,
  t: LifeTexts,
  levels: Levels,
  onLevel: (id: FactorId, level: Level) => void,
  among: readonly Factor[] = factors,
): TemplateResult =>
  fold(
    name,
    html`<div class="all">
      ${domainsInOrder.map((domain) => {
        const own = among.filter((factor) => factor.domain === domain);
        return own.length
          ? checkboxGroup<FactorId>({
              legend: t.domains[domain],
              options: own.map(({ id }) => ({ value: id, label: capital(t.factors[id]) })),
              chosen: weighing(levels),
              onSwitch: (id, on) => onLevel(id, on ? begins : 0),
            })
          : nothing;
      })}
    </div>`,
  );

/**
 * Rows for `rows`, in that order, and a fold with every factor. `only` keeps both to the factors a picture is about;
 * `t.load` is the professional's word beside the label; `note`: that levels are nobody's, where they are.
 */
export function factorRows(
  t: LifeTexts & { readonly load?: string },
  rows: readonly FactorId[],
  levels: Levels,
  onLevel: (id: FactorId, level: Level) => void,
  only?: readonly FactorId[],
  note?: TemplateResult,
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
  return html`<div>
    <p class="label" id="factors">${t.plays} ${t.load ? html`<span class="muted">${t.load}</span>` : nothing}</p>
    ${note}
    <ul class="levels" aria-labelledby="factors">
      ${rows.map(row)}
    </ul>
    ${factorFold(t.other, t, levels, onLevel, shown)}
  </div>`;
}
