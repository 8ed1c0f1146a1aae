// The part of the web that is shown: what hangs on one word of it, and what of that comes first. Pure.
import { factors, type Domain, type FactorId, type Levels } from '../../../science/body/factors.js';
import { heaviest } from '../../../science/body/read.js';
import { isWebId, reach, type WebId } from '../../../science/body/web.js';

export const stepCounts = [1, 2, 3] as const;

/** 1, 2 or 3 steps; 1 for anything else. */
export const readSteps = (raw: unknown): number => stepCounts.find((count) => count === Number(raw)) ?? 1;

/** The word in the middle: the one asked for, or what weighs most, or stress. */
export const readFactor = (raw: unknown, levels: Levels): WebId =>
  typeof raw === 'string' && isWebId(raw) ? raw : (heaviest(levels)[0] ?? 'stress');

export interface Around {
  readonly middle: WebId;
  /** What it feeds, and what feeds it, each with its steps. */
  readonly down: ReadonlyMap<WebId, number>;
  readonly up: ReadonlyMap<WebId, number>;
}

/** What hangs on `middle` within `steps` steps. */
export const around = (middle: WebId, steps: number): Around => ({
  middle,
  down: reach(middle, steps),
  up: reach(middle, steps, 'fed-by'),
});

/** What is that many steps away. */
export const atStep = (side: ReadonlyMap<WebId, number>, step: number): readonly WebId[] =>
  [...side].flatMap(([id, far]) => (far === step ? [id] : []));

/** What stands on both sides of `middle`: they make each other stronger. */
export const inCircle = ({ up, down }: Around): readonly WebId[] =>
  atStep(up, 1).filter((id) => atStep(down, 1).includes(id));

/** How many words a side of the picture shows. */
const most = 3;

/** One side of the picture: circles first, then pain and tension, then what weighs on the person. */
export const nearest = (web: Around, side: 'up' | 'down', levels: Levels): readonly WebId[] => {
  const circles = inCircle(web);
  const rank = (id: WebId): number =>
    (circles.includes(id) ? 20 : 0) + (id === 'pain' || id === 'tension' ? 10 : (levels[id] ?? 0));
  return [...atStep(web[side], 1)].sort((a, b) => rank(b) - rank(a)).slice(0, most);
};

/** The factors of one domain, in the order of the sources. */
export const ofDomain = (domain: Domain): readonly FactorId[] =>
  factors.flatMap((factor) => (factor.domain === domain ? [factor.id] : []));
