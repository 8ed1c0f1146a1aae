// Days with more pain side by side: when, how long, how high, and what was noted in them. Words come in.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { formatDate } from '../../../../../platform/locale/format-date.js';
import { flares, hidden, named, type Flare } from '../../../../../science/pain/flares.js';
import type { PainLog } from '../../../../../practice/pain-log/pain-log.js';
import type { Course, Model } from '../../model.js';
import type { PainChartTexts } from '../../strings/nl.js';
import type { Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';

/** Most that are laid side by side; the latest. */
const most = 6;

/** Cycles the log names, else those the rule finds. */
export function cyclesOf({ texts }: PainLog, { days, day }: Course): Flare[] {
  const names = new Map<number, string>();
  for (const [i, { cycle }] of texts) if (cycle) names.set(day[i]!, cycle);
  if (!names.size) return flares(days);
  return named(
    days,
    Array.from(days.day, (each) => names.get(each)),
  ).sort((a, b) => a.from - b.from);
}

export function cyclesPart(
  t: MoreTexts & Pick<PainChartTexts, 'span'>,
  { log, noted, course }: Model,
  { locale }: Reader,
  example: boolean,
  onShow: (fromDay: number, toDay: number) => void,
): TemplateResult | typeof nothing {
  // Still being worked out: what was not looked for is not denied.
  if (!course) return nothing;
  const all = cyclesOf(log, course);
  const number = (n: number): string => formatNumber(n, locale, { maximumFractionDigits: 1 });
  // Days since 1970 of a wall clock: read as UTC they are that date.
  const date = (day: number): string =>
    formatDate(day * 864e5, locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const when = ({ from, to }: Flare): string => t.span(date(from), date(to));
  const notes = ({ from, to }: Flare): readonly string[] =>
    noted.filter((i) => course.day[i]! >= from && course.day[i]! <= to).map((i) => log.texts.get(i)!.note ?? '');
  const [before, last] = all.slice(-2);
  const compared =
    // The height of the example is a sketch: how long one lasts is nobody's measurement.
    before && last && !last.open && !example
      ? last.days < before.days
        ? t.cycle.shorter
        : last.days > before.days
          ? t.cycle.longer
          : t.cycle.equal
      : undefined;
  if (!all.length) return html`<p>${hidden(course.days) ? t.cyclesHidden : t.noCycles}</p>`;
  return html`${compared ? html`<p><strong>${compared}</strong></p>` : nothing}
    <p class="small">${t.cyclesHow}</p>
    <ul class="cycles">
      ${all
        .slice(-most)
        .reverse()
        .map(
          (flare) =>
            html`<li>
              <p>
                <strong>${flare.name ? t.colon(flare.name, when(flare)) : when(flare)}</strong>
              </p>
              <p>
                ${t.cycle.lasted} ${t.cycle.days(number(flare.days))}${flare.open ? `, ${t.cycle.open}` : nothing}.
                ${t.cycle.peak} ${number(flare.peak)}. ${t.cycle.level} ${number(flare.level)}.
              </p>
              ${notes(flare).map((note) => html`<p class="quote">${note}</p>`)}
              <button
                class="quiet"
                type="button"
                aria-label=${t.colon(t.cycle.show, date(flare.from))}
                @click=${() => onShow(flare.from, flare.to)}
              >
                ${t.cycle.show}
              </button>
            </li>`,
        )}
    </ul>`;
}
