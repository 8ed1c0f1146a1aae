// The key of a booking source, apart: only two elements know it.
import type { BookingSource } from '../../practice/booking/source.js';
import { key } from '../base/context/keys.js';

export const bookingContext = /*#__PURE__*/ key<BookingSource | undefined>('booking');
