// The pictures of red-flags and back-tips with their data, for the tests that draw them all (rooms.ts). `n`: any whole number.
import type { PictureSize } from '../../../src/ui/base/drawing/picture.js';
import { tips } from '../../../src/science/movement/tips.js';
import { backTipsPicture } from '../../../src/widgets/guides/back-tips/back-tips.picture.js';
import { redFlagsPicture } from '../../../src/widgets/guides/red-flags/red-flags.picture.js';

export const flagsAndStones = {
  'red-flags': (room: PictureSize, n: number) =>
    redFlagsPicture(
      room,
      { up: { now: n % 2 > 0, doctor: n % 3 > 0 } },
      { now: ['112'], doctor: n % 2 ? ['Hausarztpraxis', 'Praxis'] : ['huisarts', 'arts'] },
    ),
  'back-tips': (room: PictureSize, n: number) =>
    backTipsPicture(room, { at: tips[n % tips.length]!, done: new Set(tips.slice(0, n % 11)), across: n % 10 === 9 }),
};
