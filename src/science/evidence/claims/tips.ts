// Ten tips for living with back complaints, as one practice gives them. Data only.
import { said } from '../claim.js';

export const tipsSaid = /*#__PURE__*/ said({
  'tip-moving': ['tips', 'oef-2025'],
  'tip-sleep': ['tips'],
  'tip-pain': ['tips'],
  'tip-back': ['tips', 'rug-2024'],
  'tip-slowly': ['tips'],
  'tip-strength': ['tips', 'train-2022'],
  'tip-breath': ['tips', 'orth'],
  'tip-mobility': ['tips'],
  'tip-stress': ['tips'],
  'tip-patience': ['tips'],
});
