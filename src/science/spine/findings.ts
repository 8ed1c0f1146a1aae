// Of a hundred people without pain: how many have which finding on a scan, at an age. Pure. The table is a model's estimate
// for seven ages; what lies between two of them is drawn straight from one to the other, and said to be that.
import {
  findingsAges,
  findingsBulge,
  findingsDegeneration,
  findingsFacet,
  findingsFew,
  findingsFissure,
  findingsHeight,
  findingsProtrusion,
  findingsSignal,
  findingsSlip,
  findingsYounger,
} from '../evidence/claims/findings.js';
import type { ClaimId } from '../evidence/registry.js';

export const ages = findingsAges.value;
const [youngest, eldest] = [ages[0], ages[6]];
/** Years from one stop to the next: each age of the table, and the middle between two. */
export const stride = 5;

const table = {
  degeneration: findingsDegeneration.value,
  signal: findingsSignal.value,
  height: findingsHeight.value,
  bulge: findingsBulge.value,
  protrusion: findingsProtrusion.value,
  fissure: findingsFissure.value,
  facet: findingsFacet.value,
  slip: findingsSlip.value,
} as const satisfies Record<string, readonly number[]>;

export type FindingId = keyof typeof table;
export const findingIds = Object.keys(table) as readonly FindingId[];
export const readFinding = (text: unknown): FindingId => findingIds.find((id) => id === text) ?? 'degeneration';

export const findingClaims = [
  'findings-ages',
  ...findingIds.map((id) => `findings-${id}` as const),
  'findings-studies',
  'findings-few',
  'findings-younger',
  'findings-ageing',
  'findings-article',
  'findings-reports',
  'findings-words',
] as const satisfies readonly ClaimId[];

/** A stop between the youngest and the eldest; 50 for what is no age. */
export const readAge = (value: unknown): number => {
  const age = typeof value === 'number' || value ? Number(value) : NaN;
  return Number.isFinite(age) ? Math.min(eldest, Math.max(youngest, Math.round(age / stride) * stride)) : 50;
};

export interface Share {
  /** Of a hundred, whole. */
  readonly people: number;
  /** The two ages it lies between; absent where the table has the age itself. */
  readonly between?: readonly [number, number];
  /** How many people of that age were looked at, where that is hardly anyone: the estimate is the model's alone at 0. */
  readonly rests?: number;
}

/** How many people a cell rests on, where that is hardly anyone. */
const restsOn = (id: FindingId, age: number): number | undefined => {
  const { none, height, from } = findingsFew.value;
  if ((id === 'facet' || id === 'slip') && age <= none) return 0;
  return id === 'height' && age === from ? height : undefined;
};

/** `age`: as readAge gives it. */
export const shareAt = (id: FindingId, age: number): Share => {
  const at = Math.min(ages.length - 1, Math.max(0, (age - youngest) / 10));
  const [low, high] = [Math.floor(at), Math.ceil(at)];
  const [from, to] = [table[id][low]!, table[id][high]!];
  const counted = [low, high].flatMap((i) => restsOn(id, ages[i]!) ?? []);
  return {
    people: Math.round(from + (to - from) * (at - low)),
    ...(low !== high && { between: [ages[low]!, ages[high]!] }),
    ...(counted.length > 0 && { rests: Math.min(...counted) }),
  };
};

/** Whether, to this age, it was seen more often in people with back pain than in those without. */
export const moreWithPain = (id: FindingId, age: number): boolean => {
  const { age: to, ...odds } = findingsYounger.value;
  return age <= to && id in odds;
};
