// The page for a visit, drawn of a summary: one's own, an example, or one that was brought. Fetched when it is asked for.
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../../../platform/locale/format-date.js';
import type { PracticeInfo } from '../../../../../practice/info.js';
import type { PlanPart, Summary } from '../../../../../practice/summary/shape.js';
import { lengthOf, middleOf } from '../../../../../science/rest/sleep.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import type { PictureSize } from '../../../../../ui/base/drawing/picture.js';
import { Words } from '../../../../../ui/base/i18n/words.js';
import { adopt } from '../../../../../ui/later/common/adopt-styles.js';
import { chartPicture } from './chart.picture.js';
import { exampleFor } from './example.js';
import { pageStyles } from './page.styles.js';
import { printOnly } from '../../../../../ui/later/print.js';
import { barsPicture, dropsPicture, nightsPicture, stairsPicture } from './small.picture.js';
import { strings } from './strings/index.js';
import type { PageTexts } from './strings/nl.js';
import { painWords, sleepWords } from './words.js';

export { summaryOf, without } from '../../../../../practice/summary/summary.js';

export interface Around {
  readonly size: PictureSize & { readonly pad: number };
  readonly practice: PracticeInfo | undefined;
  readonly example: boolean;
}

/** Questions that stand on top; more are under 'and also'. */
const onTop = 3;

export class VisitPage {
  readonly #words: Words<PageTexts>;

  constructor(private readonly host: Host & HTMLElement) {
    adopt(host, pageStyles);
    this.#words = new Words<PageTexts>(host, strings);
  }

  example(made: string): Summary | undefined {
    const t = this.#words.current;
    return t && exampleFor(t, made);
  }

  /** Nothing until its words are there. */
  draw(summary: Summary, { size, practice, example }: Around): TemplateResult | undefined {
    const t = this.#words.current;
    if (!t) return undefined;
    const { goal, questions = [], made } = summary;
    const small = this.#four(t, summary, size);
    return html`<section class="sheet" part="page" aria-labelledby="sheet" tabindex="-1">
        <header>
          <h3 id="sheet">${t.title}</h3>
          <p class="small">${example ? t.exampleMade : t.made(this.#date(made, { day: 'numeric', month: 'long' }))}</p>
          <p class="paper">${t.name} ……………………………………………</p>
        </header>
        ${
          goal || questions.length
            ? html`<div class="first">
                ${
                  goal
                    ? html`<div>
                        <h4>${t.goal}</h4>
                        <p>${goal}</p>
                      </div>`
                    : nothing
                }
                ${questions.length ? this.#asked(t, questions) : nothing}
              </div>`
            : nothing
        }
        ${summary.pain ? this.#pain(t, summary, size) : nothing}
        ${small.length ? html`<div class="four">${small}</div>` : nothing}
        ${Object.keys(summary).length < 2 ? html`<p>${t.nothing}</p>` : nothing}
        <div class="agree">
          <h4>${t.agree}</h4>
          <div></div>
          <div></div>
        </div>
        <footer class="small">
          <span>${t.own}</span><span>${[practice?.name, practice?.phone].filter(Boolean).join(' · ')}</span>
        </footer>
      </section>
      <p class="actions">
        <button class="button" type="button" @click=${() => printOnly(this.host)}>${t.print}</button>
      </p>`;
  }

  #date(day: string, how: Intl.DateTimeFormatOptions): string {
    return formatDate(Date.parse(`${day}T12:00:00Z`), this.#words.locale, { ...how, timeZone: 'UTC' });
  }

  readonly #time = (minutes: number): string =>
    formatDate(minutes * 60_000, this.#words.locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

  #asked(t: PageTexts, questions: readonly string[]): TemplateResult {
    const more = questions.slice(onTop);
    return html`<div>
      <h4>${t.questions}</h4>
      <ol>
        ${questions.slice(0, onTop).map((each) => html`<li>${each}</li>`)}
      </ol>
      ${more.length ? html`<p class="small">${t.also(more.join(' · '))}</p>` : nothing}
    </div>`;
  }

  #pain(t: PageTexts, { pain }: Summary, size: Around['size']): TemplateResult {
    const [head, more] = painWords(t, pain!, this.#words.number);
    const width = Math.max(1, size.width - 2 * size.pad - 2 * size.em);
    const { long } = pain!;
    return html`<div class="pain">
      <h3>${head}</h3>
      <p class="small">${more}</p>
      ${chartPicture({ ...size, width, height: Math.round(Math.min(Math.max(150, width * 0.34), 240)) }, pain!, {
        month: (at) => formatDate(at, this.#words.locale, { month: 'long', timeZone: 'UTC' }),
        from: long && long.way !== 'unclear' ? this.#words.number(long.from) : undefined,
        to: long && long.way !== 'unclear' ? this.#words.number(long.to) : undefined,
      })}
    </div>`;
  }

  #four(t: PageTexts, { factors, triggers, plan, steps, nights }: Summary, around: PictureSize): TemplateResult[] {
    const size = { ...around, width: 170, height: 110 };
    const cell = (head: string, drawn: unknown, lines: unknown): TemplateResult =>
      html`<div>
        ${drawn}
        <h4>${head}</h4>
        <div class="lines">${lines}</div>
      </div>`;
    const named = (factors ?? []).filter(([id]) => Object.hasOwn(t.factors, id));
    const counted = (steps?.days ?? []).filter((day) => day !== null);
    const found: TemplateResult[] = [];
    if (named.length || triggers)
      found.push(
        cell(
          t.glass,
          dropsPicture(
            size,
            named.map(([, level]) => level),
          ),
          html`${
            named.length
              ? html`<ul>
                  ${named.slice(0, 5).map(
                    ([id, level]) =>
                      html`<li>
                        <span>${t.factors[id as keyof typeof t.factors]}</span>
                        <span>${t.of4(this.#words.number(level))}</span>
                      </li>`,
                  )}
                </ul>`
              : nothing
          }${(['rises', 'drains'] as const).map((kind) => {
            const some = (triggers ?? []).filter((each) => each.kind === kind).slice(0, 3);
            return some.length
              ? html`<p>${t.noticed[kind](some.map(({ text, days }) => t.noted(text, t.days(days))).join(', '))}</p>`
              : nothing;
          })}`,
        ),
      );
    if (plan?.length) {
      const [{ base, now, goal }] = plan as readonly [PlanPart];
      const share = goal > base ? (now - base) / (goal - base) : 1;
      found.push(
        cell(
          t.plan,
          stairsPicture(size, share),
          plan.map((each) => this.#exercise(t, each)),
        ),
      );
    }
    if (steps && counted.length) {
      const mean = counted.reduce((all, day) => all + day, 0) / counted.length;
      found.push(
        cell(
          t.steps,
          barsPicture(size, steps.days, steps.baseline),
          html`<p>${t.mean(this.#words.number(Math.round(mean / 100) * 100), counted.length)}</p>
            ${steps.baseline === undefined ? nothing : html`<p>${t.baseline(this.#words.number(steps.baseline))}</p>`}`,
        ),
      );
    }
    if (nights?.length)
      found.push(
        cell(
          t.sleep,
          nightsPicture(
            size,
            nights.map((night) => {
              const [middle, half] = [middleOf(night), lengthOf(night) / 2];
              return [middle - half, middle + half] as const;
            }),
          ),
          sleepWords(t, nights, this.#words.number, this.#time).map((each) => html`<p>${each}</p>`),
        ),
      );
    return found;
  }

  #exercise(
    t: PageTexts,
    { name, unit, sets, base, now, week, goal, done, due, settled, big }: PlanPart,
  ): TemplateResult {
    const amount = (n: number): string => t.amount[unit](this.#words.number(n));
    const today = sets > 1 ? t.sets(amount(now), this.#words.number(sets)) : amount(now);
    return html`<p>
        <strong>${t.today(name, today)}</strong>
        ${t.week(this.#words.number(week), this.#words.number(base), this.#words.number(goal))}
      </p>
      <p>
        ${due ? t.done(done, due) : nothing}
        ${settled + big ? t.checks(this.#words.number(settled), this.#words.number(big)) : nothing}
      </p>`;
  }
}
