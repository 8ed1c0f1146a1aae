// The scores a page gives: an array, a text of CSV or JSON, or a data script inside the element. Follows the element's
// children; read by code that is fetched for it.
import type { ReactiveController } from 'lit';
import type { PainLog } from '../../../practice/pain-log/pain-log.js';
import type { Host } from '../../../ui/base/controllers/host.js';

/** Why a whole text gave nothing. */
export type NoText =
  'empty' | 'no-columns' | 'not-json' | 'other-scale' | 'unclear' | 'too-big' | 'not-text' | 'unreadable' | 'waits';

type Code = typeof import('../../../practice/pain-log/read-pain-log.js');
let code: Code | undefined;

/** What reads rows; undefined when it cannot be fetched now. */
export const reader = async (): Promise<Code | undefined> =>
  (code ??= await import('../../../practice/pain-log/read-pain-log.js').catch(() => undefined));

const texts = () => import('../../../practice/pain-log/pain-csv.js').catch(() => undefined);

const script = 'script[type="text/csv"],script[type="application/json"]';

export class PageData implements ReactiveController {
  /** What the page gave; undefined when it gave nothing. */
  log?: PainLog | undefined;
  failed?: NoText | undefined;
  /** A text is being read. */
  reading = false;
  #given: unknown;
  #text?: string | undefined;
  #asked = 0;
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
    // Once the code is there, rows are drawn with this very update.
    const rows = Array.isArray(values);
    if (rows && code) this.#take(code.readPainLog(values, this.zone()));
    else if (rows || typeof values === 'string') void this.#read(values);
    else {
      this.#take(undefined);
      this.#look();
    }
  }

  #take(log: PainLog | undefined, failed?: NoText): void {
    this.log = log;
    this.failed = failed;
    this.reading = false;
    ++this.#asked;
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

  async #read(from: string | readonly unknown[]): Promise<void> {
    const text = typeof from === 'string' ? from : undefined;
    const asked = ++this.#asked;
    this.#text = text;
    this.reading = true;
    const part = await (text === undefined ? reader() : texts());
    // Something newer came while the code was fetched.
    if (asked !== this.#asked) return;
    if (!part) return this.#take(undefined, 'waits');
    const zone = this.zone();
    const found = 'givenLog' in part ? part.givenLog(text!, zone) : part.readPainLog(from as readonly unknown[], zone);
    if (typeof found === 'string') this.#take(undefined, found);
    else this.#take(found);
  }
}
