// The record as files, out and in, and erasing it. Fetched when its fold is opened. Files through platform/ only.
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../../../../platform/files.js';
import { readFile } from '../../../../../platform/read-file.js';
import { systemClock } from '../../../../../platform/time/clock.js';
import { withOffset } from '../../../../../platform/time/zone.js';
import { toCsv } from '../../../../../practice/record/csv.js';
import { toFhir } from '../../../../../practice/record/fhir.js';
import type { RecordStore } from '../../../../../practice/record/store.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import { Words } from '../../../../../ui/base/i18n/words.js';
import { fault } from '../../../../../ui/shared/controls/fault.js';
import type { Memory } from '../../../../../ui/shared/memory/memory.js';
import { strings } from './strings/index.js';
import type { FilesTexts } from './strings/nl.js';

/** Largest file that is read, in bytes: ten years of hours. */
const largest = 2e7;

const button = (label: string, onClick: () => void, look = 'button'): TemplateResult =>
  html`<button class=${look} type="button" @click=${onClick}>${label}</button>`;

export class Files {
  readonly #words: Words<FilesTexts>;
  #refused?: keyof FilesTexts['refused'] | undefined;
  #said: keyof FilesTexts['said'] | undefined;
  #asking = false;

  constructor(
    private readonly host: Host,
    private readonly memory: Memory,
    /** Told after a file came in, or all was erased. */
    private readonly done: (what: 'in' | 'erased') => void,
  ) {
    this.#words = new Words<FilesTexts>(host, strings);
  }

  draw(): unknown {
    const t = this.#words.current;
    if (!t) return nothing;
    const out = (make: (store: RecordStore) => void) => () => void this.#store().then((store) => store && make(store));
    return html`<div class="files">
      <p class="small">${t.stays}</p>
      <p class="actions">
        ${button(
          t.json,
          out((store) => download(`${t.fileName}.json`, 'application/json', store.export())),
        )}
        ${button(
          t.csv,
          out((store) => download(`${t.fileName}.csv`, 'text/csv', toCsv(store.get(), this.#separator))),
        )}
        ${button(
          t.fhir,
          out((store) => {
            const now = withOffset(systemClock.now(), systemClock.zone());
            const bundle = toFhir(store.get(), now, () => crypto.randomUUID());
            download(`${t.fileName}.fhir.json`, 'application/fhir+json', JSON.stringify(bundle, null, 1));
          }),
        )}
      </p>
      <label class="label" for="file">${t.pick}</label>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => void this.#choose(event)}
      />
      ${fault('file-fault', this.#refused && t.refused[this.#refused])}
      ${
        this.#asking
          ? html`<div class="consent" role="group" aria-labelledby="sure">
              <p id="sure"><strong>${t.sure}</strong></p>
              <p class="actions">
                ${button(t.yes, () => void this.#erase(), 'button primary')}${button(t.no, () => this.#set({ asking: false }), 'quiet')}
              </p>
            </div>`
          : html`<p class="actions">${button(t.erase, () => this.#set({ asking: true }), 'quiet')}</p>`
      }
      <div role="status">${this.#said ? html`<p>${t.said[this.#said]}</p>` : nothing}</div>
    </div>`;
  }

  /** A spreadsheet in a land that writes 2,5 wants semicolons. */
  get #separator(): ';' | ',' {
    return new Intl.NumberFormat(this.#words.locale).format(0.5).includes(',') ? ';' : ',';
  }

  /** The page's record, opened when it was not. */
  async #store(): Promise<RecordStore | undefined> {
    if (!this.memory.store) await this.memory.change((record) => record);
    if (!this.memory.store) this.#set({ refused: 'waits' });
    return this.memory.store;
  }

  #set(now: { asking?: boolean; refused?: keyof FilesTexts['refused']; said?: keyof FilesTexts['said'] }): void {
    this.#asking = !!now.asking;
    this.#refused = now.refused;
    this.#said = now.said;
    this.host.requestUpdate();
  }

  async #choose(event: Event): Promise<void> {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const read = await readFile(file, largest);
    // The same file may be chosen again once it is repaired.
    input.value = '';
    if (!read.ok) return this.#set({ refused: read.reason });
    const store = await this.#store();
    if (!store) return;
    const taken = store.import(read.text);
    if (!taken.ok) return this.#set({ refused: taken.reason });
    this.#set({ said: taken.whole ? 'in' : 'partly' });
    this.done('in');
    // Whether this device may keep it is asked as ever.
    await this.memory.ask();
  }

  async #erase(): Promise<void> {
    const store = await this.#store();
    if (!store) return;
    store.erase();
    this.memory.note = undefined;
    this.#set({ said: 'erased' });
    this.done('erased');
  }
}
