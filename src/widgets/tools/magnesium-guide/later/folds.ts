// What stands in magnesium-guide's folds: both sources side by side, the eight roles and the blood test, and the table of foods.
// Fetched when the widget is touched, with its own words.
import { html, type TemplateResult } from 'lit';
import { magnesiumRoles } from '../../../../science/evidence/claims.js';
import { magnesiumFoods } from '../../../../science/food/magnesium-foods.js';
import { Words } from '../../../../ui/base/i18n/words.js';
import type { Host } from '../../../../ui/base/controllers/host.js';
import { strings } from './strings/index.js';
import type { FoldsTexts } from './strings/nl.js';

export class Folds {
  private readonly words: Words<FoldsTexts>;

  constructor(
    host: Host,
    private readonly mg: (mg: string) => string,
  ) {
    this.words = new Words<FoldsTexts>(host, strings);
  }

  /** This, once its words are there. */
  get ready(): this | undefined {
    return this.words.current && this;
  }

  voices(): TemplateResult {
    const { voices } = this.words.current!;
    return html`<dl class="small">
      ${voices.map(
        ([who, says]) =>
          html`<dt>${who}</dt>
            <dd>${says}</dd>`,
      )}
    </dl>`;
  }

  roles(): TemplateResult {
    const t = this.words.current!;
    return html`<div class="small">
      <p>${t.rolesSay}</p>
      <ul>
        ${magnesiumRoles.value.map((role) => html`<li>${t.roles[role]}</li>`)}
      </ul>
      <p>${t.vitaminD}</p>
      <p>${t.blood}</p>
    </div>`;
  }

  table(n: (value: number) => string): TemplateResult {
    const t = this.words.current!;
    return html`<div class="small">
      <p>${t.tableSay}</p>
      <ul class="table">
        ${magnesiumFoods.map(
          ({ id, per100g, code }) => html`<li><span>${t.table[id]} (${code})</span><b>${this.mg(n(per100g))}</b></li>`,
        )}
      </ul>
    </div>`;
  }
}
