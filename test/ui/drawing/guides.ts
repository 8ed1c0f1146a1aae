// The pictures of guides with their data, for the tests that draw them all (rooms.ts). `n`: any whole number.
import type { PictureSize } from '../../../src/ui/base/drawing/picture.js';
import { subjects } from '../../../src/science/food/questions.js';
import { myths } from '../../../src/science/pain/myths.js';
import { backMythsPicture } from '../../../src/widgets/guides/back-myths/back-myths.picture.js';
import { flagsAndStones } from './flags-and-stones.js';
import { healthFaqPicture } from '../../../src/widgets/guides/health-faq/health-faq.picture.js';
import { nl as faqWords } from '../../../src/widgets/guides/health-faq/strings/nl.js';
import { landAndDoors } from './land-and-doors.js';
import { people } from './people.js';
import { nl as nextWords } from '../../../src/widgets/guides/read-next/strings/nl.js';
import { readNextPicture } from '../../../src/widgets/guides/read-next/read-next.picture.js';

type Draw = (room: PictureSize, n: number) => unknown;
const nothing = (): void => undefined;

export const guides: Readonly<Record<string, Draw>> = {
  ...people,
  ...flagsAndStones,
  ...landAndDoors,
  'health-faq': (room, n) =>
    healthFaqPicture(room, {
      drawers: subjects.slice(0, 1 + (n % subjects.length)),
      chosen: n % 3 ? subjects[n % subjects.length] : undefined,
      found: new Set(subjects.filter((_, i) => (n >> i) % 2)),
      words: { ...faqWords.drawers, practice: ['x'.repeat(n)] },
      onPress: nothing,
    }),
  'read-next': (room, n) =>
    readNextPicture(room, {
      stones: Array.from({ length: n % 5 }, (_, id) => ({ id, minutes: 1 + ((n * (id + 3)) % 600) })),
      lit: n % 4,
      unit: nextWords.unit,
      onPress: nothing,
    }),
  'back-myths': (room, n) =>
    backMythsPicture(room, {
      at: myths[n % myths.length]!,
      turned: n % 2 > 0,
      seen: new Set(myths.slice(0, n % 7)),
      onTurn: nothing,
      onCard: nothing,
    }),
};
