// Where an appointment is made and changed on the demo practice's site, in each of its languages.
import type { Language } from '../../src/practice/booking/source.js';

export const visitPages: Readonly<Record<Language, string>> = {
  nl: '/afspraak.html',
  fr: '/fr/rendez-vous.html',
  en: '/en/appointment.html',
  de: '/de/termin.html',
};
