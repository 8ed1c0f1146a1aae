// Texts of keeping on the device, English.
import type { CalendarTexts, KeepingTexts } from './nl.js';

export { frame } from '../../../base/strings/en.js';

export const keeping: KeepingTexts = {
  keep: 'Save on this device',
  keepShort: 'Save',
  onlyHere: 'On this device only. We send nothing.',
};

/** Of a calendar file, for widgets that offer one. */
export const calendar: CalendarTexts = {
  noFile: 'The file cannot be loaded right now. Check your internet connection and try again.',
};
