// All that was noticed, in a fold: on how many days, what of the glass it belongs to, erase, and into the glass. Fetched once
// something was noted.
import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../../../platform/locale/capital.js';
import { factorIds, isFactorId, type FactorId, type Levels } from '../../../../science/body/factors.js';
import { bodyOf } from '../../../../science/body/body-of.js';
import type { BodyState } from '../../../../science/body/model.js';
import { readBody } from '../../../../science/body/read.js';
import { weightOf } from '../../../../science/pain/noticed.js';
import { fold } from '../../../../ui/base/parts/frame.js';
import type { Memory } from '../../../../ui/shared/memory/memory.js';
import { daysInWeek, type Thing } from '../noted.js';
import type { TriggerListTexts } from '../strings/nl.js';

/** Lays these factors over those of the page's record, for every picture of the body; says how the body is then. */
export async function weigh(memory: Memory, levels: Levels): Promise<BodyState> {
  let record: Partial<BodyState> = { levels };
  await memory.change((was) => {
    const factors = { ...was.factors, ...levels };
    record = readBody(factors, was.body.tap, was.body.capacity);
    // What somebody noticed is no longer the example's.
    const example = was.body.example?.filter((id) => !(id in levels));
    return { ...was, factors, body: { ...was.body, ...(example && { example }) } };
  });
  return bodyOf({ touched: true, page: {}, record }).body;
}

export interface List {
  readonly things: readonly Thing[];
  readonly today: string;
  /** What stands in the glass of this page. */
  readonly levels: Levels;
  readonly number: (n: number) => string;
  readonly join: (words: readonly string[]) => string;
  readonly onFactor: (key: string, factor: string) => void;
  readonly onErase: (key: string) => void;
  readonly onGlass: (levels: Levels) => void;
}

/** What of this weighs, by the days of the last seven: the heaviest of what belongs to one factor. */
export function levelsOf(things: readonly Thing[], today: string): Levels {
  const levels: { [Id in FactorId]?: 0 | 1 | 2 | 3 | 4 } = {};
  for (const thing of things) {
    const level = weightOf(daysInWeek(thing, today));
    const { factor = '' } = thing;
    if (thing.kind === 'rises' && isFactorId(factor) && level > (levels[factor] ?? 0)) levels[factor] = level;
  }
  return levels;
}

export function list(t: TriggerListTexts, l: List): unknown {
  if (!l.things.length) return undefined;
  const levels = levelsOf(l.things, l.today);
  const ids = Object.keys(levels) as FactorId[];
  const names = ids.map((id) => t.of4(t.factors[id], l.number(levels[id]!)));
  const there = ids.length && ids.every((id) => l.levels[id] === levels[id]);
  return fold(
    t.list,
    html`<ul class="list">
        ${l.things.map((thing) => row(t, l, thing))}
      </ul>
      ${
        ids.length
          ? html`<p class="small" role="status">${there ? t.inGlass(l.join(names)) : t.toGlass(l.join(names))}</p>
              ${
                there
                  ? nothing
                  : html`<button class="button" type="button" @click=${() => l.onGlass(levels)}>${t.glass}</button>`
              }`
          : nothing
      }`,
  );
}

const row = (t: TriggerListTexts, l: List, { key, kind, text, factor, days }: Thing): TemplateResult =>
  html`<li>
    <p><b>${capital(text)}</b> <span class="small">${t[kind]} · ${t.days(l.number(days.length))}</span></p>
    <button class="quiet" type="button" aria-label=${t.erase(text)} @click=${() => l.onErase(key)}>
      ${t.eraseShort}
    </button>
    ${
      kind === 'rises'
        ? html`<div class="box">
            <select
              aria-label=${t.belongs(text)}
              @input=${(event: Event) => event.stopPropagation()}
              @change=${(event: Event) => {
                event.stopPropagation();
                l.onFactor(key, (event.target as HTMLSelectElement).value);
              }}
            >
              <option value="" ?selected=${!factor}>${t.none}</option>
              ${factorIds.map((id) => html`<option value=${id} ?selected=${id === factor}>${t.factors[id]}</option>`)}
            </select>
          </div>`
        : nothing
    }
  </li>`;
