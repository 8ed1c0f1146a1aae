// Hours that are only looked at: the hour that was chosen is asked for by mail or telephone. Touches nothing.
import type { BookingPractice, BookingSource } from '../source.js';
import { requestSource } from '../request.js';
import { requestWords } from '../words/request-words.js';

const unsupported = async (): Promise<{ readonly ok: false; readonly reason: 'unsupported' }> => ({
  ok: false,
  reason: 'unsupported',
});

/** Where nothing can be kept, read, moved or cancelled. */
export const noneOfIt = {
  hold: unsupported,
  extend: unsupported,
  release: unsupported,
  read: unsupported,
  reschedule: unsupported,
  cancel: unsupported,
} satisfies Partial<BookingSource>;

/** A letter or a call to the practice, with the hour in it. */
export const askedFor = (practice: BookingPractice): BookingSource => requestSource({ practice, words: requestWords });
