// The pictures of land, doors and shoe with their data, for the tests that draw them all (rooms.ts). `n`: any whole number.
import { doors } from '../../../src/science/movement/training.js';
import { kinds } from '../../../src/science/pain/kinds.js';
import type { PictureSize } from '../../../src/ui/base/drawing/picture.js';
import { painTypesPicture } from '../../../src/widgets/guides/pain-types/pain-types.picture.js';
import { leaves } from '../../../src/science/movement/leaflet.js';
import { movementPillPicture } from '../../../src/widgets/guides/movement-pill/movement-pill.picture.js';
import { nl as pillWords } from '../../../src/widgets/guides/movement-pill/strings/nl.js';
import { trainingPickerPicture } from '../../../src/widgets/guides/training-picker/training-picker.picture.js';
import { nl as typesWords } from '../../../src/widgets/guides/pain-types/strings/nl.js';

type Draw = (room: PictureSize, n: number) => unknown;
const nothing = (): void => undefined;

export const landAndDoors: Readonly<Record<string, Draw>> = {
  'pain-types': (room, n) =>
    painTypesPicture(room, { kind: kinds[n % 3]!, stop: n % 4, onMove: nothing, onStop: nothing }, typesWords),
  'movement-pill': (room, n) =>
    movementPillPicture(room, { leaf: leaves[n % 3]!, filled: n % 8, onPocket: nothing }, pillWords.picture),
  'training-picker': (room, n) => trainingPickerPicture(room, { door: doors[n % 3]!, onDoor: nothing }),
};
