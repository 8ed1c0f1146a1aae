// The wall of bricklayers and bricks: training brings the crew, protein the bricks. A way of showing, not a measurement:
// only the grams per kilo come from the sources (protein-*), the number of bricks is ours. Pure.
import { clamp } from '../clamp.js';
import { proteinFlexible, proteinMenOptimal } from '../evidence/claims.js';
import type { ClaimId } from '../evidence/registry.js';
import type { ProteinAnswer } from './protein.js';

/** Protein in one unit throughout: grams a day, or g/kg/day where nobody's weight is known. */
export interface BrickNeed {
  /** From here there are enough bricks for most of the wall. */
  readonly least: number;
  /** From here there are enough for all of it. */
  readonly full: number;
}

/** What the wall says: nobody builds, all of it, most of it, too few bricks, none at all. */
export type WallWord = 'idle' | 'full' | 'most' | 'short' | 'none';

export interface Wall {
  /** Bricklayers: one per training session a week. */
  readonly crew: number;
  /** Bricks the crew can lay, and how many it lays. */
  readonly planned: number;
  readonly laid: number;
  /** Bricks gone from the old wall, of `oldBricks`. */
  readonly taken: number;
  /** Bricks delivered, 0 to `mostPile`. */
  readonly pile: number;
  readonly word: WallWord;
}

export const brickClaims = [
  'protein-bricks',
  'protein-flexible',
  'protein-men-optimal',
  'protein-morton',
  'protein-adults-only',
  'protein-kidney',
] as const satisfies readonly ClaimId[];

/** The picture has room for five bricklayers; more sessions are 'five or more'. */
export const mostSessions = 5;
/** A bricklayer lays one row of four. */
export const perRow = 4;
export const oldBricks = 24;
export const mostPile = 8;

/** Where nobody was asked there are no grams: g/kg/day, never shown as a figure. */
export const needPerKg: BrickNeed = { least: proteinFlexible.value[0], full: proteinMenOptimal.value };

/** The need of a person who was given a number: theirs, and the least that keeps most of the growth. */
export const needOf = (
  { gramsPerDay: [full] }: Pick<ProteinAnswer, 'gramsPerDay'>,
  flexible: Pick<ProteinAnswer, 'gramsPerDay'>,
): BrickNeed => ({ least: Math.min(full, flexible.gramsPerDay[0]), full });

const isCount = (raw: number | undefined): raw is number => raw! > 0 && raw! < Infinity;

/**
 * What a page's own attributes say, as a share of enough: grams against a need or a body weight. It sets the drawing and
 * is never shown as a figure: the page does not know whether a number holds for this reader. 1 where it says nothing.
 */
export const shareOf = (grams?: number, need?: number, weight?: number): number => {
  const enough = isCount(need) ? need : isCount(weight) ? weight * needPerKg.full : undefined;
  return grams === undefined || !enough ? 1 : grams / enough;
};

/** Sessions a week as bricklayers, 0 to 5. */
export const crewOf = (sessions: number): number => Math.round(clamp(sessions, 0, mostSessions));

/**
 * The wall for so many sessions and so much protein. More protein never lays fewer bricks or takes more from the old wall;
 * more sessions never lay fewer. Of what is missing below `least`, half comes from the old wall. The source gives no
 * figure for that; ours is chosen so that down to half of `least` the drawing loses no more than it wins.
 */
export function wall(sessions: number, protein: number, need: BrickNeed): Wall {
  const crew = crewOf(sessions);
  const eaten = clamp(protein, 0, Infinity);
  const planned = crew * perRow;
  const enough = Math.min(1, eaten / need.least);
  const share = Math.min(1, eaten / need.full);
  return {
    crew,
    planned,
    laid: Math.floor(planned * share + 1e-9),
    taken: Math.round((planned * (1 - enough)) / 2),
    pile: Math.ceil(mostPile * share),
    word: !crew ? 'idle' : !eaten ? 'none' : enough < 1 ? 'short' : share < 1 ? 'most' : 'full',
  };
}
