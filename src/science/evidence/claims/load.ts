// What may be said of the glass, what fills and empties it, and what slows recovery. Data only; words in words/.
import { claim, said } from '../claim.js';

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

export const glassStimulants = /*#__PURE__*/ claim({
  id: 'glass-stimulants',
  value: ['alcohol', 'smoking', 'caffeine'],
  unit: 'list',
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

/** What a blog lists for the place of work: a custom, and no rule that was tested. */
export const deskList = /*#__PURE__*/ claim({
  id: 'desk-list',
  value: ['screen', 'feet', 'back', 'sit-stand'],
  unit: 'list',
  sources: ['orth'],
  disagreement: [{ sources: ['osullivan-2020'], says: 'posture does not predict back pain' }],
});

/** Trials of standing or walking more at work. */
export const deskStanding = /*#__PURE__*/ claim({
  id: 'desk-standing',
  value: { studies: 10, people: 955 },
  unit: 'people',
  sources: ['parry-2019'],
});

export const sleepTakesWeeks = /*#__PURE__*/ claim({
  id: 'sleep-takes-weeks',
  value: [2, 4],
  unit: 'weeks',
  sources: ['orth'],
  disagreement: [{ sources: ['tips'], says: 'build up slowly, over months' }],
});

export const sleepHours = /*#__PURE__*/ claim({
  id: 'sleep-hours',
  value: { adults: [7, 9], from65: [7, 8], age: 65 },
  unit: 'hours',
  sources: ['hirshkowitz-2015'],
  disagreement: [{ sources: ['tips'], says: 'men 7 to 9 hours, women 8 to 10' }],
});

/** The time of day that is set aside for worries in the studies. */
export const worriesHalfHour = /*#__PURE__*/ claim({
  id: 'worries-half-hour',
  value: 30,
  unit: 'minutes',
  sources: ['brosschot-2006'],
});

/** Against only noting worries down: a little shorter (d 0.31) and a little less often (d 0.19), over a week to a month. */
export const worriesPostponed = /*#__PURE__*/ claim({
  id: 'worries-postponed',
  value: { studies: 7, people: 999, began: 996, finished: 361 },
  unit: 'people',
  sources: ['dippel-2024'],
  disagreement: [
    { sources: ['versluis-2016'], says: 'asked of people online it made no difference; 361 of 996 finished' },
  ],
});

export const recoveryStress = /*#__PURE__*/ claim({
  id: 'recovery-stress',
  value: { people: 11, percent: 40 },
  unit: 'percent',
  sources: ['marucha-1998', 'her-2025'],
});

export const recoverySmoking = /*#__PURE__*/ claim({
  id: 'recovery-smoking',
  value: { studies: 40, times: 2.2 },
  unit: 'times',
  sources: ['pearson-2016', 'xu-2021', 'her-2025'],
});

/** No dose: the review of mechanisms names none for healing. */
export const recoveryAlcohol = /*#__PURE__*/ claim({
  id: 'recovery-alcohol',
  value: null,
  unit: 'text',
  sources: ['her-2025', 'jung-2011'],
  disagreement: [{ sources: ['xu-2021'], says: 'no difference shown in how often a broken bone fails to heal' }],
});

/** Days until the skin had closed, after normal nights and after three nights of two hours. */
export const recoverySleep = /*#__PURE__*/ claim({
  id: 'recovery-sleep',
  value: { nights: 3, hours: 2, rested: 4.2, short: 5 },
  unit: 'days',
  sources: ['smith-2018', 'her-2025'],
});

export const loadSaid = /*#__PURE__*/ said({
  'glass-picture': ['glas-2025'],
  'glass-genetics-given': ['glas-2025'],
  'glass-two-ways': ['glas-2025'],
  'glass-amplify': ['glas-2025', 'cholewicki-2019'],
  'glass-fills-unnoticed': ['glas-2025'],
  'glass-spiral': ['glas-2025'],
  'glass-regular-sleep': ['glas-2025'],
  'glass-walking': ['glas-2025'],
  'glass-overweight': ['glas-2025'],
  'glass-loneliness': ['glas-2025'],
  'glass-own-triggers': ['glas-2025'],
  'worries-park': ['orth'],
  'worries-small': ['orth'],
  'break-studies': ['albulescu-2022'],
  'desk-posture': ['osullivan-2020'],
  'desk-adjustable': ['eu-90-270'],
  'sleep-regular': ['sletten-2023'],
  'recovery-smoking-rats': ['chang-2020', 'her-2025'],
  'recovery-food': ['her-2025', 'seth-2024'],
  'recovery-diabetes': ['her-2025'],
  'recovery-movement': ['her-2025', 'talsma-2008'],
  'recovery-reinforce': ['her-2025'],
  'recovery-never-added': ['her-2025'],
  'recovery-to-do': ['her-2025'],
});
