// The language of one element: nearest `lang`, texts fetched when they are not in the bundle, the practice's wording on top.
import type { ReactiveController } from 'lit';
import { formatNumber, localeOf } from '../../../platform/locale/format.js';
import { isSwiss, nearestLang, supported, watchLanguage, type Language } from '../../../platform/locale/language.js';
import type { Host } from '../controllers/host.js';
import type { Catalogue, Replacements, Texts } from './catalogue.js';

/** Texts by nearest `lang`. Until they are there `current` is undefined and the element shows its fallback content. */
export class Words<T extends Texts> implements ReactiveController {
  /** The texts to show now, in the practice's wording; undefined while they are on their way. */
  current?: T;
  /** BCP 47 tag for numbers and dates, region kept: `nl-BE`. */
  locale = 'nl-BE';
  /** The language of `current`. */
  language: Language = 'nl';

  #texts?: T | undefined;
  #own?: Replacements | undefined;
  #speaks?: Language | undefined;
  #stop?: () => void;
  #asked = 0;

  /** A number as the reader's language writes it. */
  readonly number = (value: number): string => formatNumber(value, this.locale);

  constructor(
    private readonly host: Host,
    private readonly catalogue: Catalogue<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(() => void this.#read(), this.host);
    void this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Before each drawing: the practice may have another wording. */
  hostUpdate(): void {
    const { wording, ownLanguage } = this.host;
    if (ownLanguage !== this.#speaks) void this.#read();
    if (wording === this.#own) return;
    this.#own = wording;
    void this.#show();
  }

  async #read(): Promise<void> {
    const { catalogue, host } = this;
    this.#speaks = host.ownLanguage;
    // Where the page says none that the kit has, the practice's own.
    const tag = nearestLang(host, this.#speaks);
    const wanted = supported(tag);
    // A page in a language that is not in the bundle gets the one that is there at once (the whole-kit files carry one).
    const language =
      wanted && wanted in catalogue
        ? wanted
        : ((Object.keys(catalogue) as Language[]).find((each) => typeof catalogue[each] !== 'function') ?? 'nl');
    const asked = ++this.#asked;
    let texts = catalogue[language];
    if (typeof texts === 'function') {
      // Another language first shows its fallback content rather than a sentence in the wrong language.
      if (this.language !== language) this.current = undefined;
      host.requestUpdate();
      // Texts that cannot be fetched: better the language that was there than nothing.
      texts = (await texts().catch(() => undefined))?.[language];
      if (asked !== this.#asked) return;
    }
    if (texts) {
      this.language = language;
      this.locale = localeOf(wanted === language ? tag : language);
      this.#texts = texts;
    }
    void this.#show();
  }

  async #show(): Promise<void> {
    const texts = this.#texts;
    const own = this.#own;
    if (own && !this.host.hasUpdated) this.current = undefined;
    // The kit's own words are there at once; a practice's are worth the wait, and their loss is not worth a blank widget.
    const ss = isSwiss(this.locale);
    const later = (own || ss) && texts && (await import('../../later/wording.js').catch(() => undefined));
    if (texts !== this.#texts || own !== this.#own) return;
    this.current = later ? later.withReplacements(ss ? later.swiss(texts) : texts, own, this.language) : texts;
    this.host.requestUpdate();
  }
}
