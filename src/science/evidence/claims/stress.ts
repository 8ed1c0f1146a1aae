// What may be said of tension and stress, and of what makes them lighter. Data only; words in words/.
import { claim } from '../claim.js';

export const circleTightens = /*#__PURE__*/ claim({
  id: 'circle-tightens',
  value: null,
  unit: 'text',
  sources: ['orth'],
});

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

export const stressLighter = /*#__PURE__*/ claim({
  id: 'stress-lighter',
  value: null,
  unit: 'text',
  sources: ['orth'],
});

export const recoveryToDo = /*#__PURE__*/ claim({
  id: 'recovery-to-do',
  value: null,
  unit: 'text',
  sources: ['her-2025'],
});
