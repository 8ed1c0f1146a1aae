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

export const breathTimes = /*#__PURE__*/ claim({
  id: 'breath-times',
  value: { minutes: 2, times: 3 },
  unit: 'times',
  sources: ['orth'],
});

export const breathStudies = /*#__PURE__*/ claim({
  id: 'breath-studies',
  value: { studies: 31, people: 1133 },
  unit: 'people',
  sources: ['shao-2024'],
  disagreement: [{ sources: ['orth'], says: 'breathing is a way out of stress' }],
});

export const eveningRoutine = /*#__PURE__*/ claim({
  id: 'evening-routine',
  value: 1,
  unit: 'hours',
  sources: ['orth'],
});

/** The walk a day of the start plan, minutes. */
export const startWalk = /*#__PURE__*/ claim({
  id: 'start-walk',
  value: 10,
  unit: 'minutes',
  sources: ['orth'],
});

export const startWeeks = /*#__PURE__*/ claim({
  id: 'start-weeks',
  value: [2, 4],
  unit: 'weeks',
  sources: ['orth'],
  disagreement: [{ sources: ['singh-2024'], says: 'a habit takes about two months' }],
});

/** Medians; the means were 106 to 154 days. Four studies timed it. */
export const habitTime = /*#__PURE__*/ claim({
  id: 'habit-time',
  value: { medians: [59, 66], all: [4, 335] },
  unit: 'days',
  sources: ['singh-2024'],
});

export const habitMissedDay = /*#__PURE__*/ claim({
  id: 'habit-missed-day',
  value: 96,
  unit: 'people',
  sources: ['lally-2010'],
});

export const stressSaid = /*#__PURE__*/ said({
  'start-daily': ['orth'],
  'start-relapse': ['orth'],
  'circle-tightens': ['orth'],
  'stress-lighter': ['orth'],
});
