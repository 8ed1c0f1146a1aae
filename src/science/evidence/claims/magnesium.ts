// What may be said of magnesium and muscles. Data only; words in words/.
import { claim, said } from '../claim.js';

export const magnesiumCramps = /*#__PURE__*/ claim({
  id: 'magnesium-cramps',
  value: { trials: 5, people: 307, fewerPerWeek: 0.18 },
  unit: 'text',
  sources: ['garrison-2020', 'mah-2021', 'mag-2025', 'examine-magnesium'],
  disagreement: [{ sources: ['orth'], says: 'may ease tension, cramps, stiffness and sleep when intake is low' }],
});

export const magnesiumEases = /*#__PURE__*/ claim({
  id: 'magnesium-eases',
  value: null,
  unit: 'text',
  sources: ['orth'],
  disagreement: [
    {
      sources: ['garrison-2020', 'mah-2021', 'mag-2025', 'examine-magnesium'],
      says: 'no effect on cramps shown, little evidence for sleep',
    },
  ],
});

export const magnesiumSaid = /*#__PURE__*/ said({
  'muscle-switch': ['orth'],
  'magnesium-deficit': ['mag-2025'],
  'magnesium-ask-first': ['mag-2025', 'orth'],
});
