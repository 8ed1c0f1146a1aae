// What may be said of forms of training for low back pain. Data only; words in words/.
import { claim, said } from '../claim.js';

/** Pilates, McKenzie and functional restoration first. */
export const trainingHayden = /*#__PURE__*/ claim({
  id: 'training-hayden',
  value: { trials: 217, people: 20969 },
  unit: 'people',
  sources: ['hayden-2021'],
  disagreement: [{ sources: ['owen-2020'], says: 'another order: McKenzie no better than doing nothing' }],
});

/** Pilates, strength or aerobic first, by what is asked; of low certainty. */
export const trainingOwen = /*#__PURE__*/ claim({
  id: 'training-owen',
  value: { trials: 89, people: 5578 },
  unit: 'people',
  sources: ['owen-2020'],
  disagreement: [{ sources: ['hayden-2021'], says: 'another order: McKenzie among the first' }],
});

export const trainingSaid = /*#__PURE__*/ said({
  'training-enjoy': ['train-2022', 'hayden-2021'],
  'training-walking': ['train-2022'],
  'training-strength': ['train-2022', 'tips'],
  'training-calm': ['train-2022'],
});
