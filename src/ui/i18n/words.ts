// The language of one element: nearest `lang`, texts fetched when they are not in the bundle, the practice's wording on top.
import type { Controller } from '../reactive.js';
import { localeOf } from '../../platform/format.js';
import { nearestLang, supported, watchLanguage, type Language } from '../../platform/language.js';
import type { Host } from '../controllers/host.js';
import type { Catalogue, Replacements, Texts } from './catalogue.js';

/** Texts by nearest `lang`. Until they are there `current` is undefined and the element shows its fallback content. */
export class Words<T extends Texts> implements Controller {
  /** The texts to show now, or undefined while they are on their way. */
  current?: T;
  /** BCP 47 tag for numbers and dates, region kept: `nl-BE`. */
  locale = 'nl-BE';
  /** The language of `current`. */
  language: Language = 'nl';

  #texts?: T;
  readonly #catalogues: Catalogue<object>[];
  #own?: Replacements;
  #stop?: () => void;
  #asked = 0;

  constructor(
    private readonly host: Host,
    catalogue: Catalogue<T>,
  ) {
    this.#catalogues = [catalogue];
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(() => void this.#read(), this.host);
    void this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Lays a practice's wording over the texts. */
  replace(own: Replacements | undefined): void {
    if (own === this.#own) return;
    this.#own = own;
    void this.#show();
  }

  /** Texts of a part that is fetched later. Done when they are there. */
  async add(more: Catalogue<object>): Promise<void> {
    this.#catalogues.push(more);
    await this.#read();
  }

  async #read(): Promise<void> {
    const tag = nearestLang(this.host);
    const wanted = supported(tag);
    const [first = {}] = this.#catalogues;
    // A page in a language that is not in the bundle at all (the whole-kit files carry one) gets the one there is.
    const language = ([wanted, 'nl', ...Object.keys(first)] as Language[]).find((each) => each in first)!;
    const asked = ++this.#asked;
    const found = this.#catalogues.map((catalogue) => catalogue[language]);
    let parts = found;
    if (found.some((texts) => typeof texts === 'function')) {
      // Another language first shows its fallback content rather than a sentence in the wrong language.
      if (this.language !== language) this.current = undefined;
      this.host.requestUpdate();
      // Texts that cannot be fetched: better the language that was there than nothing.
      parts = await Promise.all(found.map((texts) => (typeof texts === 'function' ? texts() : texts))).catch(() => []);
      if (asked !== this.#asked) return;
    }
    if (parts[0]) {
      this.language = language;
      this.locale = localeOf(wanted === language ? tag : language);
      this.#texts = Object.assign({}, ...parts) as T;
    }
    void this.#show();
  }

  async #show(): Promise<void> {
    const texts = this.#texts;
    const own = this.#own;
    if (own && !this.host.hasUpdated) this.current = undefined;
    // The kit's own words are there at once; a practice's are worth the wait, and their loss is not worth a blank widget.
    const show = own && texts && (await import('../lazy/wording.js').catch(() => undefined))?.withReplacements;
    if (texts !== this.#texts || own !== this.#own) return;
    this.current = show ? show(texts, own, this.language) : texts;
    this.host.requestUpdate();
  }
}
