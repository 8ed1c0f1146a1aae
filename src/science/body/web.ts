// Which factor feeds which: the links of the bio-psycho-social network. Direction and source only, never a figure.
import type { ClaimId } from '../evidence/registry.js';
import type { FactorId } from './factors.js';

export interface Feed {
  readonly from: FactorId;
  readonly to: FactorId;
  /** What the link rests on. */
  readonly claim: ClaimId;
}

const feed = (claim: ClaimId, from: FactorId, ...to: FactorId[]): Feed[] =>
  to.map((each) => ({ from, to: each, claim }));

/** Links the sources name, or that follow from the amplification they describe (glass-amplify, Cholewicki 2019). */
export const feeds: readonly Feed[] = [
  ...feed('glass-amplify', 'worry', 'poor-sleep', 'anxiety'),
  ...feed('glass-amplify', 'poor-sleep', 'stress', 'worry'),
  ...feed('recovery-reinforce', 'stress', 'poor-sleep', 'smoking', 'alcohol', 'poor-food'),
  ...feed('recovery-reinforce', 'alcohol', 'poor-sleep'),
  ...feed('recovery-reinforce', 'smoking', 'poor-sleep'),
  ...feed('glass-stimulants', 'caffeine', 'poor-sleep'),
  ...feed('glass-amplify', 'anxiety', 'inactivity', 'stress'),
  ...feed('glass-amplify', 'perfectionism', 'stress', 'work-pressure'),
  ...feed('glass-amplify', 'low-control', 'stress', 'anxiety'),
  ...feed('glass-amplify', 'work-pressure', 'stress', 'inactivity'),
  ...feed('glass-amplify', 'family-duties', 'stress', 'poor-sleep'),
  ...feed('glass-amplify', 'money-worries', 'worry', 'stress'),
  ...feed('glass-loneliness', 'loneliness', 'worry', 'inactivity'),
  ...feed('glass-amplify', 'lack-of-support', 'loneliness', 'stress'),
  ...feed('glass-overweight', 'inactivity', 'overweight'),
  ...feed('recovery-diabetes', 'overweight', 'metabolic'),
  ...feed('glass-overweight', 'poor-food', 'overweight'),
  ...feed('recovery-sleep', 'poor-sleep', 'hormonal-change'),
  ...feed('recovery-movement', 'micro-trauma', 'inactivity'),
  ...feed('glass-amplify', 'illness', 'inactivity', 'poor-sleep'),
];

/** The links that lead to `id`. */
export const fedBy = (id: FactorId): readonly Feed[] => feeds.filter(({ to }) => to === id);

/** The links that leave `id`. */
export const feedsInto = (id: FactorId): readonly Feed[] => feeds.filter(({ from }) => from === id);
