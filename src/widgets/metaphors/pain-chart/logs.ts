// Whose scores are shown: the page's, the person's own from the record, or the example's; and the model drawn from them.
import { readPainLog, type PainLog, type ReadingScale } from '../../../practice/pain-log.js';
import type { PainEntry } from '../../../practice/record/schema.js';
import type { Host } from '../../../ui/controllers/host.js';
import { exampleLog, modelOf, scalesIn, type Model } from './model.js';
import { PageData } from './page-data.js';
import type { PainChartTexts } from './strings/nl.js';
import { faultWords } from './words.js';

export type Kind = 'page' | 'own' | 'example';

export class Logs {
  readonly page: PageData;
  /** What the person asked for; else the first there is of page, own, example. */
  wanted?: Kind | undefined;
  model?: Model | undefined;
  /** The log behind the model. */
  log?: PainLog;
  scales: readonly ReadingScale[] = [];
  #own?: PainLog | undefined;
  #entries?: readonly PainEntry[];
  #example?: readonly [PainChartTexts['example'], PainLog];
  #scale?: ReadingScale;

  constructor(host: Host, zone: () => string) {
    this.page = new PageData(host, zone);
  }

  get kind(): Kind {
    const { wanted } = this;
    if (wanted === 'example' || (wanted === 'own' && this.#own)) return wanted;
    return this.page.log ? 'page' : this.#own ? 'own' : 'example';
  }

  /** Whether there is anything but the example. */
  get any(): boolean {
    return !!(this.page.log ?? this.#own);
  }

  /** The record's pain log as it is now. */
  take(entries: readonly PainEntry[], zone: string): void {
    if (entries === this.#entries) return;
    this.#entries = entries;
    this.#own = entries.length ? readPainLog(entries, zone) : undefined;
  }

  /** What of the page's data could not be read, in words. */
  fault(t: PainChartTexts, locale: string): string | undefined {
    const { failed } = this.page;
    if (failed) return failed === 'waits' ? t.waits : t.noFile[failed];
    return this.kind === 'page' && this.log ? faultWords(t, this.log, locale) : undefined;
  }

  /** Brings the model up to date; whether it is another one than before. */
  update(t: PainChartTexts, scale: string): boolean {
    const log = this.kind === 'page' ? this.page.log : this.kind === 'own' ? this.#own : undefined;
    if (!log && this.#example?.[0] !== t.example) this.#example = [t.example, exampleLog(t.example)];
    const now = log ?? this.#example![1];
    if (now !== this.log) this.scales = scalesIn(now.readings);
    const chosen = this.scales.find((s) => s === scale) ?? this.scales[0] ?? 'nrs';
    if (now === this.log && chosen === this.#scale) return false;
    this.log = now;
    this.#scale = chosen;
    this.model = modelOf(now.readings, chosen);
    return true;
  }
}
