// Texts of the frame around every widget, French.
import type { FrameTexts } from './nl.js';

export const frame: FrameTexts = {
  sources: 'D’où vient cette information\u00a0?',
  sourcesFailed: 'Les sources ne se chargent pas pour l’instant. Réessayez plus tard.',
  help: 'Quand demander de l’aide tout de suite\u00a0?',
  informs: 'Ceci est une explication générale. Cela ne remplace pas un entretien avec votre kiné ou votre médecin.',
  missing: 'Complétez ce champ.',
};
