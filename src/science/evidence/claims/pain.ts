// What may be said of pain, the alarm, the forest, the bottle and red flags. Data only; words in words/.
import { claim } from '../claim.js';

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
});

export const painDurationCounts = /*#__PURE__*/ claim({
  id: 'pain-duration-counts',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const painPartOfRecovery = /*#__PURE__*/ claim({
  id: 'pain-part-of-recovery',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const painTellTherapist = /*#__PURE__*/ claim({
  id: 'pain-tell-therapist',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const painChangeAverage = /*#__PURE__*/ claim({
  id: 'pain-change-average',
  value: { points: 2, percent: 30 },
  unit: 'points',
  sources: ['farrar-2001'],
  disagreement: [{ sources: ['salaffi-2004'], says: '1 point or 15 % is already slightly better' }],
});

export const painChangeSlight = /*#__PURE__*/ claim({
  id: 'pain-change-slight',
  value: { points: 1, percent: 15 },
  unit: 'points',
  sources: ['salaffi-2004'],
  disagreement: [{ sources: ['farrar-2001'], says: 'about 2 points or 30 % before a change matters' }],
});

export const painChangeMuch = /*#__PURE__*/ claim({
  id: 'pain-change-much',
  value: { points: 2, percent: 33 },
  unit: 'points',
  sources: ['salaffi-2004'],
});

export const painChangeFromLow = /*#__PURE__*/ claim({
  id: 'pain-change-from-low',
  value: { start: [1, 4], change: [1, 1] },
  unit: 'points',
  sources: ['salaffi-2004', 'farrar-2001'],
});

export const painChangeFromMiddle = /*#__PURE__*/ claim({
  id: 'pain-change-from-middle',
  value: { start: [5, 7], change: [2, 2] },
  unit: 'points',
  sources: ['farrar-2001', 'salaffi-2004'],
});

export const painChangeFromHigh = /*#__PURE__*/ claim({
  id: 'pain-change-from-high',
  value: { start: [8, 10], change: [3, 4] },
  unit: 'points',
  sources: ['farrar-2001', 'salaffi-2004'],
});

export const painLookAtMonths = /*#__PURE__*/ claim({
  id: 'pain-look-at-months',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const painFlareMeaning = /*#__PURE__*/ claim({
  id: 'pain-flare-meaning',
  value: null,
  unit: 'text',
  sources: ['costa-2019'],
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

export const alarmNotDamage = /*#__PURE__*/ claim({
  id: 'alarm-not-damage',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const alarmSetSensitive = /*#__PURE__*/ claim({
  id: 'alarm-set-sensitive',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const alarmSensitisers = /*#__PURE__*/ claim({
  id: 'alarm-sensitisers',
  value: ['stress', 'rush', 'fear-of-pain'],
  unit: 'list',
  sources: ['orth'],
});

export const alarmKnowingHelps = /*#__PURE__*/ claim({
  id: 'alarm-knowing-helps',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const forestDryingFactors = /*#__PURE__*/ claim({
  id: 'forest-drying-factors',
  value: ['smoking', 'alcohol', 'overweight', 'inactivity', 'poor-sleep', 'stress', 'metabolic', 'worry'],
  unit: 'list',
  sources: ['pijn-2025'],
});

export const forestContextDecides = /*#__PURE__*/ claim({
  id: 'forest-context-decides',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const forestSpark = /*#__PURE__*/ claim({
  id: 'forest-spark',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const forestKeepsBurning = /*#__PURE__*/ claim({
  id: 'forest-keeps-burning',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const forestNotImagined = /*#__PURE__*/ claim({
  id: 'forest-not-imagined',
  value: null,
  unit: 'text',
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

export const bottlePutDown = /*#__PURE__*/ claim({
  id: 'bottle-put-down',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});

export const batteryCharge = /*#__PURE__*/ claim({
  id: 'battery-charge',
  value: null,
  unit: 'text',
  sources: ['pijn-2025'],
});
