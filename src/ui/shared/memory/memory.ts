// What the page remembers of the visitor. The record's code is fetched on first use, or when this device already holds one.
import type { ReactiveController } from 'lit';
import { readText } from '../../../platform/storage/read-text.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import type { RecordStore } from '../../../practice/record/store.js';
import type { Words } from '../../base/i18n/words.js';
import type { Host } from '../../base/controllers/host.js';
import { opened } from './record-opened.js';

const shared = Symbol.for('kinekit/record@1');

/** The real work; undefined when it cannot be fetched now. */
const late = () => import('../../later/remember/remember.js').catch(() => undefined);

/**
 * What a widget keeps of the visitor, and how keeping went.
 *
 * @csspart consent - The question whether this device may remember.
 */
export class Memory implements ReactiveController {
  /** The page's record once it is open. */
  store?: RecordStore;
  /** The consent note or how saving went; nothing before the visitor asked to keep something. */
  note?: unknown;
  /** Since when the device keeps the record, ISO 8601; nothing while it does not, whatever the visitor agreed to. */
  since?: string | undefined;
  /** What is on the screen was changed after it was kept. */
  differs?: boolean;
  /** Hears that it was changed. */
  edited?: () => void;
  /** Stops following the record. */
  stop?: () => void;

  constructor(
    readonly host: Host,
    readonly words: Words<object>,
    readonly onRecord?: (record: KineRecord) => void,
    /** Only the button keeps: what a person changes after it is not kept yet. */
    readonly byButton?: boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(opened, this.#follow);
    if (shared in globalThis || readText('kinekit:record')) void this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener(opened, this.#follow);
    this.stop?.();
    this.stop = this.store = undefined;
  }

  /** Changes the page's record. It is written to the device only if the visitor agreed before; a note says if that failed. */
  async change(fn: (record: KineRecord) => KineRecord): Promise<void> {
    // At once where it can be: the widget may be gone from the page by the time the rest is there.
    const done = this.store?.update(fn);
    (await late())?.changeFor(this, fn, done);
  }

  /** As `change`, and asks whether the device may remember when that was not asked yet. */
  async keep(fn: (record: KineRecord) => KineRecord): Promise<void> {
    const done = this.store?.update(fn);
    await (await late())?.keepFor(this, fn, done);
  }

  /** Shows the note that asks for consent, or says how saving went. */
  async ask(): Promise<void> {
    await (await late())?.askFor(this);
  }

  readonly #follow = async (): Promise<void> => {
    if (!this.store) (await late())?.openFor(this);
  };
}
