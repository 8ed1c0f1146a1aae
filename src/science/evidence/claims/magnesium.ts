// What may be said of magnesium and muscles. Data only; words in words/.
import { claim } from '../claim.js';

export const muscleSwitch = /*#__PURE__*/ claim({
  id: 'muscle-switch',
  value: null,
  unit: 'text',
  sources: ['orth'],
});

export const magnesiumCramps = /*#__PURE__*/ claim({
  id: 'magnesium-cramps',
  value: null,
  unit: 'text',
  sources: ['mag-2025', 'examine-magnesium'],
  disagreement: [{ sources: ['orth'], says: 'may ease tension, cramps, stiffness and sleep when intake is low' }],
});

export const magnesiumEases = /*#__PURE__*/ claim({
  id: 'magnesium-eases',
  value: null,
  unit: 'text',
  sources: ['orth'],
  disagreement: [
    { sources: ['mag-2025', 'examine-magnesium'], says: 'little effect on cramps, little evidence for sleep' },
  ],
});

export const magnesiumDeficit = /*#__PURE__*/ claim({
  id: 'magnesium-deficit',
  value: null,
  unit: 'text',
  sources: ['mag-2025'],
});

export const magnesiumAskFirst = /*#__PURE__*/ claim({
  id: 'magnesium-ask-first',
  value: null,
  unit: 'text',
  sources: ['mag-2025', 'orth'],
});
