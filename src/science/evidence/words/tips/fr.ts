// What is said of tips, French: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/tips.js';

export const fr: Words<typeof claims> = {
  'tip-moving': 'Continuer à bouger, même avec la douleur\u00a0: marche, natation ou vélo.',
  'tip-sleep': 'Dormir assez, chaque nuit.',
  'tip-pain': 'Ne pas craindre la douleur. Si elle n’a pas diminué après 48 heures, l’étape était trop grande.',
  'tip-back': 'Utiliser le dos pour ce qu’il sait faire\u00a0: tourner, plier, étendre, soulever.',
  'tip-slowly': 'Progresser doucement, sur plusieurs mois.',
  'tip-strength': 'Le renforcement est un ami\u00a0: commencer léger, la technique d’abord.',
  'tip-breath': 'Respirer profondément, vers le ventre.',
  'tip-mobility': 'Gagner en souplesse pas à pas.',
  'tip-stress': 'Le stress, le comportement et les émotions comptent aussi.',
  'tip-patience': 'Patience et régularité\u00a0: compter en mois, pas en semaines.',
};
