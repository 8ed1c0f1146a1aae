// What may be said of the glass, what fills and empties it, and what slows recovery. Data only; words in words/.
import { claim } from '../claim.js';

export const glassPicture = /*#__PURE__*/ claim({
  id: 'glass-picture',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassFactors = /*#__PURE__*/ claim({
  id: 'glass-factors',
  value: [
    'micro-trauma',
    'illness',
    'hormonal-change',
    'poor-sleep',
    'poor-food',
    'stress',
    'anxiety',
    'perfectionism',
    'worry',
    'low-control',
    'work-pressure',
    'family-duties',
    'money-worries',
    'loneliness',
    'lack-of-support',
  ],
  unit: 'list',
  sources: ['glas-2025'],
});

export const glassCapacityParts = /*#__PURE__*/ claim({
  id: 'glass-capacity-parts',
  value: ['genetics', 'lifestyle', 'mental-resilience', 'social-support'],
  unit: 'list',
  sources: ['glas-2025'],
});

export const glassGeneticsGiven = /*#__PURE__*/ claim({
  id: 'glass-genetics-given',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassTwoWays = /*#__PURE__*/ claim({
  id: 'glass-two-ways',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassRecovery = /*#__PURE__*/ claim({
  id: 'glass-recovery',
  value: [
    'regular-sleep',
    'movement',
    'nourishing-food',
    'fewer-stimulants',
    'social-connection',
    'relaxation',
    'professional-help',
  ],
  unit: 'list',
  sources: ['glas-2025'],
});

export const glassAmplify = /*#__PURE__*/ claim({
  id: 'glass-amplify',
  value: null,
  unit: 'text',
  sources: ['glas-2025', 'cholewicki-2019'],
});

export const glassFillsUnnoticed = /*#__PURE__*/ claim({
  id: 'glass-fills-unnoticed',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassSpiral = /*#__PURE__*/ claim({
  id: 'glass-spiral',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassRegularSleep = /*#__PURE__*/ claim({
  id: 'glass-regular-sleep',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassWalking = /*#__PURE__*/ claim({
  id: 'glass-walking',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassOverweight = /*#__PURE__*/ claim({
  id: 'glass-overweight',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassStimulants = /*#__PURE__*/ claim({
  id: 'glass-stimulants',
  value: ['alcohol', 'smoking', 'caffeine'],
  unit: 'list',
  sources: ['glas-2025'],
});

export const glassLoneliness = /*#__PURE__*/ claim({
  id: 'glass-loneliness',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const glassOwnTriggers = /*#__PURE__*/ claim({
  id: 'glass-own-triggers',
  value: null,
  unit: 'text',
  sources: ['glas-2025'],
});

export const restMeaningful = /*#__PURE__*/ claim({
  id: 'rest-meaningful',
  value: ['silence', 'nature', 'book', 'music'],
  unit: 'list',
  sources: ['glas-2025'],
});

export const breakHalfHour = /*#__PURE__*/ claim({
  id: 'break-half-hour',
  value: 30,
  unit: 'minutes',
  sources: ['orth'],
});

export const worriesPark = /*#__PURE__*/ claim({
  id: 'worries-park',
  value: null,
  unit: 'text',
  sources: ['orth'],
});

export const sleepTakesWeeks = /*#__PURE__*/ claim({
  id: 'sleep-takes-weeks',
  value: [2, 4],
  unit: 'weeks',
  sources: ['orth'],
});

export const painCircle = /*#__PURE__*/ claim({
  id: 'pain-circle',
  value: ['tension', 'pain', 'stress'],
  unit: 'list',
  sources: ['orth'],
});

export const recoveryStress = /*#__PURE__*/ claim({
  id: 'recovery-stress',
  value: 40,
  unit: 'percent',
  sources: ['her-2025', 'marucha-1998'],
});

export const recoverySmoking = /*#__PURE__*/ claim({
  id: 'recovery-smoking',
  value: 60,
  unit: 'percent',
  sources: ['her-2025', 'chang-2020'],
  disagreement: [{ sources: ['chang-2020'], says: 'measured in rats, not in people' }],
});

export const recoveryAlcohol = /*#__PURE__*/ claim({
  id: 'recovery-alcohol',
  value: 7,
  unit: 'units/week',
  sources: ['her-2025', 'jung-2011'],
});

export const recoverySleep = /*#__PURE__*/ claim({
  id: 'recovery-sleep',
  value: null,
  unit: 'text',
  sources: ['her-2025', 'mostaghimi-2005'],
});

export const recoveryFood = /*#__PURE__*/ claim({
  id: 'recovery-food',
  value: null,
  unit: 'text',
  sources: ['her-2025', 'seth-2024'],
});

export const recoveryDiabetes = /*#__PURE__*/ claim({
  id: 'recovery-diabetes',
  value: null,
  unit: 'text',
  sources: ['her-2025'],
});

export const recoveryMovement = /*#__PURE__*/ claim({
  id: 'recovery-movement',
  value: null,
  unit: 'text',
  sources: ['her-2025', 'baert-2010', 'heemskerk-2013'],
});

export const recoveryReinforce = /*#__PURE__*/ claim({
  id: 'recovery-reinforce',
  value: null,
  unit: 'text',
  sources: ['her-2025'],
});

export const recoveryNeverAdded = /*#__PURE__*/ claim({
  id: 'recovery-never-added',
  value: null,
  unit: 'text',
  sources: ['her-2025'],
});
