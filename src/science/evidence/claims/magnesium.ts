// What may be said of magnesium and muscles. Data only; words in words/.
import { claim, said } from '../claim.js';

export const magnesiumCramps = /*#__PURE__*/ claim({
  id: 'magnesium-cramps',
  value: { trials: 5, people: 307, fewerPerWeek: 0.18 },
  unit: 'text',
  sources: ['garrison-2020', 'mah-2021', 'mag-2025', 'examine-magnesium'],
  disagreement: [{ sources: ['orth'], says: 'may ease tension, cramps, stiffness and sleep when intake is low' }],
});

export const magnesiumEases = /*#__PURE__*/ claim({
  id: 'magnesium-eases',
  value: null,
  unit: 'text',
  sources: ['orth'],
  disagreement: [
    {
      sources: ['garrison-2020', 'mah-2021', 'mag-2025', 'examine-magnesium'],
      says: 'no effect on cramps shown, little evidence for sleep',
    },
  ],
});

/** Adequate intake a day from all food, adults. */
export const magnesiumDaily = /*#__PURE__*/ claim({
  id: 'magnesium-daily',
  value: { men: 350, women: 300 },
  unit: 'mg',
  sources: ['efsa-2015'],
  disagreement: [
    { sources: ['mag-2025'], says: 'men 410 to 420, women 320 to 360' },
    { sources: ['orth'], says: '300 to 400 for adults' },
  ],
});

export const magnesiumDailyMag = /*#__PURE__*/ claim({
  id: 'magnesium-daily-mag',
  value: { men: [410, 420], women: [320, 360] },
  unit: 'mg',
  sources: ['mag-2025'],
  disagreement: [{ sources: ['efsa-2015'], says: '350 mg for men, 300 mg for women' }],
});

export const magnesiumDailyOrth = /*#__PURE__*/ claim({
  id: 'magnesium-daily-orth',
  value: [300, 400],
  unit: 'mg',
  sources: ['orth'],
  disagreement: [{ sources: ['efsa-2015'], says: '350 mg for men, 300 mg for women' }],
});

/** From which age the European daily values are those of adults. */
export const magnesiumAdults = /*#__PURE__*/ claim({
  id: 'magnesium-adults',
  value: 18,
  unit: 'years',
  sources: ['efsa-2015'],
});

export const magnesiumElsewhere = /*#__PURE__*/ claim({
  id: 'magnesium-elsewhere',
  value: 350,
  unit: 'mg',
  sources: ['ods-magnesium'],
  disagreement: [{ sources: ['scf-2001', 'bfr-2017', 'orth'], says: '250 mg' }],
});

/** From supplements, beside food: the most a day, from which age, in how many doses at least. */
export const magnesiumLine = /*#__PURE__*/ claim({
  id: 'magnesium-line',
  value: { mg: 250, years: 4, doses: 2 },
  unit: 'mg',
  sources: ['scf-2001', 'bfr-2017', 'orth'],
  disagreement: [{ sources: ['ods-magnesium'], says: '350 mg' }],
});

export const magnesiumEnough = /*#__PURE__*/ claim({
  id: 'magnesium-enough',
  value: null,
  unit: 'text',
  sources: ['bfr-magnesium'],
  disagreement: [{ sources: ['mag-2025'], says: 'more than half of adults miss the recommended amount' }],
});

export const magnesiumForms = /*#__PURE__*/ claim({
  id: 'magnesium-forms',
  value: null,
  unit: 'text',
  sources: ['mag-2025', 'examine-magnesium'],
  disagreement: [
    { sources: ['firoz-2001'], says: 'chloride is taken up as well as lactate' },
    { sources: ['orth'], says: 'bisglycinate is well tolerated' },
  ],
});

export const magnesiumOxide = /*#__PURE__*/ claim({
  id: 'magnesium-oxide',
  value: 4,
  unit: 'percent',
  sources: ['firoz-2001', 'mag-2025'],
});

/** Effects a label in Europe may name, bones with teeth and nerves with mind. */
export const magnesiumRoles = /*#__PURE__*/ claim({
  id: 'magnesium-roles',
  value: ['muscles', 'nerves', 'energy', 'tiredness', 'salts', 'protein', 'bones', 'cells'],
  unit: 'list',
  sources: ['eu-432-2012'],
});

export const magnesiumBlood = /*#__PURE__*/ claim({
  id: 'magnesium-blood',
  value: { limit: 0.75, grams: 25, bone: [50, 60] },
  unit: 'text',
  sources: ['mag-2025'],
});

export const magnesiumSaid = /*#__PURE__*/ said({
  'magnesium-stress': ['orth'],
  'magnesium-vitamin-d': ['uwitonze-2018'],
  'magnesium-medicines': ['mag-2025', 'orth'],
  'muscle-switch': ['orth'],
  'magnesium-deficit': ['mag-2025'],
  'magnesium-ask-first': ['mag-2025', 'orth'],
});
