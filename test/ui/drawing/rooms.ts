// Every picture of the kit with its data: for tests that draw them all. `n`: any whole number, chooses among the data.
import type { PictureSize } from '../../../src/ui/base/drawing/picture.js';
import { stimuli } from '../../../src/science/body/alarm.js';
import { factorIds } from '../../../src/science/body/factors.js';
import { checkMoments } from '../../../src/science/pain/check.js';
import { wall } from '../../../src/science/food/bricks.js';
import { readPainLog } from '../../../src/practice/pain-log/read-pain-log.js';
import { brickWallHeight, brickWallPicture } from '../../../src/widgets/metaphors/brick-wall/brick-wall.picture.js';
import { lettingGoHeight, lettingGoPicture } from '../../../src/widgets/metaphors/letting-go/letting-go.picture.js';
import { weeksPicture } from '../../../src/widgets/metaphors/load-glass/later/weeks.picture.js';
import { loadGlassPicture } from '../../../src/widgets/metaphors/load-glass/load-glass.picture.js';
import { loadGlassHeight, sceneOf } from '../../../src/widgets/metaphors/load-glass/scene.js';
import {
  muscleSwitchHeight,
  muscleSwitchPicture,
} from '../../../src/widgets/metaphors/muscle-switch/muscle-switch.picture.js';
import { painAlarmHeight, painAlarmPicture } from '../../../src/widgets/metaphors/pain-alarm/pain-alarm.picture.js';
import { courseOf, modelOf } from '../../../src/widgets/metaphors/pain-chart/model.js';
import { nearest } from '../../../src/widgets/metaphors/pain-chart/later/more/nearest.js';
import { pick } from '../../../src/widgets/metaphors/pain-chart/later/more/pick.js';
import { painChartPicture, plotOf, roomy } from '../../../src/widgets/metaphors/pain-chart/pain-chart.picture.js';
import { calendar } from '../../../src/widgets/metaphors/pain-chart/ticks.js';
import { zoomed } from '../../../src/widgets/metaphors/pain-chart/view.js';
import { painCyclePicture } from '../../../src/widgets/metaphors/pain-cycle/pain-cycle.picture.js';
import { nl as cycleWords } from '../../../src/widgets/metaphors/pain-cycle/strings/nl.js';
import { painWebPicture } from '../../../src/widgets/metaphors/pain-web/pain-web.picture.js';
import { around, nearest as nearestWords } from '../../../src/widgets/metaphors/pain-web/state.js';
import { wordsOf } from '../../../src/widgets/metaphors/pain-web/pain-web.parts.js';
import { nl as webWords } from '../../../src/widgets/metaphors/pain-web/strings/nl.js';
import { placesOf } from '../../../src/widgets/metaphors/recovery-battery/places.js';
import { recoveryBatteryPicture } from '../../../src/widgets/metaphors/recovery-battery/recovery-battery.picture.js';
import { recoveryBatteryHeight, sceneOf as dayScene } from '../../../src/widgets/metaphors/recovery-battery/scene.js';
import { sparkForestPicture } from '../../../src/widgets/metaphors/spark-forest/spark-forest.picture.js';
import {
  bookingHeight,
  bookingPicture,
  face,
} from '../../../src/widgets/practice/book-appointment/book-appointment.picture.js';
import { flareCheckPicture } from '../../../src/widgets/tools/flare-check/flare-check.picture.js';
import { nl as flareWords } from '../../../src/widgets/tools/flare-check/strings/nl.js';
import { gradedPlanPicture } from '../../../src/widgets/tools/graded-plan/graded-plan.picture.js';
import { marks } from '../../../src/widgets/tools/pain-scale/later/marks.js';
import { painScalePicture } from '../../../src/widgets/tools/pain-scale/pain-scale.picture.js';
import {
  proteinHeight,
  proteinPicture,
} from '../../../src/widgets/tools/protein-calculator/protein-calculator.picture.js';
import { proteinCurvePicture } from '../../../src/widgets/tools/protein-calculator/later/protein-curve.picture.js';
import { daily } from './daily.js';
import { guides } from './guides.js';
import { tools } from './tools.js';
import { stepGoalPicture } from '../../../src/widgets/tools/step-goal/step-goal.picture.js';

export type Room = PictureSize & { readonly pad: number };
type Draw = (room: Room, n: number) => unknown;

/** The room with the height a picture asks for itself. */
const high = (room: Room, height: (width: number, em: number) => number): Room => ({
  ...room,
  height: height(room.width, room.em),
});

const share = (n: number): number => (n % 11) / 10;
const of = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

const start = Date.UTC(2026, 1, 20, 8);
const courses = [2, 91, 1500].map((count) => {
  const log = readPainLog(
    Array.from({ length: count }, (_, i) => ({
      at: start + i * (count > 1000 ? 36e5 : 864e5),
      value: Math.round(5 + 3 * Math.sin(i * i * 0.37)),
      ...(i % 40 === 1 && { note: 'begonnen met wandelen, elke dag een half uur' }),
    })),
    'Europe/Brussels',
  );
  const model = modelOf(log, 'nrs')!;
  return { ...model, course: courseOf(model) };
});

const chart: Draw = (size, n) => {
  const room = roomy(size, new Map());
  const model = of(courses, n);
  const view = zoomed(model.bounds, [1, 0.3, 0.01][n % 7] ?? 1, model.bounds, share(n));
  const { left, right, fs } = plotOf(room);
  const index = nearest(model, view, plotOf(room), share(n), 40);
  return painChartPicture(
    room,
    {
      model,
      view,
      limit: n % 10,
      marks: calendar()(view, right - left, fs * 0.6, 'Europe/Brussels', 'nl'),
      chosen: n % 2 ? { index, draw: (spot) => pick(spot, ['wo 18 maart: 9', 'lang in de auto']) } : undefined,
    },
    { axis: 'pijn, 0 tot 10', other: n % 3 ? ['voorbeeld: iemand anders', 'voorbeeld'] : undefined },
  );
};

const web: Draw = (room, n) => {
  const view = around(of([...factorIds, 'pain', 'tension'] as const, n), 1);
  const levels = { worry: 2, 'poor-sleep': 4 } as const;
  return painWebPicture(room, {
    middle: view.middle,
    up: nearestWords(view, 'up', levels),
    down: nearestWords(view, 'down', levels),
    more: [n % 4, n % 3],
    levels,
    words: wordsOf(webWords),
    sides: webWords.sides,
  });
};

const meals = (n: number): { name: string; grams?: number; amount?: string }[] =>
  ['ontbijt', 'voormiddag', 'middag', 'vieruurtje', 'avond', 'voor het slapen']
    .slice(0, n % 7)
    .map((name) => (n % 3 ? { name, grams: n * 7, amount: `${n * 7} g` } : { name }));

const days = (n: number) =>
  ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((name, i) => ({ name, steps: i > n % 7 ? undefined : i * n * 90 }));

/** Each picture as its widget asks for it, by name. */
export const pictures: Readonly<Record<string, Draw>> = {
  'brick-wall': (room, n) =>
    brickWallPicture(high(room, brickWallHeight), wall(n % 6, n * 9, { least: 70, full: 130 }), {
      old: 'oude muur',
      now: 'nieuwe muur',
      bricks: ['12 stenen geleverd', '12 stenen'],
    }),
  'letting-go': (room, n) =>
    lettingGoPicture(
      high(room, lettingGoHeight),
      {
        held: n % 5 > 0,
        down: n % 5 === 0,
        felt: share(n),
        word: of(['light', 'heavy', 'painful', 'unbearable'] as const, n),
      },
      { weight: 'weegt 500 gram', feels: 'voelt zwaar' },
    ),
  'load-glass': (room, n) => {
    const size = high(room, loadGlassHeight);
    const capacity = share(n + 3);
    const clouds = ['slechte nachten', 'piekeren', 'werkdruk']
      .slice(0, n % 4)
      .map((word, i) => ({ word, level: share(n + i) }));
    return loadGlassPicture(
      size,
      sceneOf(size, capacity, clouds),
      {
        level: share(n) * 1.3,
        capacity,
        tap: share(n + 5),
        clouds,
        more: n % 3,
        chosen: of([0, 1, 'tap', 'capacity'] as const, n),
        held: n % 2 ? { index: 0, x: n * 20 } : undefined,
      },
      { growth: 'groter', tap: 'herstel' },
    );
  },
  weeks: (room, n) =>
    weeksPicture(
      room,
      [0.2, 0.8, 1.1, 1.3].map((level) => ({ level, capacity: share(n) })),
    ),
  'muscle-switch': (room, n) =>
    muscleSwitchPicture(high(room, muscleSwitchHeight), n % 2 ? 'tight' : 'loose', {
      minerals: { calcium: ['calcium spant aan', 'calcium'], magnesium: ['magnesium laat los', 'magnesium'] },
      positions: { tight: 'aanspannen', loose: 'loslaten' },
    }),
  'pain-alarm': (room, n) =>
    painAlarmPicture(
      high(room, painAlarmHeight),
      { stimulus: of(stimuli, n).id, alarm: share(n), danger: share(n + 4) },
      { danger: ['gevaar', 'weinig'], alarm: ['alarm', 'luid'], meter: (name, amount) => `${name}: ${amount}` },
    ),
  'pain-chart': chart,
  'pain-cycle': (room, n) =>
    painCyclePicture(room, {
      levels: { stress: (n % 5) as 0 | 1 | 2 | 3 | 4, 'poor-sleep': 2 },
      broken: of([undefined, 'habits-sleep', 'tension-pain'] as const, n),
      words: cycleWords.nodes,
    }),
  'pain-web': web,
  'recovery-battery': (room, n) => {
    const size = high(room, recoveryBatteryHeight);
    const scene = dayScene(size, n % 2 > 0);
    const levels = Array.from({ length: 17 }, (_, i) => share(n) * (1 - i / 30));
    const plan = { kind: 'work' as const, rests: n % 3 ? [10, 21] : [], walks: n % 4 ? [17] : [] };
    return recoveryBatteryPicture(
      size,
      scene,
      {
        levels,
        without: n % 3 ? Array.from({ length: 17 }, () => share(n) / 2) : undefined,
        at: n % 17,
        first: 7,
        work: n % 2 ? [9, 17] : undefined,
        places: placesOf(scene, 7, levels, plan, undefined),
      },
      { now: '21 uur', work: 'werk' },
    );
  },
  'spark-forest': (room, n) => {
    const spark = n % 3 ? ('garden' as const) : undefined;
    return sparkForestPicture(
      room,
      {
        trees: 3 + (n % 3),
        woods: [
          { dryness: 0.1, lit: 0, spark },
          { dryness: share(n), lit: n % 4, embers: n % 4 === 0, spark, rain: n % 2 ? 'elke dag bewegen' : undefined },
        ],
      },
      {
        names: ['gewone weken', 'jouw bos'],
        happens: [['nat: niets'], ['droog: het vuur springt over', 'het springt over']],
      },
    );
  },
  'book-appointment': (room, n) =>
    bookingPicture(high(room, bookingHeight), n % 5, ['Behandeling', 'Bij wie', 'Dag en uur', 'Gegevens']),
  face: (room, n) => face(n, Math.round(room.em * 3.5)),
  'pain-scale': (room, n) =>
    painScalePicture(
      room,
      {
        value: n % 12 === 11 ? undefined : n % 12,
        limit: (n * 3) % 11,
        between: (scene) =>
          marks(scene, [
            { value: n % 11, word: 'voor' },
            { value: (n * 7) % 11, word: 'tijdens' },
          ]),
      },
      {
        calm: ['0 tot en met 5 · duidelijk voelbaar, nog draaglijk', '0–5 · dit mag', '0–5'],
        steep: ['6 tot 10 · minder doen en het vertellen', '6–10'],
        post: 'tot 5',
      },
    ),
  'protein-calculator': (room, n) =>
    proteinPicture(
      high(room, (width, em) => proteinHeight(meals(n), width, em)),
      meals(n),
    ),
  'protein-curve': (room, n) =>
    proteinCurvePicture(room, {
      points: [
        { x: 0.6, y: 0.4, label: '0,4 kg', tick: '0,6' },
        { x: 1.6, y: 1.2, label: '1,2 kg', tick: '1,6' },
        { x: 3.1, y: 1.9, label: '1,9 kg', tick: '3,1' },
      ],
      ...(n % 3 && { you: { x: n / 10, label: ['jij: 2,0 gram per kilo', 'jij: 2,0'] } }),
      unit: 'g per kg',
    }),
  ...daily,
  ...guides,
  ...tools,
  'flare-check': (room, n) =>
    flareCheckPicture(
      room,
      {
        scores: Object.fromEntries(checkMoments.slice(0, n % 6).map((moment, i) => [moment, (n * (i + 3)) % 11])),
        chosen: of(checkMoments, n),
        limit: n % 11,
        smaller: n % 6 === 5 && n % 2 === 0,
      },
      { ...flareWords, moments: checkMoments.map((moment) => flareWords.moments[moment]) },
    ),
  'graded-plan': (room, n) =>
    gradedPlanPicture(
      room,
      {
        treads: Array.from({ length: n % 7 }, (_, i) => ({
          quota: 1 + ((n * (i + 1)) % 40),
          state: i < n % 4 ? 'done' : i === n % 4 ? 'now' : 'later',
        })),
        done: share(n),
        leap: n % 2 === 0,
        example: n % 3 === 0,
      },
      {
        quotas: ['10', '12', '14', '16', '18', '20'],
        weeks: Array.from({ length: 6 }, (_, i) => [`week ${i + 1}`, `${i + 1}`]),
        today: '10',
        unit: 'minuten',
        leap: 'hoeft niet',
      },
    ),
  'step-goal': (room, n) =>
    stepGoalPicture(
      room,
      { days: days(n), today: n % 7, goal: n % 2 ? 5800 : undefined },
      { steps: n % 3 ? '4.321' : '', today: 'vandaag', goal: ['doel 5.800', '5.800'] },
    ),
};
