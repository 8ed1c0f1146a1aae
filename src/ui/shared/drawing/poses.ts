// How people bend, sit, climb and carry; standing and walking are in base/drawing/poses. Data only.
import type { Pose } from '../../base/drawing/poses.js';

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
