// What may be said of kinds of low back pain and the way each goes. Data only; words in words/.
import { claim, said } from '../claim.js';

/**
 * Mean pain out of 100 at the start and after `weeks`, by how long it was there at the start: under six weeks, up to twelve,
 * longer. That of persistent pain is of very low certainty.
 */
export const kindsCourse = /*#__PURE__*/ claim({
  id: 'kinds-course',
  value: {
    cohorts: 47,
    people: 9224,
    since: [6, 12],
    weeks: [6, 26, 52],
    acute: [56, 26, 22, 21],
    subacute: [63, 29, 29, 31],
    persistent: [56, 48, 43, 40],
  },
  unit: 'points',
  sources: ['wallwork-2024'],
  disagreement: [
    { sources: ['costa-2012'], says: 'acute 52, 23, 12, 6' },
    { sources: ['tips'], says: '3 to 6 weeks, whatever one does' },
  ],
});

export const kindsOlder = /*#__PURE__*/ claim({
  id: 'kinds-older',
  value: [52, 23, 12, 6],
  unit: 'points',
  sources: ['costa-2012'],
  disagreement: [{ sources: ['wallwork-2024'], says: 'acute 56, 26, 22, 21' }],
});

export const kindsWeeks = /*#__PURE__*/ claim({
  id: 'kinds-weeks',
  value: [3, 6],
  unit: 'weeks',
  sources: ['tips'],
  disagreement: [{ sources: ['wallwork-2024'], says: 'after 6 weeks still 26 out of 100' }],
});

/** Of those who look for help, at least so many percent have pain without a clear cause. */
export const kindsNoCause = /*#__PURE__*/ claim({
  id: 'kinds-no-cause',
  value: 85,
  unit: 'percent',
  sources: ['train-2022'],
});

export const kindsSaid = /*#__PURE__*/ said({
  'kinds-cause': ['tips'],
  'kinds-short': ['tips'],
  'kinds-long': ['tips', 'orth'],
});
