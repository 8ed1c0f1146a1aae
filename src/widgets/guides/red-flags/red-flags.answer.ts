// What red-flags answers: whom to call and how fast, as far as the strongest sign leads. Nothing ticked is said to say nothing.
// Pure but for templates; handlers come in.
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLang, type Language } from '../../../platform/locale/language.js';
import type { PracticeInfo } from '../../../practice/info.js';
import type { Call, Lead } from '../../../science/safety/signs.js';
import { advice, pieces, type Advice, type Linked } from '../../../ui/help/advice.js';
import { answer } from '../../../ui/shared/answer.js';
import { phone } from '../../../ui/shared/controls/icons.js';
import { keepRow } from '../../../ui/shared/memory/keep-row.js';
import type { RedFlagsTexts } from './strings/nl.js';

const calls: readonly Call[] = ['new-or-worse', 'at-once', 'today', 'soon', 'before-training'];

/** Whom to call where `node` stands. */
export const adviceAt = (
  t: RedFlagsTexts,
  language: Language,
  practice: PracticeInfo | undefined,
  node: Node,
): Advice => advice(t.help, language, practice, nearestLang(node), calls);

/** A sentence with what can be dialled in it. */
export const linked = (sentence: Linked): readonly unknown[] =>
  pieces(sentence).map((piece) => (typeof piece === 'string' ? piece : html`<a href=${piece.href}>${piece.text}</a>`));

export interface Said {
  readonly head: string;
  readonly body: readonly Linked[];
}

const plain = (text: string | undefined): readonly Linked[] => (text ? [{ text, links: {} }] : []);

/** Head and sentences for a lead: the doctor comes before the practice, and the practice is only told. */
export function saidOf(t: RedFlagsTexts, lead: Lead, told: Advice): Said {
  const { number, also, instead, closed, tell, practice } = told;
  const practiceTold = practice
    ? [{ text: `${tell} ${practice.text}`, links: { [practice.text]: practice.href } }]
    : plain(tell);
  switch (lead) {
    case 'now':
      return { head: t.now(number), body: [...plain(t.nowMore), ...(also ? [also] : []), ...plain(instead)] };
    case 'today':
      return { head: `${t.help.doctor}.`, body: [closed, ...practiceTold] };
    case 'soon':
      return { head: t.soon, body: practiceTold };
    case 'before-training':
      return { head: t.beforeTraining, body: [...plain(t.beforeTrainingMore), ...practiceTold] };
    default:
      return { head: t.start, body: plain(t.help.doubt) };
  }
}

export interface Acts {
  readonly ticked: boolean;
  /** Something waits for the questions: how the act that opens it is called, or that it is open. */
  readonly gate?: 'shut' | 'open' | undefined;
  /** The card cannot be fetched now. */
  readonly failed: boolean;
  readonly onThrough: () => void;
  readonly onCard: () => void;
  readonly onClear: () => void;
}

export const call = (t: RedFlagsTexts, { number, href }: Advice): TemplateResult =>
  html`<a class="button danger" href=${href}>${phone()}${t.help.call(number)}</a>`;

/** In the sand under the masts, in sight as long as the picture is; where there is little room the number alone. */
export const callInSand = (t: RedFlagsTexts, { number, href }: Advice): TemplateResult =>
  html`<a class="button danger call" href=${href} aria-label=${t.help.call(number)}
    >${phone()}<span class="long">${t.help.call(number)}</span><span class="short">${number}</span></a
  >`;

export function answered(t: RedFlagsTexts, lead: Lead, told: Advice, acts: Acts): TemplateResult {
  const { head, body } = saidOf(t, lead, told);
  const waits = acts.gate === 'shut';
  const through = html`<button class="button" type="button" @click=${acts.onThrough}>
    ${acts.ticked ? t.told : t.through}
  </button>`;
  const card = html`<button class="button ${lead === 'now' ? '' : 'primary'}" type="button" @click=${acts.onCard}>
    ${t.card}
  </button>`;
  const note = acts.failed
    ? html`<p class="small" role="alert">${t.noCard}</p>`
    : acts.gate === 'open'
      ? html`<p class="small">${t.opened}</p>`
      : nothing;
  return answer({
    head,
    body: body.map((sentence, i) => [i ? ' ' : '', ...linked(sentence)]),
    actions: html`${keepRow({
      first: html`${lead === 'now' ? call(t, told) : nothing}${card}${waits ? through : nothing}`,
      clear: t.clear,
      changed: acts.ticked,
      onClear: acts.onClear,
    })}${note}`,
  });
}
