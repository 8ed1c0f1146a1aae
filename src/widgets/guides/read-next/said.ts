// What read-next says of an article: minutes, people and days, in the reader's words. Pure.
import { formatDate } from '../../../platform/locale/format-date.js';
import { formatNumber } from '../../../platform/locale/format.js';
import { supported } from '../../../platform/locale/language.js';
import type { Article } from '../../../practice/articles/articles.js';
import type { PracticeCareGiver } from '../../../practice/info.js';
import { readingTime } from '../../../science/reading/time.js';
import type { ReadNextTexts } from './strings/nl.js';

/** An article as its row says it. */
export interface Row {
  readonly article: Article;
  readonly minutes?: number | undefined;
  /** Minutes, author and day. */
  readonly meta: readonly string[];
  /** Who reviewed it, and when it was brought up to date. */
  readonly checked: string;
}

/** Minutes as given, or counted: then at which rate. */
interface Minutes {
  readonly minutes: number;
  readonly rate?: number;
}

const there = (parts: readonly (string | undefined)[]): string[] => parts.filter((each): each is string => !!each);

export class Said {
  /** Those at which something was counted. */
  readonly rates = new Set<number>();

  constructor(
    private readonly t: ReadNextTexts,
    private readonly locale: string,
    /** Of a text that does not say its own. */
    private readonly language: string,
    private readonly givers: readonly PracticeCareGiver[] = [],
  ) {}

  row(article: Article): Row {
    const { author, date } = article;
    const time = this.#time(article);
    const meta = there([time && this.#minutes(time), author && this.#named(author), date && this.#day(date)]);
    return { article, minutes: time?.minutes, meta, checked: this.#checked(article) };
  }

  /** Of the article one has read: how long it takes, and who stands behind it; nothing where nothing is known. */
  own(article: Article): { head: string; body: string } | undefined {
    const { t } = this;
    const time = this.#time(article);
    const body = there([article.author && t.by(this.#named(article.author)), this.#checked(article)]).join(' ');
    return time || body ? { head: time ? t.takes(this.#minutes(time)) : t.this, body } : undefined;
  }

  rate(words: number): string {
    return this.t.rate(formatNumber(words, this.locale));
  }

  giver(id: unknown): PracticeCareGiver | undefined {
    return this.givers.find((each) => each.id === id);
  }

  #time({ minutes, words = 0, language }: Article): Minutes | undefined {
    if (minutes) return { minutes };
    const time = readingTime(words, supported(language ?? this.language));
    if (!time.ok) return undefined;
    this.rates.add(time.rate);
    return time;
  }

  #minutes({ minutes, rate }: Minutes): string {
    return this.t.minutes(minutes, formatNumber(minutes, this.locale), !!rate);
  }

  #checked({ reviewedBy, updated }: Article): string {
    const { t } = this;
    return there([reviewedBy && t.reviewed(this.#named(reviewedBy)), updated && t.updated(this.#day(updated))]).join(
      ' ',
    );
  }

  #day(day: string): string {
    return formatDate(Date.parse(day), this.locale, { dateStyle: 'long', timeZone: 'UTC' });
  }

  /** The care giver with that id by name and role; else as it was written. */
  #named(id: string): string {
    const { name = id, role } = this.giver(id) ?? {};
    return role ? `${name}, ${role}` : name;
  }
}
