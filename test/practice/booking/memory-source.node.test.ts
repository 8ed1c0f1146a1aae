// The source the element tests use keeps the same promises as the real ones.
import { bookingContract } from '../../support/booking-contract.js';
import { sunday } from '../../support/booking-server.js';
import { memorySource } from '../../support/memory-source.js';

bookingContract('memory', async () => ({ source: memorySource({ now: () => sunday }), close: async () => {} }));
