// How fast pain settles after an activity, and what that says of the step (48-hour rule). Pure.
import { painSettlesWithin } from '../evidence/claims.js';

export const settleTimes = ['hour', 'same-day', '48h', 'longer'] as const;
export type Settle = (typeof settleTimes)[number];

/** What can be answered right after an exercise: nobody knows yet. */
export const notYet = 'not-yet';

export type Settling = 'fine' | 'within-rule' | 'step-too-big';

export const settlingClaims = ['pain-duration-counts', painSettlesWithin.id] as const;

const verdicts: Readonly<Record<Settle, Settling>> = {
  hour: 'fine',
  'same-day': 'fine',
  '48h': 'within-rule',
  longer: 'step-too-big',
};

/** Pain that settles within the day is usually fine, within 48 hours within the rule; longer: the step was too big. */
export const settling = (settle: Settle): Settling => verdicts[settle];

const hourEnds = 1;
const dayEnds = 24;

/** The answer that fits `hours` (0 or more); undefined for a negative number or none. 'Same day' ends at 24 hours. */
export const settleFromHours = (hours: number): Settle | undefined => {
  if (!(hours >= 0)) return undefined;
  if (hours <= hourEnds) return 'hour';
  if (hours <= dayEnds) return 'same-day';
  return hours <= painSettlesWithin.value ? '48h' : 'longer';
};
