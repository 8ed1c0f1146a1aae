// Ids of the facts pain-chart rests on, in the order of its list of sources.

export const claims = [
  'pain-look-at-months',
  'pain-scale-range',
  'pain-acceptable-max',
  'pain-change-average',
  'pain-change-from-low',
  'pain-change-from-middle',
  'pain-change-from-high',
  'pain-flare-meaning',
  'pain-measure-error',
  'pain-real-course',
];
