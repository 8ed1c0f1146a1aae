// The scores a page gives: an array, a text of CSV or JSON, or a data script inside the element. Follows the element's
// children; a text is read by code that is fetched for it.
import type { Controller } from '../../../ui/reactive.js';
import { readPainLog, type PainLog } from '../../../practice/pain-log.js';
import type { Host } from '../../../ui/controllers/host.js';

/** Why a whole text gave nothing. */
export type NoText = 'empty' | 'no-columns' | 'not-json' | 'too-big' | 'not-text' | 'unreadable' | 'waits';

export const more = () => import('./late/chart-more.js').catch(() => undefined);

const script = 'script[type="text/csv"],script[type="application/json"]';

export class PageData implements Controller {
  /** What the page gave; undefined when it gave nothing. */
  log?: PainLog | undefined;
  failed?: NoText | undefined;
  #given: unknown;
  #text?: string | undefined;
  #watch?: MutationObserver;

  constructor(
    private readonly host: Host,
    private readonly zone: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch ??= new MutationObserver(() => this.#look());
    this.#watch.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  /** What the property holds now; a property wins over a script. */
  give(values: unknown): void {
    this.#given = values;
    this.#text = undefined;
    if (Array.isArray(values)) this.#take(readPainLog(values, this.zone()));
    else if (typeof values === 'string') void this.#read(values);
    else {
      this.#take(undefined);
      this.#look();
    }
  }

  #take(log: PainLog | undefined, failed?: NoText): void {
    this.log = log;
    this.failed = failed;
    this.host.requestUpdate();
  }

  #look(): void {
    if (this.#given !== undefined && this.#given !== null) return;
    const text = this.host.querySelector(script)?.textContent ?? undefined;
    if (text === this.#text) return;
    if (text === undefined) {
      this.#text = text;
      this.#take(undefined);
    } else void this.#read(text);
  }

  async #read(text: string): Promise<void> {
    this.#text = text;
    const late = await more();
    // Something newer came while the code was fetched.
    if (this.#text !== text) return;
    const found = late?.rowsOf(text);
    if (found?.ok) this.#take(readPainLog(found.rows, this.zone()));
    else this.#take(undefined, found?.reason ?? 'waits');
  }
}
