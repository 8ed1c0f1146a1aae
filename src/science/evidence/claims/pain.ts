// What may be said of pain, the alarm, the forest, the bottle and red flags. Data only; words in words/.
import { claim, said } from '../claim.js';

export const painScaleRange = /*#__PURE__*/ claim({
  id: 'pain-scale-range',
  value: [0, 10],
  unit: 'nrs',
  sources: ['pijn-2025'],
});

export const painAcceptableMax = /*#__PURE__*/ claim({
  id: 'pain-acceptable-max',
  value: 5,
  unit: 'nrs',
  sources: ['pijn-2025'],
});

export const painSettlesWithin = /*#__PURE__*/ claim({
  id: 'pain-settles-within',
  value: 48,
  unit: 'hours',
  sources: ['tips'],
  disagreement: [{ sources: ['wha-exercise-pain'], says: 'within 24 hours' }],
});

/** As a group of practices in Australia has it. */
export const painSettlesElsewhere = /*#__PURE__*/ claim({
  id: 'pain-settles-elsewhere',
  value: 24,
  unit: 'hours',
  sources: ['wha-exercise-pain'],
  disagreement: [{ sources: ['tips'], says: 'within 48 hours' }],
});

/** Odds of a flare-up after an hour more of each in the last day. */
export const painFlareHours = /*#__PURE__*/ claim({
  id: 'pain-flare-hours',
  value: { lifting: 1.05, sitting: 0.96, people: 416 },
  unit: 'times',
  sources: ['flares-2025'],
  disagreement: [{ sources: ['suri-2018'], says: 'sitting over 6 hours: 4.4 times' }],
});

/** Odds of a flare-up of recent low back pain with more than so many hours of sitting. */
export const painFlareSitting = /*#__PURE__*/ claim({
  id: 'pain-flare-sitting',
  value: { hours: 6, odds: 4.4, people: 30 },
  unit: 'times',
  sources: ['suri-2018'],
  disagreement: [{ sources: ['flares-2025'], says: '0.96 times for each hour of sitting' }],
});

export const painChangeAverage = /*#__PURE__*/ claim({
  id: 'pain-change-average',
  value: { points: 2, percent: 30 },
  unit: 'points',
  sources: ['farrar-2001', 'ostelo-2008'],
  disagreement: [{ sources: ['salaffi-2004'], says: '1 point or 15 % is already slightly better' }],
});

export const painChangeSlight = /*#__PURE__*/ claim({
  id: 'pain-change-slight',
  value: { points: 1, percent: 15 },
  unit: 'points',
  sources: ['salaffi-2004'],
  disagreement: [{ sources: ['farrar-2001', 'ostelo-2008'], says: 'about 2 points or 30 % before a change matters' }],
});

export const painChangeMuch = /*#__PURE__*/ claim({
  id: 'pain-change-much',
  value: { points: 2, percent: 33 },
  unit: 'points',
  sources: ['salaffi-2004'],
});

// What people with back pain in a clinic called slightly better, by where they began. Improvement only.
export const painChangeFromLow = /*#__PURE__*/ claim({
  id: 'pain-change-from-low',
  value: { start: [1, 4], change: [1, 1] },
  unit: 'points',
  sources: ['haase-2022'],
});

export const painChangeFromMiddle = /*#__PURE__*/ claim({
  id: 'pain-change-from-middle',
  value: { start: [5, 7], change: [2, 2] },
  unit: 'points',
  sources: ['haase-2022'],
});

export const painChangeFromHigh = /*#__PURE__*/ claim({
  id: 'pain-change-from-high',
  value: { start: [8, 10], change: [3, 4] },
  unit: 'points',
  sources: ['haase-2022'],
});

/** Points below which two scores may differ by the measuring alone. */
export const painMeasureError = /*#__PURE__*/ claim({
  id: 'pain-measure-error',
  value: 1.77,
  unit: 'points',
  sources: ['haase-2022'],
});

export const painRealCourse = /*#__PURE__*/ claim({
  id: 'pain-real-course',
  value: { herniation: 2015, 'training-years': 2, 'second-episode': 2023, 'months-to-largely-gone': 4 },
  unit: 'text',
  sources: ['rug-2024'],
});

export const alarmSensitisers = /*#__PURE__*/ claim({
  id: 'alarm-sensitisers',
  value: ['stress', 'rush', 'fear-of-pain'],
  unit: 'list',
  sources: ['orth'],
});

export const forestDryingFactors = /*#__PURE__*/ claim({
  id: 'forest-drying-factors',
  value: ['smoking', 'alcohol', 'overweight', 'inactivity', 'poor-sleep', 'stress', 'metabolic', 'worry'],
  unit: 'list',
  sources: ['pijn-2025'],
});

export const bottleSameWeight = /*#__PURE__*/ claim({
  id: 'bottle-same-weight',
  value: 500,
  unit: 'g',
  sources: ['pijn-2025'],
});

export const bottleHoldingTimes = /*#__PURE__*/ claim({
  id: 'bottle-holding-times',
  value: { painful: 1, unbearable: 24 },
  unit: 'hours',
  sources: ['pijn-2025'],
});

export const painCircle = /*#__PURE__*/ claim({
  id: 'pain-circle',
  value: ['tension', 'pain', 'stress'],
  unit: 'list',
  sources: ['orth'],
});

export const painSaid = /*#__PURE__*/ said({
  'pain-duration-counts': ['pijn-2025'],
  'pain-part-of-recovery': ['pijn-2025'],
  'pain-tell-therapist': ['pijn-2025'],
  'pain-look-at-months': ['pijn-2025'],
  'pain-flare-meaning': ['costa-2019'],
  'alarm-not-damage': ['pijn-2025'],
  'alarm-set-sensitive': ['pijn-2025'],
  'alarm-knowing-helps': ['pijn-2025'],
  'forest-context-decides': ['pijn-2025'],
  'forest-spark': ['pijn-2025'],
  'forest-keeps-burning': ['pijn-2025'],
  'forest-not-imagined': ['pijn-2025'],
  'bottle-put-down': ['pijn-2025'],
  'battery-charge': ['pijn-2025'],
});
