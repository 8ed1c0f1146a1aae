// The pictures of tools for every day with their data, for the tests that draw them all (rooms.ts). `n`: any whole number.
import type { PictureSize } from '../../../src/ui/base/drawing/picture.js';
import { ways } from '../../../src/practice/worries.js';
import { habits, type Habit } from '../../../src/science/rest/habits.js';
import { nl as planWords } from '../../../src/widgets/tools/start-plan/strings/nl.js';
import { startPlanPicture } from '../../../src/widgets/tools/start-plan/start-plan.picture.js';
import { nl as worryWords } from '../../../src/widgets/tools/worry-park/strings/nl.js';
import { worryParkPicture } from '../../../src/widgets/tools/worry-park/worry-park.picture.js';

export const daily = {
  'start-plan': (room: PictureSize, n: number) =>
    startPlanPicture(
      room,
      {
        times: Object.fromEntries(habits.map((habit, i) => [habit, (n * (i + 2)) % 31])) as Record<Habit, number>,
        done: habits.filter((_, i) => (n >> i) % 2),
      },
      { pots: planWords.pots, day: ['donderdag', 'nu'] },
    ),
  'worry-park': (room: PictureSize, n: number) =>
    worryParkPicture(
      room,
      {
        cars: Array.from({ length: n % 6 }, (_, i) => ({ at: String(i), text: 'gezin en werk '.repeat(i * n + 1) })),
        ...(n % 2 ? { typed: 'x'.repeat(n % 9) } : { way: (['look', ...ways] as const)[n % 5]! }),
      },
      { ...worryWords.drawn, post: worryWords.drawn.post('19:30') },
    ),
};
