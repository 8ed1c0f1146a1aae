// Scores as files, and as entries of the record: out and in. Files through platform/files only.
import { html, nothing, type TemplateResult } from 'lit';
import { download, readFile } from '../../../../../platform/files.js';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { readingsOf, type PainScore } from '../../../../../practice/pain-log/pain-log.js';
import { toCsv } from '../../../../../practice/record/csv.js';
import { emptyRecord, type KineRecord, type PainEntry } from '../../../../../practice/record/schema.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import { fault } from '../../../../../ui/shared/controls/fault.js';
import type { Model } from '../../model.js';
import type { NoText } from '../../page-data.js';
import { button } from '../../pain-chart.parts.js';
import type { Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';
import { faultWords } from './words.js';

/** Largest file, in bytes. */
const largest = 2e7;

/** What reads a text, and its rows. */
const reader = () =>
  Promise.all([
    import('../../../../../practice/pain-log/pain-csv.js'),
    import('../../../../../practice/pain-log/read-pain-log.js'),
  ]).then(
    ([{ rowsOf }, { readPainLog }]) => ({ rowsOf, readPainLog }),
    () => undefined,
  );

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
  #said?: string | undefined;
  #refused?: NoText | undefined;

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
        accept=".csv,.json,.txt,text/csv,application/json"
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => void this.#take(event, t, reader)}
      />
      ${fault('file-fault', refused)} ${this.#said ? html`<p role="status">${this.#said}</p>` : nothing}`;
  }

  async #take(event: Event, t: MoreTexts, { locale, zone }: Reader): Promise<void> {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#said = this.#refused = undefined;
    const [read, code] = await Promise.all([readFile(file, largest), reader()]);
    const rows = read.ok ? code?.rowsOf(read.text) : undefined;
    if (!read.ok) this.#refused = read.reason;
    else if (!rows || !code) this.#refused = 'waits';
    else if (!rows.ok) this.#refused = rows.reason;
    else {
      const log = code.readPainLog(rows.rows, zone);
      const count = log.at.length;
      this.#said = faultWords(t, log, locale) ?? t.read(formatNumber(count, locale));
      if (count) await this.add(entriesOf(readingsOf(log)));
    }
    // The same file may be chosen again once it is repaired.
    input.value = '';
    this.host.requestUpdate();
  }
}
