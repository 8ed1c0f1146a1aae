// The part of the web that is shown: what hangs on one factor, and the links between. Pure.
import { factors, isFactorId, type Domain, type FactorId, type Levels } from '../../../science/body/factors.js';
import { heaviest } from '../../../science/body/read.js';
import { feeds, reach } from '../../../science/body/web.js';

export const stepCounts = [1, 2, 3] as const;

/** 1, 2 or 3 steps; 1 for anything else. */
export const readSteps = (raw: unknown): number => stepCounts.find((count) => count === Number(raw)) ?? 1;

/** The factor in the middle: the one asked for, or what weighs most, or stress. */
export const readFactor = (raw: unknown, levels: Levels): FactorId =>
  typeof raw === 'string' && isFactorId(raw) ? raw : (heaviest(levels)[0] ?? 'stress');

/** A link that is shown, with the step it takes from the factor in the middle. */
export interface ShownLink {
  readonly from: FactorId;
  readonly to: FactorId;
  readonly step: number;
  /** Whether it leads away from the middle. */
  readonly down: boolean;
}

export interface Around {
  readonly middle: FactorId;
  /** What it feeds, and what feeds it, each with its steps. */
  readonly down: ReadonlyMap<FactorId, number>;
  readonly up: ReadonlyMap<FactorId, number>;
  readonly links: readonly ShownLink[];
}

/** What hangs on `middle` within `steps` steps, with the links that lead there the shortest way. */
export const around = (middle: FactorId, steps: number): Around => {
  const down = reach(middle, steps);
  const up = reach(middle, steps, 'fed-by');
  const far = (side: ReadonlyMap<FactorId, number>, id: FactorId): number => (id === middle ? 0 : (side.get(id) ?? 99));
  const links = feeds.flatMap(({ from, to }): ShownLink[] => {
    const below = far(down, to);
    const above = far(up, from);
    return [
      ...(to !== middle && below < 99 && far(down, from) === below - 1 ? [{ from, to, step: below, down: true }] : []),
      ...(from !== middle && above < 99 && far(up, to) === above - 1 ? [{ from, to, step: above, down: false }] : []),
    ];
  });
  return { middle, down, up, links };
};

/** The factors that many steps away. */
export const atStep = (side: ReadonlyMap<FactorId, number>, step: number): readonly FactorId[] =>
  [...side].flatMap(([id, far]) => (far === step ? [id] : []));

/** The factors of one domain, in the order of the sources. */
export const ofDomain = (domain: Domain): readonly FactorId[] =>
  factors.flatMap((factor) => (factor.domain === domain ? [factor.id] : []));
