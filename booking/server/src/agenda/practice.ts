// What a practice is to its server: what visitors are told of it, and how it works. Types only.
import type { BookingPractice, Closure, Language } from '../../../../src/practice/booking/source.js';

/** From and to on the practice's clock, HH:MM. */
export type Hours = readonly [from: string, to: string];

/** A practice with its hours; what visitors are told is the description in it. */
export interface Practice extends Omit<BookingPractice, 'kind' | 'can' | 'link' | 'mail' | 'phone' | 'address'> {
  readonly mail: string;
  readonly phone: string;
  readonly address: string;
  /** In which the practice reads its mails. */
  readonly language: Language;
  /** Time kept free between appointments of a care giver, minutes. */
  readonly bufferMinutes: number;
  /** Sessions start every so many minutes. */
  readonly stepMinutes: number;
  /** Who cancels later than so many hours before is asked to call; 0 when there is no such rule. */
  readonly cancelHours: number;
  /** A reminder goes out so many hours before; 0 sends none. */
  readonly remindHours: number;
  /** More sessions than one stand once the link in the mail was opened within so many minutes; 0 asks nothing. */
  readonly confirmMinutes: number;
  /** Hours per care giver and weekday, 1 (Monday) to 7. */
  readonly weekly: Readonly<Record<string, Readonly<Record<number, readonly Hours[]>>>>;
  /** Other hours on one day; none is a day off. */
  readonly exceptions: readonly {
    readonly careGiver: string;
    readonly day: string;
    readonly hours: readonly Hours[];
  }[];
  readonly closures: readonly Closure[];
}
