// What feeds what: the links between what a person lives with, tension and pain. Direction and source only, never a figure.
import type { ClaimId } from '../evidence/registry.js';
import { isFactorId, type FactorId } from './factors.js';

/** A word of the web: a factor, or what no picture lets anybody set. */
export type WebId = FactorId | 'pain' | 'tension';

/** Whether a text from outside names a word of the web. */
export const isWebId = (id: string): id is WebId => id === 'pain' || id === 'tension' || isFactorId(id);

export interface Feed {
  readonly from: WebId;
  readonly to: WebId;
  /** What the link rests on. */
  readonly claim: ClaimId;
}

const feed = (claim: ClaimId, from: WebId, ...to: WebId[]): Feed[] => to.map((each) => ({ from, to: each, claim }));
const intoPain = (claim: ClaimId, ...from: WebId[]): Feed[] => from.map((each) => ({ from: each, to: 'pain', claim }));

/**
 * Links the sources name, or that follow from what they say of all factors: that one can make another stronger
 * (glass-amplify, Cholewicki 2019). Between factors of the body that is too little: only named links stand there.
 */
export const feeds: readonly Feed[] = [
  ...feed('glass-amplify', 'worry', 'poor-sleep', 'anxiety'),
  ...feed('recovery-reinforce', 'poor-sleep', 'stress'),
  ...feed('glass-amplify', 'poor-sleep', 'worry'),
  ...feed('recovery-reinforce', 'stress', 'poor-sleep'),
  ...feed('glass-amplify', 'stress', 'smoking', 'alcohol', 'poor-food'),
  ...feed('recovery-reinforce', 'alcohol', 'poor-sleep'),
  ...feed('recovery-reinforce', 'smoking', 'poor-sleep'),
  ...feed('glass-stimulants', 'caffeine', 'poor-sleep'),
  ...feed('glass-amplify', 'anxiety', 'inactivity', 'stress'),
  ...feed('glass-amplify', 'perfectionism', 'stress', 'work-pressure'),
  ...feed('glass-amplify', 'low-control', 'stress', 'anxiety'),
  ...feed('glass-amplify', 'work-pressure', 'stress', 'inactivity'),
  ...feed('glass-amplify', 'family-duties', 'stress', 'poor-sleep'),
  ...feed('glass-amplify', 'money-worries', 'worry', 'stress'),
  ...feed('glass-amplify', 'loneliness', 'worry'),
  ...feed('glass-amplify', 'lack-of-support', 'loneliness', 'stress'),
  ...feed('pain-circle', 'stress', 'tension'),
  ...feed('pain-circle', 'pain', 'stress'),
  ...feed('circle-tightens', 'pain', 'tension'),
  ...intoPain('pain-circle', 'tension'),
  // What makes the alarm more sensitive, the forest drier, the pain threshold lower, or fills the glass.
  ...intoPain('alarm-sensitisers', 'stress', 'anxiety'),
  ...intoPain('forest-drying-factors', 'poor-sleep', 'worry', 'smoking', 'alcohol', 'inactivity', 'metabolic'),
  ...intoPain('glass-overweight', 'overweight'),
  ...intoPain('glass-loneliness', 'loneliness'),
  ...intoPain('glass-factors', 'illness', 'micro-trauma', 'hormonal-change', 'poor-food'),
];

/** The links of which a person can set both ends. */
export const betweenFactors = feeds.filter(
  (link): link is Feed & { readonly from: FactorId; readonly to: FactorId } =>
    isFactorId(link.from) && isFactorId(link.to),
);

/** What the links rest on, each once. */
export const webClaims: readonly ClaimId[] = [
  ...new Set([...feeds.map(({ claim }) => claim), 'glass-picture' as const]),
];

/** The links that lead to `id`. */
export const fedBy = (id: WebId): readonly Feed[] => feeds.filter(({ to }) => to === id);

/** The links that leave `id`. */
export const feedsInto = (id: WebId): readonly Feed[] => feeds.filter(({ from }) => from === id);

/** Down the links to what a factor feeds, or up to what feeds it. */
export type Way = 'feeds' | 'fed-by';

/** What hangs on `id` in at most `steps` steps, each with the fewest steps it takes, nearest first; never `id` itself.
 * Steps count links, not strength: nobody knows how strong a link is for one person. */
export function reach(id: WebId, steps: number, way: Way = 'feeds'): ReadonlyMap<WebId, number> {
  const next = (from: WebId): WebId[] =>
    way === 'feeds' ? feedsInto(from).map(({ to }) => to) : fedBy(from).map(({ from: source }) => source);
  const found = new Map<WebId, number>();
  let edge: WebId[] = [id];
  for (let step = 1; step <= steps && edge.length; step++) {
    edge = [...new Set(edge.flatMap(next))].filter((each) => each !== id && !found.has(each));
    for (const each of edge) found.set(each, step);
  }
  return found;
}

/** The shortest circle from `id` back to itself, `id` first; undefined where nothing leads back (glass-amplify). */
export function circle(id: WebId): readonly WebId[] | undefined {
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
