// What is folded under the chart: how to read it, notes, cycles, the table, files. Its code is fetched when it is opened.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatNumber } from '../../../platform/format.js';
import { readPainLog } from '../../../practice/pain-log.js';
import type { PainEntry } from '../../../practice/record/schema.js';
import type { Host } from '../../../ui/controllers/host.js';
import { fault } from '../../../ui/parts/fault.js';
import { fold } from '../../../ui/parts/frame.js';
import type { Model } from './model.js';
import { more, type NoText } from './page-data.js';
import { button } from './pain-chart.parts.js';
import type { PainChartTexts } from './strings/nl.js';
import { chosenWords, faultWords, type Reader } from './words.js';

/** What the folds ask of the widget. */
export interface Asks {
  /** Puts entries into the record; asks whether the device may remember. */
  readonly add: (entries: readonly PainEntry[]) => Promise<void>;
  /** Shows a stretch of time, ms. */
  readonly go: (from: number, to: number) => void;
  readonly choose: (index: number) => void;
  /** Chooses the last score in view: where the keyboard begins. */
  readonly chooseLast: () => void;
  readonly example: () => void;
}

/** Largest file, in bytes. */
const largest = 2e7;
/** Notes in the list; the latest. */
const most = 20;

export class More {
  #late?: Awaited<ReturnType<typeof more>>;
  #failed = false;
  #page = 0;
  #said?: string | undefined;
  #refused?: NoText | undefined;

  constructor(
    private readonly host: Host,
    private readonly ask: Asks,
  ) {}

  /** Another log: back to its first page. */
  restart(): void {
    this.#page = 0;
  }

  view(t: PainChartTexts, model: Model, reader: Reader, example: boolean): TemplateResult {
    const { noted } = model;
    const late = this.#late;
    const open = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) void this.#fetch();
    };
    const waiting = this.#failed ? html`<p class="small" role="status">${t.waits}</p>` : nothing;
    return html`<div class="folds">
      ${fold(
        t.readMe,
        html`<p>${t.how}</p>
          ${example ? nothing : button(t.showExample, this.ask.example)}`,
      )}
      ${fold(
        t.notes(formatNumber(noted.length, reader.locale)),
        html`<ul class="notes">
            ${noted
              .slice(-most)
              .reverse()
              .map((i) => {
                const [when, note] = chosenWords(model, i, reader);
                return html`<li>${button(`${when}. ${note}`, () => this.ask.choose(i))}</li>`;
              })}
          </ul>
          ${button(t.choose, this.ask.chooseLast, 'button')}`,
      )}
      ${fold(
        t.cycles,
        late
          ? late.cyclesPart(t, model, reader, (from, to) => this.ask.go((from - 7) * 864e5, (to + 8) * 864e5))
          : waiting,
        open,
      )}
      ${fold(
        t.table,
        late
          ? late.tablePart(t, model, this.#page, reader, (page) => {
              this.#page = page;
              this.host.requestUpdate();
            })
          : waiting,
        open,
      )}
      ${fold(
        t.files,
        html`${
            example || !late
              ? nothing
              : html`<p class="actions">
                  ${button(t.csv, () => late.saveCsv(t.fileName, model.readings, reader.locale), 'button')}
                  ${button(t.json, () => late.saveJson(t.fileName, model.readings), 'button')}
                </p>`
          }
          <label class="label" for="file">${t.file}</label>
          <input
            id="file"
            type="file"
            accept=".csv,.json,.txt,text/csv,application/json"
            @input=${(event: Event) => event.stopPropagation()}
            @change=${(event: Event) => void this.#read(event, t, reader)}
          />
          ${fault('file-fault', this.#refused && (this.#refused === 'waits' ? t.waits : t.noFile[this.#refused]))}
          ${this.#said ? html`<p role="status">${this.#said}</p>` : nothing}`,
        open,
      )}
    </div>`;
  }

  async #fetch(): Promise<Awaited<ReturnType<typeof more>>> {
    this.#late ??= await more();
    this.#failed = !this.#late;
    this.host.requestUpdate();
    return this.#late;
  }

  async #read(event: Event, t: PainChartTexts, { locale, zone }: Reader): Promise<void> {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#said = this.#refused = undefined;
    const late = await this.#fetch();
    const read = await late?.readFile(file, largest);
    const rows = read?.ok ? late!.rowsOf(read.text) : undefined;
    if (!late || !read) this.#refused = 'waits';
    else if (!read.ok) this.#refused = read.reason;
    else if (!rows?.ok) this.#refused = rows!.reason;
    else {
      const log = readPainLog(rows.rows, zone);
      this.#said = faultWords(t, log, locale) ?? t.read(formatNumber(log.readings.length, locale));
      if (log.readings.length) await this.ask.add(late.entriesOf(log.readings));
    }
    // The same file may be chosen again once it is repaired.
    input.value = '';
    this.host.requestUpdate();
  }
}
