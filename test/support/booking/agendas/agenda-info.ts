// What a page says of its practice, for the sources that read an agenda of others.
import { describe } from '../../../../src/practice/booking/visit/sources.js';
import type { AgendaInfo } from '../../../../src/practice/booking/agendas/told.js';
import type { PracticeInfo } from '../../../../src/practice/info.js';

export const linde: PracticeInfo = {
  name: 'Praktijk De Linde',
  phone: '09 000 00 00',
  mail: 'hallo@delinde.example',
  hours: [
    { days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', till: '12:00' },
    { days: ['mo', 'tu', 'we', 'th', 'fr'], from: '13:00', till: '18:00' },
  ],
  careGivers: [{ id: 'noor', name: 'Noor Verlinden', role: 'kinesist' }],
};

export const infoAt = (url: string, more: Partial<AgendaInfo> = {}, practice: PracticeInfo = linde): AgendaInfo => ({
  url,
  practice: describe(practice),
  hours: practice.hours,
  ...more,
});
