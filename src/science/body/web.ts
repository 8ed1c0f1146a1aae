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

/** Down the links to what a factor feeds, or up to what feeds it. */
export type Way = 'feeds' | 'fed-by';

/** What hangs on `id` in at most `steps` steps, each with the fewest steps it takes, nearest first; never `id` itself.
 * Steps count links, not strength: nobody knows how strong a link is for one person. */
export function reach(id: FactorId, steps: number, way: Way = 'feeds'): ReadonlyMap<FactorId, number> {
  const next = (from: FactorId): FactorId[] =>
    way === 'feeds' ? feedsInto(from).map(({ to }) => to) : fedBy(from).map(({ from: source }) => source);
  const found = new Map<FactorId, number>();
  let edge: FactorId[] = [id];
  for (let step = 1; step <= steps && edge.length; step++) {
    edge = [...new Set(edge.flatMap(next))].filter((each) => each !== id && !found.has(each));
    for (const each of edge) found.set(each, step);
  }
  return found;
}

/** The shortest circle from `id` back to itself, `id` first; undefined where nothing leads back (glass-amplify). */
export function circle(id: FactorId): readonly FactorId[] | undefined {
  const ahead = reach(id, feeds.length);
  // The nearest link that closes it: from `id` down to its start, and one link back.
  let last = fedBy(id)
    .map(({ from }) => from)
    .filter((from) => ahead.has(from))
    .sort((a, b) => (ahead.get(a) ?? 0) - (ahead.get(b) ?? 0))[0];
  if (!last) return undefined;
  const path = [last];
  for (let step = (ahead.get(last) ?? 1) - 1; step > 0; step--) {
    last = fedBy(path[0] ?? id).find(({ from }) => ahead.get(from) === step)?.from;
    if (last) path.unshift(last);
  }
  return [id, ...path];
}
