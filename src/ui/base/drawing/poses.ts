// How a person of 96 px stands, walks, bends or sits: joints in px from the point under the hip, feet near y 0. Data only.

/** Middle and end of a limb: elbow and hand, or knee and ankle. */
export type Joints = readonly [midX: number, midY: number, endX: number, endY: number];

export interface Pose {
  /** Degrees the trunk leans forward. */
  readonly lean: number;
  /** Height of the hip, negative is up. */
  readonly hip: number;
  /** The far arm, then the near one. */
  readonly arms: readonly [Joints, Joints];
  /** The far leg, then the near one. */
  readonly legs: readonly [Joints, Joints];
  /** Degrees the head turns against the trunk. */
  readonly nod?: number;
  /** The face is turned to where the person came from. */
  readonly back?: boolean;
}

export const walk: Pose = {
  lean: 0,
  hip: -41,
  arms: [
    [9, -57, 18.3, -50],
    [-4, -58, -4, -45],
  ],
  legs: [
    [-7.6, -25, -22, -13],
    [8.6, -25, 13.4, -5],
  ],
};

export const stand: Pose = {
  lean: 0,
  hip: -41,
  arms: [
    [6, -58, 8, -45],
    [2, -58, 2.4, -45],
  ],
  legs: [
    [-3, -24, -4.6, -5],
    [4.6, -24, 7.4, -5],
  ],
};
