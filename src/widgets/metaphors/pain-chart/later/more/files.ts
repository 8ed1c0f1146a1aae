// Scores as files, and as entries of the record: out and in. Files through platform/files only.
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../../../../platform/files.js';
import { readFile } from '../../../../../platform/read-file.js';
import type { Answers, Question } from '../../../../../practice/pain-log/pain-csv.js';
import { readingsOf, type PainScore } from '../../../../../practice/pain-log/pain-log.js';
import type { Table } from '../../../../../practice/pain-log/table.js';
import { toCsv } from '../../../../../practice/record/csv.js';
import { emptyRecord, type KineRecord, type PainEntry } from '../../../../../practice/record/schema.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import { fault } from '../../../../../ui/shared/controls/fault.js';
import { radioGroup } from '../../../../../ui/shared/controls/radio-group.js';
import type { Model } from '../../model.js';
import type { NoText } from '../../page-data.js';
import { button } from '../../pain-chart.parts.js';
import type { Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';
import { readWords } from './words.js';

/** Largest file, in bytes. */
const largest = 2e7;

/** What reads a text. */
const reader = () =>
  Promise.all([
    import('../../../../../practice/pain-log/pain-csv.js'),
    import('../../../../../practice/pain-log/table.js'),
    import('./intake.js'),
  ]).then(
    ([{ rowsIn, logOf }, { tableOf }, intake]) => ({ rowsIn, logOf, tableOf, intake }),
    () => undefined,
  );
type Code = NonNullable<Awaited<ReturnType<typeof reader>>>;

/** A file that is being asked about. */
interface Open {
  readonly code: Code;
  readonly table: Table;
  readonly answers: Answers;
  readonly asked: Question;
  readonly chosen?: string;
}

/** Readings as entries of the record. It knows no cycles: the first reading of each carries the name in its note. */
export function entriesOf(readings: readonly PainScore[]): PainEntry[] {
  const named = new Set<string>();
  return readings.map(({ at, zone, scale, value, moment, settle, note, cycle }) => {
    const first = cycle && !named.has(cycle) ? cycle : undefined;
    if (first) named.add(first);
    const said = [first, note].filter(Boolean).join(': ').slice(0, 2000);
    return {
      at: new Date(at).toISOString(),
      zone,
      scale,
      value,
      ...(moment && { moment }),
      ...(settle && { settle }),
      ...(said && { note: said }),
    };
  });
}

const recordOf = (readings: readonly PainScore[]): KineRecord => ({ ...emptyRecord(), painLog: entriesOf(readings) });

/** One row a score, with its local time; the sign between cells as the reader's spreadsheet expects it. */
export const saveCsv = (name: string, readings: readonly PainScore[], locale: string): void => {
  const comma = new Intl.NumberFormat(locale).format(0.5).includes(',');
  download(`${name}.csv`, 'text/csv', toCsv(recordOf(readings), comma ? ';' : ','));
};

/** As the record writes itself: it can be read back here and in the visit summary. */
export const saveJson = (name: string, readings: readonly PainScore[]): void =>
  download(`${name}.json`, 'application/json', JSON.stringify(recordOf(readings), null, 1));

export class Files {
  #said: readonly string[] = [];
  #refused?: NoText | undefined;
  #open?: Open | undefined;

  constructor(
    private readonly host: Host,
    private readonly add: (entries: readonly PainEntry[]) => Promise<void>,
  ) {}

  /** Files out, unless it is the example, and in. */
  view(t: MoreTexts, waits: string, { log }: Model, reader: Reader, example: boolean): TemplateResult {
    const refused = this.#refused && (this.#refused === 'waits' ? waits : t.noFile[this.#refused]);
    return html`${
        example
          ? nothing
          : html`<p class="actions">
              ${button(t.csv, () => saveCsv(t.fileName, readingsOf(log), reader.locale), 'button')}
              ${button(t.json, () => saveJson(t.fileName, readingsOf(log)), 'button')}
            </p>`
      }
      <label class="label" for="file">${t.file}</label>
      <input
        id="file"
        type="file"
        accept=".csv,.json,.tsv,.txt,text/csv,application/json"
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => void this.#choose(event, t, reader)}
      />
      ${fault('file-fault', refused)} ${this.#open ? this.#question(t, this.#open, reader) : nothing}
      <div role="status">${this.#said.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
  }

  /** What the file leaves open, with what would be read. */
  #question(t: MoreTexts, open: Open, reader: Reader): TemplateResult {
    const { code, table, answers, asked, chosen } = open;
    const { question, choices } = code.intake.asSentence(t, asked, reader.locale);
    const shown = chosen === undefined ? [] : code.intake.preview(t, table, answers, asked, chosen, reader);
    return html`<div class="panel asked">
      ${radioGroup({
        legend: question,
        name: 'asked',
        as: 'chips',
        options: choices,
        chosen,
        onChoose: (value) => this.#set({ ...open, chosen: value }),
      })}
      <div role="status">
        ${
          shown.length
            ? html`<p>${t.ask.preview}</p>
                <ul>
                  ${shown.map((each) => html`<li>${each}</li>`)}
                </ul>`
            : nothing
        }
      </div>
      <p class="actions">
        ${
          chosen === undefined
            ? nothing
            : button(
                t.ask.take,
                () => void this.#take(t, code, table, code.intake.answered(answers, asked, chosen), reader),
                'button primary',
              )
        }
        ${button(t.cancel, () => this.#set())}
      </p>
    </div>`;
  }

  #set(open?: Open): void {
    this.#open = open;
    this.host.requestUpdate();
  }

  async #choose(event: Event, t: MoreTexts, reading: Reader): Promise<void> {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#said = [];
    this.#refused = this.#open = undefined;
    const [read, code] = await Promise.all([readFile(file, largest), reader()]);
    // The same file may be chosen again once it is repaired.
    input.value = '';
    const table = read.ok ? code?.tableOf(read.text) : read.reason;
    if (typeof table === 'object') await this.#take(t, code!, table, {}, reading);
    else this.#refused = table ?? 'waits';
    this.#set(this.#open);
  }

  /** Into the log, or on to the next question. */
  async #take(t: MoreTexts, code: Code, table: Table, answers: Answers, { locale, zone }: Reader): Promise<void> {
    const rows = code.rowsIn(table, answers);
    if (!rows.ok && rows.reason === 'ask') return this.#set({ code, table, answers, asked: rows.ask });
    this.#open = undefined;
    if (rows.ok) {
      const log = code.logOf(rows, zone);
      this.#said = readWords(t, log, rows.unused, locale);
      if (log.at.length) await this.add(entriesOf(readingsOf(log)));
    } else this.#refused = rows.reason;
    this.#set();
  }
}
