// Texts of keeping on the device, French.
import type { KeepingTexts } from './nl.js';

export { frame } from '../../../base/strings/fr.js';

export const keeping: KeepingTexts = {
  keep: 'Enregistrer sur cet appareil',
  keepShort: 'Enregistrer',
  onlyHere: 'Uniquement sur cet appareil. Nous n’envoyons rien.',
};
