// What pain-chart shows once a person reaches for it, or its data need it: the chosen score, writing one down, what is
// folded under the chart (how to read it, notes, flares, table, files), what could not be read. Fetched then, with its words.
import { html, nothing, type TemplateResult } from 'lit';
import { readingOf, type PainLog, type ScoreScale } from '../../../../../practice/pain-log/pain-log.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import type { Memory } from '../../../../../ui/shared/memory/memory.js';
import { Words } from '../../../../../ui/base/i18n/words.js';
import { adopt } from '../../../../../ui/later/common/adopt-styles.js';
import type { Model } from '../../model.js';
import type { NoText } from '../../page-data.js';
import { button, type Fold } from '../../pain-chart.parts.js';
import type { ChartModel } from '../../pain-chart.picture.js';
import type { PainChartTexts } from '../../strings/nl.js';
import type { Reader } from '../../words.js';
import { cyclesPart } from './cycles.js';
import { Diary } from './diary.js';
import { Files } from './files.js';
import { moreStyles } from './more.styles.js';
import { nearest } from './nearest.js';
import { chosenPanel, scales } from './panels.js';
import { pick } from './pick.js';
import { strings } from './strings/index.js';
import type { MoreTexts } from './strings/nl.js';
import { tablePart } from './table.js';
import { caveatWords, chosenWords, faultWords } from './words.js';

/** What it asks of the widget. */
export interface Asks {
  /** The person has added something to their own log. */
  readonly added: () => void;
  /** Shows a stretch of time, ms. */
  readonly go: (from: number, to: number) => void;
  readonly choose: (index?: number) => void;
  /** Chooses the last score in view: where the keyboard begins. */
  readonly chooseLast: () => void;
  readonly example: () => void;
  readonly scale: (scale: ScoreScale) => void;
}

/** Notes in the list; the latest. */
const most = 20;

export class More {
  readonly diary: Diary;
  /** Which score a tap means. */
  readonly nearest = nearest;
  #page = 0;
  readonly #files: Files;
  readonly #words: Words<MoreTexts>;
  #main!: PainChartTexts;

  constructor(
    private readonly host: Host,
    memory: Memory,
    private readonly ask: Asks,
  ) {
    adopt(host, moreStyles);
    this.#words = new Words<MoreTexts>(host, strings);
    this.diary = new Diary(host, memory, ask.added);
    this.#files = new Files(host, (entries) => this.diary.add(entries));
  }

  /** This, once its words are there; `t`: the widget's own words. */
  in(t: PainChartTexts): this | undefined {
    this.#main = t;
    return this.#words.current && this;
  }

  get #t(): MoreTexts {
    return this.#words.current!;
  }

  /** Another log: back to its first page. */
  restart(): void {
    this.#page = 0;
  }

  /** The chosen score as the picture draws it. */
  pick(model: Model, index: number, reader: Reader): ChartModel['chosen'] {
    return { index, draw: (spot) => pick(spot, chosenWords(this.#t, model, index, reader)) };
  }

  /** The chosen score in words; `own`: something may be written beside it. */
  panel(model: Model, index: number, reader: Reader, own: boolean): TemplateResult {
    return chosenPanel(this.#t, chosenWords(this.#t, model, index, reader), index, model.log.at.length, {
      onChoose: this.ask.choose,
      onWrite: own
        ? () => {
            const about = readingOf(model.log, index);
            this.diary.write({ note: about.note ?? '', about });
          }
        : undefined,
    });
  }

  scales(chosen: ScoreScale): TemplateResult {
    return scales(this.#t, chosen, this.ask.scale);
  }

  form(): unknown {
    return this.diary.form(this.#t);
  }

  showOwn(onClick: () => void): TemplateResult {
    return button(this.#t.showOwn, onClick);
  }

  kept(since: number | undefined, reader: Reader): TemplateResult {
    return this.diary.kept(this.#t, this.#main.waits, since, reader);
  }

  /** What of the page's data could not be read, in words. */
  fault(log: PainLog | undefined, failed: NoText | undefined, locale: string): string | undefined {
    if (failed) return failed === 'waits' ? this.#main.waits : this.#t.noFile[failed];
    return log && faultWords(this.#t, log, locale);
  }

  fold(which: Fold, model: Model, reader: Reader, example: boolean): unknown {
    const t = this.#t;
    if (which === 'readMe')
      return html`${example ? nothing : html`<p>${caveatWords(t, this.#main, model, reader)}</p>`}
        <p>${t.how}</p>
        ${example ? nothing : button(t.showExample, this.ask.example)}`;
    if (which === 'notes') return this.#notes(model, reader);
    if (which === 'cycles') {
      const week = 7 * 864e5;
      return cyclesPart({ ...t, span: this.#main.span }, model, reader, example, (from, to) =>
        this.ask.go(from * 864e5 - week, (to + 1) * 864e5 + week),
      );
    }
    if (which === 'files') return this.#files.view(t, this.#main.waits, model, reader, example);
    return tablePart(t, model, this.#page, reader, (page) => {
      this.#page = page;
      this.host.requestUpdate();
    });
  }

  #notes(model: Model, reader: Reader): TemplateResult {
    const t = this.#t;
    const list = html`<ul class="notes">
      ${model.noted
        .slice(-most)
        .reverse()
        .map((i) => {
          const [when, note] = chosenWords(t, model, i, reader);
          return html`<li>${button(`${when}. ${note}`, () => this.ask.choose(i))}</li>`;
        })}
    </ul>`;
    // A list without items is heard as one that failed to load.
    return html`${model.noted.length ? list : nothing} ${button(t.choose, this.ask.chooseLast, 'button')}`;
  }
}
