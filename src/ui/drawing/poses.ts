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

export const bend: Pose = {
  lean: 26,
  hip: -40,
  arms: [
    [12, -59, 24, -57],
    [7, -57, 17, -50],
  ],
  legs: [
    [-6, -23, -12, -6],
    [9, -24, 9, -5],
  ],
  nod: -16,
};

export const sit: Pose = {
  lean: 2,
  hip: -31,
  arms: [
    [4, -46, 18, -40],
    [-1, -46, 14, -41],
  ],
  legs: [
    [21, -31, 20, -6],
    [23, -30, 22.6, -5],
  ],
};

export const coverEar: Pose = {
  lean: 0,
  hip: -41,
  arms: [
    [19, -68, 10, -82],
    [17, -71, 6, -84],
  ],
  legs: [
    [-3, -24, -4.6, -5],
    [4.6, -24, 7.4, -5],
  ],
};

export const stepUp: Pose = {
  lean: 12,
  hip: -40,
  arms: [
    [13, -58, 24, -66],
    [-8, -57, 2, -46],
  ],
  legs: [
    [-2, -24, -17, -5],
    [15, -31, 6, -13],
  ],
};

export const carry: Pose = {
  lean: 3,
  hip: -41,
  arms: [
    [9, -55, 21, -56],
    [6, -54, 18, -53],
  ],
  legs: [
    [-6, -24, -14, -7],
    [8, -25, 11.4, -5],
  ],
};
