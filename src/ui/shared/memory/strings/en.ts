// Texts of keeping on the device, English.
import type { KeepingTexts } from './nl.js';

export { frame } from '../../../base/strings/en.js';

export const keeping: KeepingTexts = {
  keep: 'Save on this device',
  keepShort: 'Save',
  onlyHere: 'On this device only. We send nothing.',
};
