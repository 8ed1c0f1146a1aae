// Registers <book-appointment>.
import { define } from '../../../ui/base/define.js';
import { BookAppointmentElement } from './book-appointment.js';
import type {
  AppointmentBookedEvent,
  AppointmentCancelledEvent,
  AppointmentMovedEvent,
  BookingRequestEvent,
} from '../../../practice/booking/visit/events.js';

define('book-appointment', BookAppointmentElement);

declare global {
  interface HTMLElementTagNameMap {
    'book-appointment': BookAppointmentElement;
  }
  interface HTMLElementEventMap {
    'kine-booking-request': BookingRequestEvent;
    'kine-appointment-booked': AppointmentBookedEvent;
    'kine-appointment-moved': AppointmentMovedEvent;
    'kine-appointment-cancelled': AppointmentCancelledEvent;
  }
}
