// What the booking asks of the page it is on; a test brings its own.
import type { BookingRequest } from '../source.js';

export interface Edges {
  /** Some fact is another. */
  changed(): void;
  /** ms since 1970. */
  now(): number;
  language(): BookingRequest['language'];
  /** False when the page asked not to go on. */
  tell(event: Event): boolean;
}
