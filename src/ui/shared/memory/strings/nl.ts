// Texts of keeping on the device, Dutch: for every widget that offers it. The other languages take this type.
export { frame } from '../../../base/strings/nl.js';

export const keeping = {
  keep: 'Bewaar op dit toestel',
  keepShort: 'Bewaar',
  onlyHere: 'Alleen op dit toestel. We sturen niets door.',
};

export type KeepingTexts = typeof keeping;

/** Of a calendar file, for widgets that offer one. */
export const calendar = {
  noFile: 'Het bestand laadt nu niet. Kijk je internet na en probeer het opnieuw.',
};

export type CalendarTexts = typeof calendar;
