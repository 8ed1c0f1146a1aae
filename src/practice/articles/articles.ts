// The articles a page names: what each is called, where it is, and what is known of it. Text stays text, and an address is one
// of the web or there is none. Pure.
import { isDay } from '../../platform/time/zone.js';
import { cleanUrl } from '../contact.js';
import { oneLine } from '../plain-text.js';
import { ignore, list, readParts, shape, whole, type Read } from '../read.js';

export interface Article {
  readonly title: string;
  /** Absent where it is no address of the web: then it is read, not followed. */
  readonly href?: string;
  /** A name, or the id of a care giver. */
  readonly author?: string;
  readonly reviewedBy?: string;
  /** Days, YYYY-MM-DD. */
  readonly date?: string;
  readonly updated?: string;
  readonly summary?: string;
  /** As given. */
  readonly minutes?: number;
  /** Counted, or given, to make minutes of. */
  readonly words?: number;
  /** BCP 47 tag of what is linked to. */
  readonly language?: string;
}

/** On one line, cut rather than refused: it is somebody's running text. */
const line =
  (max: number): Read<string> =>
  (raw) =>
    (typeof raw === 'string' && oneLine(raw.slice(0, max))) || undefined;

/** The day a date or a moment begins with, as it was written. */
const dayIn = (raw: unknown): string | undefined => {
  const day = typeof raw === 'string' ? raw.trim().slice(0, 10) : '';
  return isDay(day) ? day : undefined;
};

/** The whole number a text begins with: '4', '4 min'. */
const amount =
  (max: number): Read<number> =>
  (raw, to) =>
    whole(1, max)(typeof raw === 'string' ? Number(/^\s*(\d{1,6})(?![\d.,e])/i.exec(raw)?.[1]) : raw, to);

const article: Read<Article> = shape<Article>(
  {
    title: line(200),
    href: (raw) => (typeof raw === 'string' ? cleanUrl(raw.trim()) : undefined),
    author: line(100),
    reviewedBy: line(100),
    date: dayIn,
    updated: dayIn,
    summary: line(600),
    minutes: amount(600),
    words: amount(200_000),
    language: line(35),
  },
  ['title'],
  ignore,
);

/** What is valid of a list, in its order; without a title it is none. */
export const readArticles = (raw: unknown): readonly Article[] =>
  readParts(list(article), Array.isArray(raw) ? raw.slice(0, 100) : []).value ?? [];
