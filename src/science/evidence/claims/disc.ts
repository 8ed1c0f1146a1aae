// What may be said of a herniated disc and the pain it can give in a leg. Data only; words in words/.
import { claim, said } from '../claim.js';

/** Smaller on a later scan without surgery, of a hundred; with the interval of the estimate. */
export const discShrinks = /*#__PURE__*/ claim({
  id: 'disc-shrinks',
  value: { people: 63, from: 49, to: 77, studies: 38, followed: 2219 },
  unit: 'percent',
  sources: ['wang-2020'],
});

export const discByType = /*#__PURE__*/ claim({
  id: 'disc-by-type',
  value: { sequestration: 96, extrusion: 70, protrusion: 41, bulge: 13, studies: 9 },
  unit: 'percent',
  sources: ['chiu-2015'],
});

/** Of a hundred: no longer to be seen at all. */
export const discGone = /*#__PURE__*/ claim({
  id: 'disc-gone',
  value: { sequestration: 43, extrusion: 15 },
  unit: 'percent',
  sources: ['chiu-2015'],
});

/** Of a hundred with pain from a nerve root in the leg: settled without surgery within so many months. */
export const discSettles = /*#__PURE__*/ claim({
  id: 'disc-settles',
  value: { people: 75, months: 3 },
  unit: 'percent',
  sources: ['nhg-2015'],
});

export const discLeg = /*#__PURE__*/ claim({
  id: 'disc-leg',
  value: [60, 80],
  unit: 'percent',
  sources: ['rug-2024'],
});

export const discCommon = /*#__PURE__*/ claim({
  id: 'disc-common',
  value: { percent: [1, 3], years: [30, 50] },
  unit: 'percent',
  sources: ['rug-2024'],
});

/** As a practice's article has it; no study was found for it. */
export const discSurgeryArticle = /*#__PURE__*/ claim({
  id: 'disc-surgery-article',
  value: [3, 5],
  unit: 'percent',
  sources: ['rug-2024'],
  disagreement: [{ sources: ['peul-2007', 'peul-2008'], says: '39 of those who waited, of a selected group' }],
});

/** Severe sciatica for some weeks: those who waited and were operated, in one year and two; recovered in both groups. */
export const discSurgeryTrial = /*#__PURE__*/ claim({
  id: 'disc-surgery-trial',
  value: { people: 283, weeks: [6, 12], waited: 39, later: 44, recovered: 95, half: [4, 12], unsatisfied: 20 },
  unit: 'percent',
  sources: ['peul-2007', 'peul-2008'],
  disagreement: [{ sources: ['rug-2024'], says: '3 to 5 of herniations' }],
});

/** Leg pain out of ten after six months. */
export const discSurgeryLate = /*#__PURE__*/ claim({
  id: 'disc-surgery-late',
  value: { people: 128, months: [4, 12], at: 6, surgery: 2.8, waiting: 5.2 },
  unit: 'text',
  sources: ['bailey-2020'],
});

export const discInjectionArticle = /*#__PURE__*/ claim({
  id: 'disc-injection-article',
  value: { weeks: 2, months: 3 },
  unit: 'text',
  sources: ['rug-2024'],
  disagreement: [{ sources: ['oliveira-2020'], says: '25 trials: small and short' }],
});

export const discInjection = /*#__PURE__*/ claim({
  id: 'disc-injection',
  value: { trials: 25 },
  unit: 'text',
  sources: ['oliveira-2020'],
  disagreement: [{ sources: ['rug-2024'], says: 'mostly 2 weeks to 3 months' }],
});

export const discAdvice = /*#__PURE__*/ claim({
  id: 'disc-advice',
  value: ['no-panic', 'keep-moving', 'patience', 'care-for-yourself', 'not-only-hands', 'injection', 'plan'],
  unit: 'list',
  sources: ['rug-2024'],
});

export const discSaid = /*#__PURE__*/ said({
  'disc-largest': ['rug-2024', 'chiu-2015'],
  'disc-linked': ['rug-2024'],
});
