// Handing over by one code: a page or a plan becomes the part of an address after its '#', and what such an address brought is
// shown, or taken over. Fetched when its fold is opened, or when the page's own address holds one. No server sees any of it.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { planCode, readCode, summaryCode, type Brought } from '../../../../../practice/handover/handover.js';
import { planOf, type Plan } from '../../../../../practice/plan.js';
import type { KineRecord } from '../../../../../practice/record/schema.js';
import type { PartId } from '../../../../../practice/summary/own.js';
import type { Summary } from '../../../../../practice/summary/shape.js';
import { summaryOf, without } from '../../../../../practice/summary/summary.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import { Words } from '../../../../../ui/base/i18n/words.js';
import { adopt } from '../../../../../ui/later/common/adopt-styles.js';
import { radioGroup } from '../../../../../ui/shared/controls/radio-group.js';
import type { Memory } from '../../../../../ui/shared/memory/memory.js';
import { codeStyles } from './code.styles.js';
import { codeOf, drawing } from './qr.js';
import { strings } from './strings/index.js';
import type { CodeTexts } from './strings/nl.js';

/** What a code is made of. `today`: YYYY-MM-DD in `zone`; `address`: of a page that reads codes, without a '#'. */
export interface Given {
  readonly record: KineRecord;
  readonly left: readonly PartId[];
  readonly today: string;
  readonly zone: string;
  readonly address: string;
}
type Which = 'page' | 'plan';
type Made = { readonly code: NonNullable<ReturnType<typeof codeOf>>; readonly shed: boolean } | 'big' | 'cannot';

/** All of a page; without the scores of each day when that is too much; nothing when that is too much still. */
async function codeOfPage(summary: Summary, address: string): Promise<Made> {
  const whole = codeOf(`${address}#${await summaryCode(summary)}`);
  if (whole) return { code: whole, shed: false };
  if (!summary.pain) return 'big';
  const code = codeOf(`${address}#${await summaryCode({ ...summary, pain: { ...summary.pain, days: '' } })}`);
  return code ? { code, shed: true } : 'big';
}

async function make(which: Which, { record, left, today, zone, address }: Given, plan: Plan): Promise<Made> {
  try {
    if (!/^https?:/.test(address)) return 'cannot';
    if (which === 'page') return await codeOfPage(without(summaryOf(record, today, zone), left), address);
    const code = codeOf(`${address}#${await planCode(plan, today)}`);
    return code ? { code, shed: false } : 'big';
  } catch {
    // A browser without compression.
    return 'cannot';
  }
}

export class Handover {
  readonly #words: Words<CodeTexts>;
  #which: Which = 'page';
  #made?: Made | undefined;
  /** What the code was made of: it is made again when that changed. */
  #of: readonly unknown[] = [];
  #brought?: Brought | undefined;
  #taken = false;

  constructor(
    private readonly host: Host & HTMLElement,
    private readonly memory: Memory,
    /** Told when what was brought is no longer shown, or was taken over. */
    private readonly done: (what: 'closed' | 'in') => void,
  ) {
    adopt(host, codeStyles);
    this.#words = new Words<CodeTexts>(host, strings);
  }

  /** The page that was brought, while it is shown. */
  get summary(): Summary | undefined {
    return this.#brought?.ok ? this.#brought.summary : undefined;
  }

  /** Reads what stood after the '#' of the page's address. */
  async bring(code: string): Promise<void> {
    this.#brought = await readCode(code);
    this.#taken = false;
    this.host.requestUpdate();
  }

  drop(): void {
    this.#brought = undefined;
  }

  /** The code of what stands on this device. */
  draw(given: Given): unknown {
    const t = this.#words.current;
    if (!t) return nothing;
    const plan = planOf(given.record.plan, given.today);
    const which = plan.exercises.length ? this.#which : 'page';
    const of = [which, given.record, given.left.join(), given.today, given.address];
    if (of.some((each, i) => each !== this.#of[i])) {
      this.#of = of;
      void make(which, given, plan).then((made) => {
        if (this.#of !== of) return;
        this.#made = made;
        this.host.requestUpdate();
      });
    }
    return html`<div class="code">
      ${
        plan.exercises.length
          ? radioGroup<Which>({
              legend: t.which,
              name: 'hand-over',
              options: [
                { value: 'page', label: t.page },
                { value: 'plan', label: t.plan },
              ],
              chosen: which,
              onChoose: (value) => {
                this.#which = value;
                this.host.requestUpdate();
              },
            })
          : nothing
      }
      ${this.#drawn(t, which)}
    </div>`;
  }

  /** What was brought, or why it could not be read. `record`: what stands on this device; a lesson takes nothing over. */
  arrived(record: KineRecord | undefined, today: string): unknown {
    const t = this.#words.current;
    const found = this.#brought;
    if (!t || !found) return nothing;
    const body = !found.ok
      ? html`<p>${t.refused[found.reason]}</p>`
      : found.summary
        ? html`<p>${t.brought}</p>`
        : this.#plan(t, found.plan!, record && planOf(record.plan, today));
    return html`<div class="brought" tabindex="-1">${body}</div>`;
  }

  #drawn(t: CodeTexts, which: Which): unknown {
    const made = this.#made;
    if (!made) return nothing;
    if (typeof made === 'string') return html`<p>${t[made]}</p>`;
    const { box, content } = drawing(made.code);
    return html`<svg class="qr" viewBox=${box} role="img" aria-label=${t.label[which]} shape-rendering="crispEdges">
        ${content}
      </svg>
      <p>${t.scan[which]}</p>
      ${made.shed ? html`<p>${t.shed}</p>` : nothing}
      <p class="small">${t.open}</p>`;
  }

  #plan(t: CodeTexts, plan: Plan, own: Plan | undefined): TemplateResult {
    if (this.#taken) return html`<p>${t.taken}</p>`;
    const n = (value: number): string => formatNumber(value, this.#words.locale);
    return html`<h3>${t.got}</h3>
      <ul>
        ${plan.exercises.map(({ name, base, goal, unit }) => html`<li>${t.exercise(name, n(base), n(goal), unit)}</li>`)}
      </ul>
      ${own?.exercises.length ? html`<p>${t.instead}</p>` : nothing}
      <p class="actions">
        <button class="button primary" type="button" @click=${() => void this.#take(plan)}>${t.take}</button>
        <button class="quiet" type="button" @click=${this.#leave}>${t.leave}</button>
      </p>`;
  }

  async #take({ exercises, rest }: Plan): Promise<void> {
    const plan = { exercises: exercises.map((each) => ({ ...each })), rest: [...rest] };
    await this.memory.change((record) => ({ ...record, plan }));
    this.#taken = true;
    this.done('in');
    // Whether this device may keep it is asked as ever.
    await this.memory.ask();
  }

  readonly #leave = (): void => {
    this.drop();
    this.done('closed');
  };
}
