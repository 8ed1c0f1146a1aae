// Ten facts about the back, each with the belief it stands against, in the order they are shown; and what they rest on. Pure.
import type { ClaimId } from '../evidence/registry.js';

/** As the source numbers its pairs: 6, 8, 5, 7, 3, 4, 9, 2, 1 and 10. What is asked most often comes first. */
export const myths = [
  'lifting',
  'wear',
  'moving',
  'core',
  'damage',
  'scan',
  'flares',
  'age',
  'serious',
  'care',
] as const;
export type Myth = (typeof myths)[number];

export const mythClaims = [
  ...myths.map((id) => `myth-${id}` as const),
  'myth-beliefs',
  'pain-flare-hours',
  'pain-flare-sitting',
] as const satisfies readonly ClaimId[];

/** One of them, or nothing for anything else. */
export const mythOf = (raw: unknown): Myth | undefined => myths.find((id) => id === raw);

/** The next or the one before; after the last comes the first. */
export const stepMyth = (from: Myth, by: 1 | -1): Myth =>
  myths[(myths.indexOf(from) + by + myths.length) % myths.length]!;
