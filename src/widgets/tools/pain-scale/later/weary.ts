// How the walker of pain-scale goes on when it gets too much: slower with every point, and stooped, a hand on the knee. Pure.
import { clamp } from '../../../../ui/base/drawing/path.js';
import { walk, type Joints, type Pose } from '../../../../ui/base/drawing/poses.js';

const worst: Pose = {
  lean: 27,
  hip: -38,
  arms: [
    [11, -52, 17, -40],
    [4, -49, 12, -35],
  ],
  legs: [
    [-3, -22, -9, -6],
    [8, -22, 7, -5],
  ],
};

/** Between two numbers, `share` of the way. */
const between = (a: number, b: number, share: number): number => a + (b - a) * share;
const joints = (a: Joints, b: Joints, share: number): Joints =>
  a.map((n, i) => between(n, b[i]!, share)) as unknown as Joints;

const gaitAt = (share: number, slope: number, back: boolean): Pose => ({
  lean: between(slope, worst.lean, share),
  hip: between(walk.hip, worst.hip, share),
  arms: [joints(walk.arms[0], worst.arms[0], share), joints(walk.arms[1], worst.arms[1], share)],
  legs: [joints(walk.legs[0], worst.legs[0], share), joints(walk.legs[1], worst.legs[1], share)],
  nod: between(0, back ? -14 : 10, share),
  back,
});

/**
 * How someone goes with so much pain where the road makes one lean `slope` degrees, and how far the head is before the
 * feet, in heights. Past the post, of a limit that holds, the worst looks back at it.
 */
export const weary =
  (value: number, limit: number | undefined) =>
  (slope: number): [pose: Pose, ahead: number] => {
    const post = limit !== undefined && limit < 10;
    // Where nothing says how much is too much, pain weighs from the middle of the scale.
    const heavy = post ? limit : 5;
    const share = clamp((value - heavy) / Math.max(1, 10 - heavy), 0, 1);
    return [gaitAt(share, slope, post && share > 0.7), 0.13 * share];
  };
