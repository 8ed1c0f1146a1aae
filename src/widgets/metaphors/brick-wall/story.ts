// The story of the wall in three pictures: a crew with bricks, the same crew with too few, bricks without a crew. Pure.

export interface Scene {
  /** Training sessions a week. */
  readonly sessions: number;
  /** Protein as a share of what the whole wall needs. */
  readonly share: number;
}

export const scenes: readonly Scene[] = [
  { sessions: 3, share: 1 },
  { sessions: 3, share: 0.3 },
  { sessions: 0, share: 1 },
];
