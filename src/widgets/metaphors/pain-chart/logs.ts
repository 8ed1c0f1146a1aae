// Whose scores are shown: the page's, the person's own from the record, or the example's; and the model drawn from them.
import { idle } from '../../../platform/time/idle.js';
import { hasFaults, type PainLog, type ScoreScale } from '../../../practice/pain-log/pain-log.js';
import type { PainEntry } from '../../../practice/record/schema.js';
import type { Host } from '../../../ui/base/controllers/host.js';
import { coursing, modelOf, scalesIn, type Model } from './model.js';
import { PageData, reader } from './page-data.js';

export type Kind = 'page' | 'own' | 'example';

/** Scores whose line is worked out before they are drawn; with more the line follows the first picture. */
const few = 3000;

export class Logs {
  readonly page: PageData;
  /** What the person asked for; else the first there is of page, own, example. */
  wanted?: Kind | undefined;
  model?: Model | undefined;
  /** The log behind the model. */
  log?: PainLog | undefined;
  scales: readonly ScoreScale[] = [];
  #own?: PainLog | undefined;
  #entries?: readonly PainEntry[];
  #scale?: ScoreScale;

  constructor(
    private readonly host: Host,
    zone: () => string,
  ) {
    this.page = new PageData(host, zone);
  }

  get kind(): Kind {
    const { wanted, page } = this;
    if (wanted === 'example' || (wanted === 'own' && this.#own)) return wanted;
    return page.log || (page.reading && !this.log) ? 'page' : this.#own ? 'own' : 'example';
  }

  /** Whether something the page gave could not be read. */
  get unread(): boolean {
    return !!this.page.failed || (this.kind === 'page' && !!this.log && hasFaults(this.log));
  }

  /** Whether there is anything but the example. */
  get any(): boolean {
    return !!(this.page.log ?? this.#own);
  }

  /** The record's pain log as it is now. */
  async take(entries: readonly PainEntry[], zone: string): Promise<void> {
    if (entries === this.#entries) return;
    this.#entries = entries;
    const code = entries.length ? await reader() : undefined;
    // Something newer came while the code was fetched.
    if (this.#entries !== entries) return;
    this.#own = code?.readPainLog(entries, zone);
    this.host.requestUpdate();
  }

  /** Brings the model up to date; whether it is another one than before. `example`: undefined until it is there. */
  update(example: PainLog | undefined, scale: string): boolean {
    const { kind } = this;
    const now = kind === 'page' ? this.page.log : kind === 'own' ? this.#own : example;
    if (now !== this.log) this.scales = now ? scalesIn(now) : [];
    const chosen = this.scales.find((s) => s === scale) ?? this.scales[0] ?? 'nrs';
    if (now === this.log && chosen === this.#scale) return false;
    this.log = now;
    this.#scale = chosen;
    this.model = now && modelOf(now, chosen);
    if (this.model) void this.#follow(this.model);
    return true;
  }

  /** Works the line out: at once when it is quick, else in pieces between what the browser has to do. */
  async #follow(model: Model): Promise<void> {
    const steps = coursing(model);
    for (;;) {
      if (model.log.at.length > few) await idle();
      if (this.model !== model) return;
      const { done, value: course } = steps.next();
      if (!done) continue;
      this.model = { ...model, course };
      // Within an update this is part of it already.
      if (model.log.at.length > few) this.host.requestUpdate();
      return;
    }
  }
}
