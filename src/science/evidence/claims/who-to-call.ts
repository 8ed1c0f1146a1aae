// Claims: the numbers to call, by country. Data only; an emergency number is written in science/safety/numbers.ts.
import { european, national } from '../../safety/numbers.js';
import { claim, said } from '../claim.js';

/** One of the countries that name a number of their own. */
const of = (country: string): number => national[country] ?? european;

export const emergencyNumber = /*#__PURE__*/ claim({
  id: 'emergency-number',
  value: european,
  unit: 'phone',
  sources: ['eu-112'],
  seen: 'official',
});

export const emergencyFr = /*#__PURE__*/ claim({
  id: 'emergency-fr',
  value: /*#__PURE__*/ of('FR'),
  unit: 'phone',
  sources: ['service-public-emergency', 'ars-sas'],
  seen: 'official',
});

export const emergencyFrText = /*#__PURE__*/ claim({
  id: 'emergency-fr-text',
  value: 114,
  unit: 'phone',
  sources: ['service-public-emergency'],
  seen: 'copy',
});

export const emergencyCh = /*#__PURE__*/ claim({
  id: 'emergency-ch',
  value: /*#__PURE__*/ of('CH'),
  unit: 'phone',
  sources: ['gr-emergency'],
  seen: 'official',
});

export const emergencyUk = /*#__PURE__*/ claim({
  id: 'emergency-uk',
  value: /*#__PURE__*/ of('UK'),
  unit: 'phone',
  sources: ['nhs-999', 'nhs-back-pain'],
  seen: 'official',
});

export const onCallBe = /*#__PURE__*/ claim({
  id: 'on-call-be',
  value: 1733,
  unit: 'phone',
  sources: ['belgium-1733'],
  seen: 'official',
});

/** 116 117 answers in some French regions only. */
export const onCallFr = /*#__PURE__*/ claim({
  id: 'on-call-fr',
  value: /*#__PURE__*/ of('FR'),
  unit: 'phone',
  sources: ['ars-sas'],
  seen: 'official',
});

export const onCallDe = /*#__PURE__*/ claim({
  id: 'on-call-de',
  value: 116117,
  unit: 'phone',
  sources: ['kbv-116117'],
  seen: 'official',
});

/** After midnight, when the maisons médicales are closed. */
export const onCallLu = /*#__PURE__*/ claim({
  id: 'on-call-lu',
  value: european,
  unit: 'phone',
  sources: ['tageblatt-2025'],
  seen: 'copy',
});

/** England, Scotland and Wales; Northern Ireland has a number per area. */
export const onCallUk = /*#__PURE__*/ claim({
  id: 'on-call-uk',
  value: 111,
  unit: 'phone',
  sources: ['nhs-999', 'hscni-out-of-hours'],
  seen: 'official',
});

export const whoToCallSaid = /*#__PURE__*/ said({
  // Numbers of the out-of-hours posts are regional.
  'on-call-nl': ['honk-post', 'gpinfo-nl'],
  // Each canton has a number of its own.
  'on-call-ch': ['vitafutura-zh', 'gr-emergency'],
});
