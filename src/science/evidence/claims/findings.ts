// What a scan of people without pain shows, by age, and what may be said of it. Data only; words in words/.
import { claim, said } from '../claim.js';

/** The ages the figures below stand for, in their order. Estimates of a model, per hundred people without pain. */
export const findingsAges = /*#__PURE__*/ claim({
  id: 'findings-ages',
  value: [20, 30, 40, 50, 60, 70, 80],
  unit: 'years',
  sources: ['brinjikji-2015'],
});

export const findingsDegeneration = /*#__PURE__*/ claim({
  id: 'findings-degeneration',
  value: [37, 52, 68, 80, 88, 93, 96],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsSignal = /*#__PURE__*/ claim({
  id: 'findings-signal',
  value: [17, 33, 54, 73, 86, 94, 97],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsHeight = /*#__PURE__*/ claim({
  id: 'findings-height',
  value: [24, 34, 45, 56, 67, 76, 84],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsBulge = /*#__PURE__*/ claim({
  id: 'findings-bulge',
  value: [30, 40, 50, 60, 69, 77, 84],
  unit: 'percent',
  sources: ['brinjikji-2015'],
  disagreement: [{ sources: ['rug-2024'], says: '29 at 20 and 43 at 80' }],
});

export const findingsProtrusion = /*#__PURE__*/ claim({
  id: 'findings-protrusion',
  value: [29, 31, 33, 36, 38, 40, 43],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsFissure = /*#__PURE__*/ claim({
  id: 'findings-fissure',
  value: [19, 20, 22, 23, 25, 27, 29],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsFacet = /*#__PURE__*/ claim({
  id: 'findings-facet',
  value: [4, 9, 18, 32, 50, 69, 83],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsSlip = /*#__PURE__*/ claim({
  id: 'findings-slip',
  value: [3, 5, 8, 14, 23, 35, 50],
  unit: 'percent',
  sources: ['brinjikji-2015'],
});

export const findingsStudies = /*#__PURE__*/ claim({
  id: 'findings-studies',
  value: { studies: 33, people: 3110 },
  unit: 'text',
  sources: ['brinjikji-2015'],
});

/** Cells that rest on few people, or on none: facet joints and slip to 30, height at 20. */
export const findingsFew = /*#__PURE__*/ claim({
  id: 'findings-few',
  value: { none: 30, height: 15, from: 20 },
  unit: 'people',
  sources: ['brinjikji-2015'],
});

/** Odds of those with back pain against those without, to this age. */
export const findingsYounger = /*#__PURE__*/ claim({
  id: 'findings-younger',
  value: {
    age: 50,
    studies: 14,
    people: 3097,
    bulge: [7.54, 1.28, 44.56],
    spondylolysis: 5.06,
    extrusion: 4.38,
    modic: 4.01,
    protrusion: 2.65,
    degeneration: 2.24,
  },
  unit: 'text',
  sources: ['brinjikji-2015b'],
  disagreement: [{ sources: ['brinjikji-2015'], says: 'likely part of normal ageing and unassociated with pain' }],
});

/** As a practice's article has it; the row it cites is that of protrusion. */
export const findingsArticle = /*#__PURE__*/ claim({
  id: 'findings-article',
  value: [29, 43],
  unit: 'percent',
  sources: ['rug-2024'],
  disagreement: [{ sources: ['brinjikji-2015'], says: 'that is the row of protrusion; bulge is 30 and 84' }],
});

/** Such figures in the report of a scan: no less care after it. */
export const findingsReports = /*#__PURE__*/ claim({
  id: 'findings-reports',
  value: { people: 250401, odds: 0.95 },
  unit: 'text',
  sources: ['jarvik-2020'],
});

/** Words that make people want a scan: degeneration, arthritis, disc bulge. */
export const findingsWords = /*#__PURE__*/ claim({
  id: 'findings-words',
  value: { people: 1375, high: [5.7, 6], low: [4.2, 4.4] },
  unit: 'text',
  sources: ['okeeffe-2022'],
});

export const findingsSaid = /*#__PURE__*/ said({
  'findings-ageing': ['brinjikji-2015'],
});
