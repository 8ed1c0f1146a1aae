// The source the element tests use keeps the same promises as the real ones.
import { describe } from 'vitest';
import { bookingContract } from '../../../support/booking-contract.js';
import { memorySource } from '../../../support/memory-source.js';

/** A Sunday at noon in Brussels; the next day all three care givers work. */
const sunday = Date.parse('2026-11-22T12:00:00+01:00');

describe('a source in memory', () => {
  bookingContract('memory', (use) => use(memorySource({ now: () => sunday })));
});
