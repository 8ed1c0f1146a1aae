// The source the element tests use keeps the same promises as the real ones.
import { bookingContract } from '../../support/booking/booking-contract.js';
import { sunday } from '../../support/booking/booking-server.js';
import { memorySource } from '../../support/booking/memory-source.js';

bookingContract('memory', async () => ({ source: memorySource({ now: () => sunday }), close: async () => {} }));
