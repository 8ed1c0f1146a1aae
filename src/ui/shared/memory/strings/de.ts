// Texts of keeping on the device, German.
import type { CalendarTexts, KeepingTexts } from './nl.js';

export { frame } from '../../../base/strings/de.js';

export const keeping: KeepingTexts = {
  keep: 'Auf diesem Gerät speichern',
  keepShort: 'Speichern',
  onlyHere: 'Nur auf diesem Gerät. Wir senden nichts.',
};

/** Of a calendar file, for widgets that offer one. */
export const calendar: CalendarTexts = {
  noFile:
    'Die Datei lässt sich gerade nicht laden. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
};
