// What may be said of tension and stress, and of what makes them lighter. Data only; words in words/.
import { claim, said } from '../claim.js';

export const circleWays = /*#__PURE__*/ claim({
  id: 'circle-ways',
  value: ['breathing', 'movement', 'sleep', 'breaks', 'less-stress'],
  unit: 'list',
  sources: ['orth'],
});

export const breathSlow = /*#__PURE__*/ claim({
  id: 'breath-slow',
  value: [4, 6],
  unit: 'counts',
  sources: ['orth'],
});

export const eveningRoutine = /*#__PURE__*/ claim({
  id: 'evening-routine',
  value: 1,
  unit: 'hours',
  sources: ['orth'],
});

export const stressSaid = /*#__PURE__*/ said({
  'circle-tightens': ['orth'],
  'stress-lighter': ['orth'],
});
