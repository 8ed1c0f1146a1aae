// The language of one element: nearest `lang`, texts fetched when they are not in the bundle, the practice's wording on top.
import type { ReactiveController } from 'lit';
import { localeOf } from '../../platform/format.js';
import { nearestLang, supported, watchLanguage, type Language } from '../../platform/language.js';
import type { Host } from '../controllers/host.js';
import { withReplacements, type Catalogue, type Replacements, type Texts } from './catalogue.js';

/** Texts by nearest `lang`. Until they are there `current` is undefined and the element shows its fallback content. */
export class Words<T extends Texts> implements ReactiveController {
  /** The texts to show now, or undefined while they are on their way. */
  current?: T;
  /** BCP 47 tag for numbers and dates, region kept: `nl-BE`. */
  locale = 'nl-BE';
  /** The language of `current`. */
  language: Language = 'nl';

  #texts?: T;
  #own?: Replacements;
  #stop?: () => void;
  #asked = 0;

  constructor(
    private readonly host: Host,
    private readonly catalogue: Catalogue<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(() => this.#read(), this.host);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Lays a practice's wording over the texts. */
  replace(own: Replacements | undefined): void {
    if (own === this.#own) return;
    this.#own = own;
    if (this.#texts) this.#show(this.#texts);
  }

  #read(): void {
    const tag = nearestLang(this.host);
    const wanted = supported(tag) ?? 'nl';
    // A page in a language that is not in the bundle at all (the whole-kit files carry one) gets the one there is.
    const language = this.catalogue[wanted] ? wanted : (Object.keys(this.catalogue)[0] as Language);
    const locale = localeOf(supported(tag) === language ? tag : language);
    const asked = ++this.#asked;
    const found = this.catalogue[language];
    const arrive = (texts: T): void => {
      if (asked !== this.#asked) return;
      this.language = language;
      this.locale = locale;
      this.#texts = texts;
      this.#show(texts);
    };
    if (typeof found !== 'function') {
      if (found) arrive(found);
      return;
    }
    // Another language first shows its fallback content rather than a sentence in the wrong language.
    if (this.#texts && this.language !== language) {
      this.current = undefined;
      this.host.requestUpdate();
    }
    found().then(arrive, () => {
      // Texts that cannot be fetched: better the language that was there than nothing.
      if (asked === this.#asked && this.#texts) this.#show(this.#texts);
    });
  }

  #show(texts: T): void {
    this.current = withReplacements(texts, this.#own, this.language);
    this.host.requestUpdate();
  }
}
