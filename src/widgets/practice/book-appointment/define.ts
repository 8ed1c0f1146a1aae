import { define } from '../../../ui/base/define.js';
import { BookAppointmentElement } from './book-appointment.js';
define(BookAppointmentElement);
