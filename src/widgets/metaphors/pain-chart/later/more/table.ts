// All scores as a table, a page at a time, the newest first. Pure: model and words in, template out.
import { clamp } from '../../../../../ui/base/drawing/path.js';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { formatDate } from '../../../../../platform/locale/format-date.js';
import { readingOf } from '../../../../../practice/pain-log/pain-log.js';
import type { Model } from '../../model.js';
import type { Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';

/** Rows on one page. */
const rows = 25;

export const tablePages = (count: number): number => Math.max(1, Math.ceil(count / rows));

/** `page` from 0; times in the zone each score was given in. */
export function tablePart(
  t: MoreTexts,
  { log }: Pick<Model, 'log'>,
  page: number,
  { locale }: Reader,
  onPage: (page: number) => void,
): TemplateResult {
  const count = log.at.length;
  const pages = tablePages(count);
  const now = clamp(page, 0, pages - 1);
  const end = count - now * rows;
  const shown = Array.from({ length: Math.min(rows, end) }, (_, i) => readingOf(log, end - 1 - i));
  const turn = (label: string, by: 1 | -1): TemplateResult =>
    html`<button
      class="button"
      type="button"
      ?disabled=${now + by < 0 || now + by >= pages}
      @click=${() => onPage(now + by)}
    >
      ${label}
    </button>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.caption}>
      <table>
        <caption>
          ${t.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.columns.at}</th>
            <th scope="col">${t.columns.value}</th>
            <th scope="col">${t.columns.note}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ at, zone: timeZone, value, note }) =>
              html`<tr>
                <th scope="row">${formatDate(at, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</th>
                <td>${formatNumber(value, locale, { maximumFractionDigits: 2 })}</td>
                <td>${note ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="actions">
      ${turn(t.next, -1)} ${turn(t.previous, 1)}
      <span class="small" role="status">${t.page(formatNumber(now + 1, locale), formatNumber(pages, locale))}</span>
    </p>`;
}
