// The pictures of tools with their data, for the tests that draw them all (rooms.ts). `n`: any whole number.
import type { PictureSize } from '../../../src/ui/base/drawing/picture.js';
import { partIds } from '../../../src/practice/summary/own.js';
import { breathingPacerPicture } from '../../../src/widgets/tools/breathing-pacer/breathing-pacer.picture.js';
import { brakeIds } from '../../../src/science/body/brakes.js';
import { plateFoods } from '../../../src/science/food/magnesium-foods.js';
import { deskParts } from '../../../src/science/rest/desk.js';
import { deskCheckPicture } from '../../../src/widgets/tools/desk-check/desk-check.picture.js';
import { labelPicture } from '../../../src/widgets/tools/magnesium-guide/label.picture.js';
import { tablePicture } from '../../../src/widgets/tools/magnesium-guide/magnesium-guide.picture.js';
import { microBreakPicture, moves } from '../../../src/widgets/tools/micro-break/micro-break.picture.js';
import { recoveryCheckPicture } from '../../../src/widgets/tools/recovery-check/recovery-check.picture.js';
import { sleepWindowPicture } from '../../../src/widgets/tools/sleep-window/sleep-window.picture.js';
import { cloudRoom, triggerListPicture } from '../../../src/widgets/tools/trigger-list/trigger-list.picture.js';
import { chartPicture } from '../../../src/widgets/tools/visit-summary/later/page/chart.picture.js';
import {
  barsPicture,
  dropsPicture,
  nightsPicture,
  stairsPicture,
} from '../../../src/widgets/tools/visit-summary/later/page/small.picture.js';
import { visitSummaryPicture } from '../../../src/widgets/tools/visit-summary/visit-summary.picture.js';

type Draw = (room: PictureSize, n: number) => unknown;
const share = (n: number): number => (n % 11) / 10;
const days = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

const desks = [
  {},
  { screen: 'low', feet: 'hanging', back: 'bare', work: 'sitting' },
  { screen: 'high', feet: 'cramped', back: 'pushing', work: 'standing' },
  { screen: 'fine', feet: 'fine', back: 'fine', work: 'fine' },
] as const;

export const tools: Readonly<Record<string, Draw>> = {
  'breathing-pacer': (room, n) =>
    breathingPacerPicture(
      room,
      { rhythm: { in: 2 + (n % 7), out: 2 + (n % 9) }, share: share(n), still: n % 2 > 0, moving: n % 3 > 0 },
      {
        now: n % 3 ? 'adem in' : '',
        count: n % 3 ? `${n % 4} van 4` : '',
        in: ['4 tellen in', '4'],
        out: ['6 tellen uit', '6'],
      },
    ),
  'desk-check': (room, n) =>
    deskCheckPicture(room, {
      desk: desks[n % 4]!,
      about: deskParts[n % 4]!,
      up: n % 2 > 0,
      aim: n % 3 > 0,
      words: 'scherm wat hoger',
      onPress: () => undefined,
    }),
  'magnesium-guide': (room, n) =>
    tablePicture(
      room,
      {
        items: plateFoods.slice(0, n % 7).map((food, i) => ({ food, mg: (n * (i + 3)) % 160 })),
        numbers: n % 2 > 0,
        daily: n % 3 ? 300 + (n % 5) * 10 : undefined,
        onPress: n % 2 ? () => undefined : undefined,
      },
      {
        names: Object.fromEntries(plateFoods.map((food) => [food, ['volkorenbrood', 'brood']])) as never,
        mg: (mg) => `${mg} mg`,
        note: 'In dit voorbeeld',
      },
    ),
  'magnesium-guide, label': (room, n) =>
    labelPicture(
      room,
      { total: n % 3 ? n * 12 : undefined, line: 250 },
      { bottle: ['citraat', '100 mg', '3 per dag'], total: '300 mg', line: '250 mg', earth: 'een etiket' },
    ),
  'recovery-check': (room, n) =>
    recoveryCheckPicture(
      room,
      {
        on: brakeIds.filter((_, i) => (n >> i) % 2),
        first: n % 3 ? brakeIds[n % 6] : undefined,
        loose: n % 4 ? undefined : brakeIds[(n + 1) % 6],
        turns: n,
        onPress: () => undefined,
      },
      { brakes: Object.fromEntries(brakeIds.map((id) => [id, 'slechte nachten'])) as never, below: 'zes remmen' },
    ),
  'micro-break': (room, n) =>
    microBreakPicture(
      room,
      { share: share(n), ...(n % 2 && { move: moves[n % 4]! }) },
      { big: `${n}`, small: 'minuten', earth: ['zitten mag', 'zit'] },
    ),
  'sleep-window': (room, n) =>
    sleepWindowPicture(
      room,
      {
        bed: (n * 97) % 1440,
        up: (n * 97 + 420 + (n % 7) * 30) % 1440,
        ...(n % 2 && {
          week: days.map((name, i) =>
            i % 3 === n % 3 ? { name } : { name, night: { weekday: i, bed: 1380 + i, up: 400 + n } },
          ),
        }),
      },
      { bed: '23:00', up: '07:00', between: ['8 uur rust', '8 uur'] },
    ),
  'trigger-list': (room, n) =>
    triggerListPicture(
      room,
      {
        level: share(n),
        before: n % 4 ? share(n + 3) : undefined,
        clouds: Array.from({ length: n % (cloudRoom(room) + 1) }, (_, i) => ({
          word: 'slecht geslapen '.repeat(1 + (n % 3)),
          today: i % 2 > 0,
          ...(n % 2 && { onPress: () => undefined }),
        })),
        pipe: n % 3 ? { word: 'wandelen', today: n % 2 > 0 } : undefined,
      },
      { lastWeek: 'vorige week' },
    ),
  'visit-summary': (room, n) =>
    visitSummaryPicture(
      room,
      partIds.map((part, i) => ({
        part,
        name: 'Doel en vragen',
        state: (['on', 'off', 'empty'] as const)[(n + i) % 3]!,
      })),
    ),
  'visit-summary, pain': (room, n) =>
    chartPicture(
      room,
      {
        scale: 'nrs',
        first: '2026-03-24',
        days: Array.from({ length: n }, (_, i) => (i % 4 ? ((i * n) % 21).toString(36) : '.')).join(''),
        line:
          n > 30
            ? [
                [0, 50, 40, 60],
                [n - 1, 30, 20, 45],
              ]
            : [],
        usual: 4.5,
        swing: 3,
      },
      { month: () => 'maart', from: '5', to: '3' },
    ),
  'visit-summary, factors': (room, n) =>
    dropsPicture(
      room,
      Array.from({ length: n % 9 }, (_, i) => 1 + (i % 4)),
    ),
  'visit-summary, plan': (room, n) => stairsPicture(room, n / 50 - 0.5),
  'visit-summary, steps': (room, n) =>
    barsPicture(
      room,
      Array.from({ length: n % 15 }, (_, i) => (i % 3 ? i * n * 40 : null)),
      n % 2 ? n * 90 : undefined,
    ),
  'visit-summary, nights': (room, n) =>
    nightsPicture(
      room,
      Array.from({ length: n % 8 }, (_, i) => [1300 + i * 20, 1700 + n * i] as const),
    ),
};
