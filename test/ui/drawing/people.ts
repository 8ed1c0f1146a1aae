// The pictures of guides that show a hundred people, with their data, for the tests that draw them all (rooms.ts). `n`: any whole number.
import { figureIds } from '../../../src/science/spine/disc.js';
import { findingIds } from '../../../src/science/spine/findings.js';
import { discFactsPicture, views } from '../../../src/widgets/guides/disc-facts/disc-facts.picture.js';
import { innerWrinklesPicture } from '../../../src/widgets/guides/inner-wrinkles/inner-wrinkles.picture.js';
import type { Room } from './rooms.js';

type Draw = (room: Room, n: number) => unknown;

export const people: Readonly<Record<string, Draw>> = {
  'disc-facts': (room, n) =>
    discFactsPicture(
      room,
      { view: views[n % 4]!, later: (n % 11) / 10, figure: figureIds[n % 7]!, onPress: () => undefined },
      {
        nerve: ['zenuw'],
        disc: ['Bandscheibe', 'Scheibe'],
        legend: [`${n} kleiner`, `${100 - n} niet kleiner`],
        year: '12 mnd',
        article: ['artikel: 3 tot 5', '3 tot 5'],
        trial: ['studie: 39', '39'],
      },
    ),
  'inner-wrinkles': (room, n) =>
    innerWrinklesPicture(
      room,
      { people: n, age: 20 + (n % 13) * 5, finding: findingIds[n % 8]!, onPress: () => undefined },
      { with: `${n} met`, without: `${100 - n} zonder`, play: 'Van 20 naar 80' },
    ),
};
