// The contract of every source of slots, over HTTP against a real WordPress: the kit's own client, unchanged. Run by
// test/wordpress/agenda/contract.ts, which says where the API is.
import { restSource } from '../../../src/practice/booking/rest.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { sunday } from '../../support/booking/booking-server.js';

const base = process.env['KINE_WORDPRESS_API'];
if (!base) throw new Error('KINE_WORDPRESS_API says where the API is');

bookingContract('WordPress', async () => ({ source: restSource({ base, now: () => sunday }), close: async () => {} }));
