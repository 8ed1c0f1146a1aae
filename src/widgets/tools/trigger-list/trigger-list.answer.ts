// What trigger-list answers: days with and without, counted; and what that does not say. Pure: words and numbers in.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { painFlareHours, painFlareSitting } from '../../../science/evidence/claims.js';
import { compare, countDays, type NoticedDay } from '../../../science/pain/noticed.js';
import { answer } from '../../../ui/shared/answer.js';
import type { Pond } from './noted.js';
import type { TriggerListTexts } from './strings/nl.js';

export interface Told {
  readonly days: readonly NoticedDay[];
  /** What the answer speaks of: its name among the days, and in words. */
  readonly what: { readonly key: string; readonly text: string } | undefined;
  readonly pond: Pond;
  readonly example: boolean;
  readonly number: (n: number) => string;
  readonly acts: unknown;
}

/** The water against a week ago; a hair's breadth is as high. */
const pondSaid = (t: TriggerListTexts, { level, before }: Pond): unknown => {
  if (before === undefined) return nothing;
  return Math.abs(level - before) < 0.02 ? t.pond.same : level > before ? t.pond.higher : t.pond.lower;
};

const wordsOf = (t: TriggerListTexts, s: Told): readonly [head: string, body: unknown] => {
  const n = s.number;
  const { days, all, withIt, without } = countDays(s.days, s.what?.key ?? '');
  const base = all.of ? t.all(n(all.n), n(all.of)) : nothing;
  if (!s.what) return [s.days.length ? t.noted : t.start, html`${base} ${t.few}`];
  const head = s.example ? t.exampleHead(n(days.n), n(days.of)) : t.head(capital(s.what.text), n(days.n), n(days.of));
  const said = compare({ days, all, withIt, without });
  if (said === 'few') return [head, html`${base} ${t.few}`];
  return [head, html`${t.sides(n(withIt.n), n(withIt.of), n(without.n), n(without.of))} ${t.verdict[said]}`];
};

export function told(t: TriggerListTexts, s: Told): TemplateResult {
  const n = s.number;
  const [head, body] = wordsOf(t, s);
  const { lifting, sitting, people } = painFlareHours.value;
  const small = painFlareSitting.value;
  return answer({
    head,
    body: html`${body} ${pondSaid(t, s.pond)}`,
    actions: s.acts,
    caveat: [
      t.why,
      html`<p>${t.notCause}</p>
        <p>${t.study(n(people), n(lifting), n(sitting))} ${t.other(n(small.people), n(small.hours), n(small.odds))}</p>
        <p>${t.picture}</p>`,
    ],
  });
}
