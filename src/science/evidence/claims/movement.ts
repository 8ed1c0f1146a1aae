// What may be said of steps and movement. Data only; words in words/.
import { claim, said } from '../claim.js';

export const stepsRisk = /*#__PURE__*/ claim({
  id: 'steps-risk',
  value: { studies: 17, years: 7.1, steps: 1000, percent: 15 },
  unit: 'percent',
  sources: ['banach-2023', 'oef-2025'],
});

export const stepsLevelYounger = /*#__PURE__*/ claim({
  id: 'steps-level-younger',
  value: { age: 60, steps: [8000, 10000] },
  unit: 'steps',
  sources: ['paluch-2022'],
  disagreement: [{ sources: ['banach-2023'], says: 'no upper limit found, up to 20000 steps' }],
});

export const stepsLevelOlder = /*#__PURE__*/ claim({
  id: 'steps-level-older',
  value: { age: 60, steps: [6000, 8000] },
  unit: 'steps',
  sources: ['paluch-2022'],
  disagreement: [{ sources: ['banach-2023'], says: 'no upper limit found, up to 20000 steps' }],
});

export const stepsCadence = /*#__PURE__*/ claim({
  id: 'steps-cadence',
  value: 100,
  unit: 'steps/min',
  sources: ['tudor-locke-2018'],
});

export const movementMinutes = /*#__PURE__*/ claim({
  id: 'movement-minutes',
  value: [15, 20],
  unit: 'minutes',
  sources: ['oef-2025'],
  disagreement: [{ sources: ['orth'], says: 'start at 10 minutes of walking' }],
});

export const movementStart = /*#__PURE__*/ claim({
  id: 'movement-start',
  value: 10,
  unit: 'minutes',
  sources: ['orth'],
  disagreement: [{ sources: ['oef-2025'], says: '15 to 20 minutes of purposeful movement' }],
});

export const movementLunchWalk = /*#__PURE__*/ claim({
  id: 'movement-lunch-walk',
  value: 15,
  unit: 'minutes',
  sources: ['oef-2025'],
});

/** The first quota of graded activity: so many percent of the mean of so many sessions with a physiotherapist. */
export const movementBaseline = /*#__PURE__*/ claim({
  id: 'movement-start-share',
  value: { sessions: 3, percent: 70 },
  unit: 'percent',
  sources: ['graded-2007'],
});

/** A walking plan that grows, with education, after people had just recovered: days until the next episode. */
export const movementWalkPlan = /*#__PURE__*/ claim({
  id: 'movement-walk-plan',
  value: { people: 701, with: 208, without: 112, minutes: 30, times: 5, months: 6 },
  unit: 'days',
  sources: ['walkback-2024'],
});

/** Against no aerobic activity; strength once a week on top of it. Adults in the United States. */
export const movementHours = /*#__PURE__*/ claim({
  id: 'movement-hours',
  value: { people: 416420, hours: [1, 3], percent: [15, 27], strength: 11 },
  unit: 'percent',
  sources: ['coleman-2022'],
});

/** So many steps a day against so few: risk of death, and of a fall, the latter of low certainty. */
export const stepsSevenThousand = /*#__PURE__*/ claim({
  id: 'steps-seven-thousand',
  value: { steps: [2000, 7000], percent: 47, falls: 28, bend: [5000, 7000] },
  unit: 'percent',
  sources: ['ding-2025'],
  disagreement: [{ sources: ['banach-2023'], says: 'no upper limit found, up to 20000 steps' }],
});

/** Injuries per so many hours: of moving about and of quiet sports, and of contact and team sports. */
export const movementInjuries = /*#__PURE__*/ claim({
  id: 'movement-injuries',
  value: { people: 3363, hours: 1000, low: [0.19, 1.5], high: [6.6, 18.3] },
  unit: 'times',
  sources: ['parkkari-2004'],
  disagreement: [{ sources: ['oef-2025'], says: 'swimming and cycling as lifting weights: 1 to 4' }],
});

/** Injuries per so many hours of training: of who lifts in competitions, and as a practice text has it. */
export const movementLifting = /*#__PURE__*/ claim({
  id: 'movement-lifting',
  value: { hours: 1000, weightlifting: [2.4, 3.3], powerlifting: [1, 4.4], article: [1, 4] },
  unit: 'times',
  sources: ['aasa-2017', 'oef-2025'],
});

export const movementSaid = /*#__PURE__*/ said({
  'steps-least-active': ['paluch-2022'],
  'movement-graded-equal': ['magalhaes-2018'],
  'movement-effects': ['oef-2025'],
  'movement-worth': ['oef-2025'],
});
