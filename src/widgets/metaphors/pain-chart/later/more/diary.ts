// Writing in the person's own pain log: a score of today, a note beside an earlier one, a file's scores. Nothing is kept
// before consent; the record's memory is the page's.
import { html, nothing, type TemplateResult } from 'lit';
import { systemClock } from '../../../../../platform/time/clock.js';
import { formatDate } from '../../../../../platform/locale/format-date.js';
import type { PainScore } from '../../../../../practice/pain-log/pain-log.js';
import type { PainEntry } from '../../../../../practice/record/schema.js';
import type { Host } from '../../../../../ui/base/controllers/host.js';
import type { Memory } from '../../../../../ui/shared/memory/memory.js';
import { lock } from '../../../../../ui/shared/controls/icons.js';
import { joined, withNote } from './entries.js';
import { button } from '../../pain-chart.parts.js';
import type { Reader } from '../../words.js';
import { entry } from './panels.js';
import type { MoreTexts } from './strings/nl.js';

/** What is being written: a score of today, or a note about an earlier one. */
interface Draft {
  readonly value?: number;
  readonly note: string;
  readonly about?: PainScore;
}

export class Diary {
  #draft?: Draft | undefined;
  /** The record's code could not be fetched: the draft stays. */
  #failed = false;

  constructor(
    private readonly host: Host,
    private readonly memory: Memory,
    /** The person has added or changed something. */
    private readonly onAct: () => void,
  ) {}

  get writing(): boolean {
    return !!this.#draft;
  }

  /** Begins a score of today, or a note about `about`; nothing: puts the pen down. */
  write(draft?: Draft): void {
    this.#draft = draft;
    this.#failed = false;
    this.host.requestUpdate();
  }

  /** Puts entries into the log, each once, and asks whether the device may remember. */
  async add(entries: readonly PainEntry[]): Promise<void> {
    await this.#keep((log) => joined(log, entries));
  }

  /** The form, when something is being written. */
  form(t: MoreTexts): unknown {
    const draft = this.#draft;
    if (!draft) return nothing;
    const { value, note, about } = draft;
    const next = (change: Partial<Draft>): void => this.write({ ...this.#draft!, ...change });
    return entry(t, {
      label: about ? t.helped : t.note,
      note,
      ...(!about && {
        value,
        said: value === undefined ? t.notYet : t.of10(String(value)),
        onValue: (score: number) => next({ value: score }),
      }),
      onNote: (text) => next({ note: text }),
      onSave: () => void this.#save(draft),
      onCancel: () => this.write(),
    });
  }

  /** Since when it is kept, and whether it failed. */
  kept(t: MoreTexts, waits: string, since: number | undefined, { locale, zone: timeZone }: Reader): TemplateResult {
    return html`${
      since
        ? html`<p class="kept">
            ${lock()}<span
              >${t.since(formatDate(since, locale, { day: 'numeric', month: 'long', timeZone }))}
              ${button(t.manage, () => void this.memory.ask(), 'inline')}</span
            >
          </p>`
        : nothing
    }${this.#failed ? html`<p role="status">${waits}</p>` : nothing}`;
  }

  async #save({ value, note, about }: Draft): Promise<void> {
    const text = note.trim();
    if (about) {
      const same = (e: PainEntry): boolean =>
        Date.parse(e.at) === about.at &&
        e.scale === about.scale &&
        e.value === about.value &&
        e.moment === about.moment;
      await this.#keep((log) => log.map((e) => (same(e) ? withNote(e, text) : e)));
    } else if (value !== undefined) {
      const at = new Date(systemClock.now()).toISOString();
      await this.add([withNote({ at, zone: systemClock.zone(), scale: 'nrs', value }, text)]);
    }
  }

  async #keep(change: (log: readonly PainEntry[]) => PainEntry[]): Promise<void> {
    this.onAct();
    await this.memory.keep((record) => ({ ...record, painLog: change(record.painLog) }));
    this.#failed = !this.memory.store;
    if (!this.#failed) this.#draft = undefined;
    this.host.requestUpdate();
  }
}
