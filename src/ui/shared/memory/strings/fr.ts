// Texts of keeping on the device, French.
import type { CalendarTexts, KeepingTexts } from './nl.js';

export { frame } from '../../../base/strings/fr.js';

export const keeping: KeepingTexts = {
  keep: 'Enregistrer sur cet appareil',
  keepShort: 'Enregistrer',
  onlyHere: 'Uniquement sur cet appareil. Nous n’envoyons rien.',
};

/** Of a calendar file, for widgets that offer one. */
export const calendar: CalendarTexts = {
  noFile: 'Le fichier ne se charge pas pour l’instant. Vérifiez votre connexion internet, puis réessayez.',
};
