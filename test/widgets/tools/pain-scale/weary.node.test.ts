// How the walker of pain-scale goes on past the post: upright up to it, then stooped and slower with every point.
import { describe, expect, it } from 'vitest';
import { walk } from '../../../../src/ui/base/drawing/poses.js';
import { weary } from '../../../../src/widgets/tools/pain-scale/later/weary.js';

describe('the walker', () => {
  it('goes upright as far as the post, whatever the road makes of it', () => {
    for (const value of [0, 3, 5]) {
      const [pose, ahead] = weary(value, 5)(4);
      expect([pose.lean, pose.hip, pose.arms, pose.legs, pose.back, ahead]).toEqual([
        4,
        walk.hip,
        walk.arms,
        walk.legs,
        false,
        0,
      ]);
    }
  });

  it('stoops more with every point past it, and its head comes before its feet', () => {
    const past = [5, 6, 7, 8, 9, 10].map((value) => weary(value, 5)(4));
    for (const [i, [pose, ahead]] of past.entries()) {
      if (!i) continue;
      expect(pose.lean).toBeGreaterThan(past[i - 1]![0].lean);
      expect(ahead).toBeGreaterThan(past[i - 1]![1]);
    }
    const [worst] = past.at(-1)!;
    // A hand on the knee: the second hand is as low as the knees are.
    expect(worst.arms[1]![3]).toBeGreaterThan(walk.arms[1]![3]!);
  });

  it('looks back at the post where it is worst, and never where there is none', () => {
    expect(weary(10, 5)(4)[0]).toMatchObject({ back: true });
    expect(weary(6, 5)(4)[0].back).toBe(false);
    for (const limit of [undefined, 10]) expect(weary(10, limit)(4)[0].back).toBe(false);
  });
});
