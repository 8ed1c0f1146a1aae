// Texts of keeping on the device, German.
import type { KeepingTexts } from './nl.js';

export { frame } from '../../../base/strings/de.js';

export const keeping: KeepingTexts = {
  keep: 'Auf diesem Gerät speichern',
  keepShort: 'Speichern',
  onlyHere: 'Nur auf diesem Gerät. Wir senden nichts.',
};
