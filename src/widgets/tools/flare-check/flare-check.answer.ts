// What flare-check answers: what is asked next, how long to wait, or what the scores say of the step. Reads the zone the device is in.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../platform/locale/format-date.js';
import { formatNumber } from '../../../platform/locale/format.js';
import { systemClock } from '../../../platform/time/clock.js';
import type { KeptCheck } from '../../../practice/pain-log/checks.js';
import { check, type Check, type CheckMoment } from '../../../science/pain/check.js';
import { answer } from '../../../ui/shared/answer.js';
import { act } from '../../../ui/shared/memory/keep-row.js';
import type { FlareCheckTexts } from './strings/nl.js';

export interface Said {
  readonly checked: Check;
  /** Whether the missing score can be known, and if not when (ms) and after how many nights. */
  readonly come: boolean;
  readonly due: number;
  readonly nights: number;
  /** The last check that is over. */
  readonly last: KeptCheck | undefined;
  readonly locale: string;
  readonly chosen: CheckMoment;
  readonly limit: number;
  readonly off: boolean;
  /** Whether to say that keeping makes it ask again. */
  readonly offers: boolean;
  /** Whether anything was filled in. */
  readonly given: boolean;
  readonly onNext: (moment: CheckMoment) => void;
  readonly onRemind: () => void;
  /** The row of acts around the answer's own. */
  readonly acts: (first: unknown) => unknown;
}

const dayName = ({ due, locale }: Said): string =>
  formatDate(due, locale, { weekday: 'long', timeZone: systemClock.zone() });

const wordsOf = (t: FlareCheckTexts, s: Said): readonly [head: string, body: unknown, first?: unknown] => {
  if (s.checked.known) return t.outcome[s.checked.outcome](formatNumber(s.limit, s.locale));
  const { missing } = s.checked;
  if (s.come) {
    // The first score needs no step to it, and the one that is being filled in neither.
    const first =
      missing === 'before' || missing === s.chosen ? undefined : act(t.go[missing], s.off, () => s.onNext(missing));
    return [...t.missing[missing], first];
  }
  const wait = t.wait[missing === 'two-days' ? missing : 'next-day'](dayName(s));
  return [t.nights(s.nights), html`${wait} ${s.offers ? t.askAgain : nothing}`, act(t.remind, s.off, s.onRemind)];
};

export function said(t: FlareCheckTexts, s: Said): TemplateResult {
  const [head, body, first] = wordsOf(t, s);
  return html`${answer({
    head,
    body,
    actions: s.acts(first),
    caveat: s.given
      ? [
          t.why,
          html`<p>${t.rule}</p>
            <p>${t.study}</p>`,
        ]
      : undefined,
  })}${lastTime(t, s)}`;
}

/** How the last check that is over went. */
function lastTime(t: FlareCheckTexts, { last, limit, locale }: Said): unknown {
  const checked = last && check(last.scores, limit);
  if (!last || !checked?.known) return nothing;
  const day = formatDate(Date.parse(last.check), locale, { day: 'numeric', month: 'long', timeZone: last.zone });
  const [head] = t.outcome[checked.outcome](formatNumber(limit, locale));
  return html`<p class="small">${t.last(day, last.activity ?? '', head)}</p>`;
}
