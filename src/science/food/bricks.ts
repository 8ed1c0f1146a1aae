// The wall of bricklayers and bricks: training brings the crew, protein the bricks. A way of showing, not a measurement:
// only the grams per kilo come from the sources (protein-*), the number of bricks is ours. Pure.
import {
  proteinAdultsOnly,
  proteinBricks,
  proteinFlexible,
  proteinGains,
  proteinKidney,
  proteinKnownRule,
  proteinMenOptimal,
} from '../evidence/claims.js';
import { weightLimits } from './protein.js';

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
  proteinBricks.id,
  proteinFlexible.id,
  proteinKnownRule.id,
  proteinMenOptimal.id,
  proteinGains.id,
  proteinAdultsOnly.id,
  proteinKidney.id,
] as const;

/** The picture has room for five bricklayers; more sessions are 'five or more'. */
export const mostSessions = 5;
/** A bricklayer lays one row of four. */
export const perRow = 4;
export const oldBricks = 24;
export const mostPile = 8;

/** Without a weight there are no grams: g/kg/day, never shown as a figure. */
export const needPerKg: BrickNeed = { least: proteinFlexible.value[0], full: proteinMenOptimal.value };

/** What a body of `kg` needs, in grams a day, when nothing else is known: from 'most of the growth' (protein-flexible) to
 * the known rule (protein-known-rule). Undefined outside 30-250 kg. */
export const needForWeight = (kg: number): BrickNeed | undefined =>
  kg >= weightLimits[0] && kg <= weightLimits[1]
    ? { least: proteinFlexible.value[0] * kg, full: proteinKnownRule.value[0] * kg }
    : undefined;

/** What nobody needs: 3.1 g/kg, the most that was studied (protein-gains), at the largest weight of the form. */
const mostGrams = proteinGains.value.intake[2] * weightLimits[1];

const isGrams = (raw: unknown): raw is number => typeof raw === 'number' && raw > 0 && raw <= mostGrams;

/** A stated need in grams a day, such as a therapist's; undefined for what is none. */
export const needOf = (full: unknown, least: unknown = full): BrickNeed | undefined =>
  isGrams(full) ? { least: isGrams(least) ? Math.min(least, full) : full, full } : undefined;

/**
 * What the page's record says of protein: undefined when nobody asked yet, null when there is no number for this person
 * (under 18, pregnancy, kidney disease, or a form not filled in): then no other number may take its place.
 */
export function recordedNeed(protein: unknown): BrickNeed | null | undefined {
  if (typeof protein !== 'object' || protein === null) return undefined;
  const { gramsPerDay, leastPerDay } = protein as Record<string, unknown>;
  return needOf(Array.isArray(gramsPerDay) ? gramsPerDay[0] : undefined, leastPerDay) ?? null;
}

/** A number held between `low` and `high`; `low` for what is no number. */
const within = (value: number, low: number, high: number): number => (value > low ? Math.min(value, high) : low);

/** Sessions a week as bricklayers, 0 to 5. */
export const crewOf = (sessions: number): number => Math.round(within(sessions, 0, mostSessions));

/**
 * The wall for so many sessions and so much protein. More protein never lays fewer bricks or takes more from the old wall;
 * more sessions never lay fewer. Of what is missing below `least`, half comes from the old wall: the source gives no
 * figure for that, and at 0.6 g/kg, the least that was studied, people still gained a little (protein-gains), so the
 * drawing may not lose more than it wins there.
 */
export function wall(sessions: number, protein: number, need: BrickNeed): Wall {
  const crew = crewOf(sessions);
  const eaten = within(protein, 0, Infinity);
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
