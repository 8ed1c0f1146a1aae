// One level three times: in a battery, in who lives the day, on the curve of the day. Pure: levels and words in, SVG out.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { battery } from '../../../ui/body/drawing/battery.js';
import { within } from '../../../ui/shared/drawing/within.js';
import { ticks } from '../../../ui/shared/drawing/chart.js';
import { glide, glideTo } from '../../../ui/base/drawing/glide.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { label, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { polyline } from '../../../ui/shared/drawing/lengths.js';
import { person } from '../../../ui/base/drawing/person.js';
import { stand, type Pose } from '../../../ui/base/drawing/poses.js';
import { bald } from '../../../ui/shared/drawing/hair.js';
import { sit } from '../../../ui/shared/drawing/poses.js';
import { at as placed, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, shape } from '../../../ui/base/drawing/shape.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { moment } from './moments.js';
import type { Place } from './places.js';
import type { Scene } from './scene.js';

export interface RecoveryBatteryModel {
  /** Charge 0 to 1 at each hour, from waking to bed. */
  readonly levels: readonly number[];
  /** The same day without rest, where that differs. */
  readonly without?: readonly number[] | undefined;
  /** Which of them is shown in the battery. */
  readonly at: number;
  /** Hour of the clock of the first level, and of work, which may be absent. */
  readonly first: number;
  readonly work?: readonly [from: number, to: number] | undefined;
  /** What is planned, and what lies in the earth. */
  readonly places: readonly Place[];
}

export interface RecoveryBatteryWords {
  /** At the chosen hour: '15 uur'. */
  readonly now: string;
  readonly work: string;
}

/** Below this the battery is drawn in amber, and the words say 'almost empty'. */
const low = 0.35;

/** How someone with that charge holds themselves. */
const postureOf = (charge: number): Pose =>
  charge < 0.1
    ? { ...sit, lean: 24, nod: 22 }
    : charge < low
      ? { ...sit, lean: 12, nod: 14 }
      : charge < 0.65
        ? { ...stand, lean: 3, nod: 6 }
        : { ...stand, lean: -2, nod: -6 };

const seat = shape('M-13-27H8V0H-13z', 'var(--_stone-3)', { shift: 1.5 });

/** The ticks that fit: fewer where the words are wide. */
const hoursFor = (room: number, size: number): readonly number[] =>
  room > size * 9 ? [7, 12, 17, 23] : room > size * 6 ? [7, 15, 23] : [7, 23];

/** Half the disc of now. */
const nowR = 8;

/** The curve as one piece for each hour, so that every one glides to where it comes to lie: no `d` changes. */
const curve = (
  { left, right, floor, xOf, yOf }: Scene,
  { levels, first }: RecoveryBatteryModel,
  fill: string,
): SVGTemplateResult => {
  const pieces = (draw: (width: number) => SVGTemplateResult): SVGTemplateResult[] =>
    levels.slice(1).map((level, i) => {
      const [x, y] = [xOf(first + i), yOf(levels[i]!)];
      const width = xOf(first + i + 1) - x;
      const slope = (Math.atan2(yOf(level) - y, width) * 180) / Math.PI;
      return glideTo(path`translate(${x}px,${y}px)skewY(${slope}deg)`, draw(width));
    });
  const paints = pieces((w) => svg`<path d=${path`M0 0h${w + 0.7}v${floor}H0z`} fill=${fill} stroke="none"/>`);
  const lines = pieces((w) => svg`<path d=${path`M0 0h${w}`} stroke-width="3.5"/>`);
  return svg`${within('day', path`M${left} 0H${right}V${floor}H${left}z`, paints)}${lines}`;
};

/** From what still lies in the earth to the day. */
const wayUp = ({ earth, r, left, floor }: Scene): SVGTemplateResult | typeof nothing => {
  const from = earth.walks + r + 7;
  const to = left - 15;
  const y = earth.y;
  const up = floor + 9;
  return to - from < 16
    ? nothing
    : svg`${line(path`M${from} ${y}C${from + (to - from) * 0.6} ${y} ${to} ${y - 4} ${to} ${up}`, 1.75)}${line(
        path`M${to - 6} ${up + 6}L${to} ${up}l6 6`,
        1.75,
      )}`;
};

export const recoveryBatteryPicture = (
  size: PictureSize,
  scene: Scene,
  model: RecoveryBatteryModel,
  words: RecoveryBatteryWords,
): TemplateResult => {
  const { width, height, letter } = size;
  const { fs, floor, left, right, r, xOf, yOf, battery: cell, person: someone, earth } = scene;
  const { levels, first, places } = model;
  const at = Math.round(clamp(model.at, 0, levels.length - 1));
  const now = levels[at] ?? 0;
  const [x, y] = [xOf(first + at), yOf(now)];
  const isLow = now < low;

  const work = (): SVGTemplateResult | typeof nothing => {
    if (!model.work) return nothing;
    const [a, b] = model.work.map(xOf) as [number, number];
    return textWidth(words.work, fs, false, letter) > b - a + fs * 2
      ? nothing
      : svg`${line(path`M${a} ${floor + fs * 2}H${b}`, 3)}${label(words.work, (a + b) / 2, floor + fs * 3.3, { size: fs, anchor: 'middle' })}`;
  };
  const sky = floor - cell.tall;
  const sunR = clamp(sky * 0.42, 0, width * 0.075);
  const sun = light(cell.x - cell.half + sunR * 1.1, Math.max(sunR * 1.2, sky * 0.42), sunR);
  const hours = ticks(
    hoursFor(right - left, fs).map((hour) => ({ x: xOf(hour), text: String(hour) })),
    floor,
    fs,
  );
  const behind = svg`${backdrop(size, 'var(--_room)')}${sun}${ground(width, height, floor, 'var(--_stone-2)')}${hours}${work()}`;
  const course = curve(scene, model, isLow ? 'var(--_amber-1)' : 'var(--_leaf-2)');
  const without = model.without
    ? dotted(polyline(model.without.map((level, i) => [xOf(first + i), yOf(level)])), 2)
    : nothing;

  // Where it lay, or could lie again.
  const beds = places
    .filter(({ hour, held, index }) => !index && (hour !== undefined || held))
    .map(
      ({ kind }) =>
        svg`<circle cx=${Math.round(earth[kind])} cy=${Math.round(earth.y)} r=${r - 1} stroke-width="1.5" stroke-dasharray="0 5"/>`,
    );
  const way = places.some(({ hour, held }) => hour === undefined && !held) ? wayUp(scene) : nothing;
  const held = (is: boolean): string => (is ? 'held' : '');
  const stalks = within(
    'sky',
    path`M0 0H${width}V${floor - 3}H0z`,
    svg`${places.map((p) => glide(p.x, p.y, dotted(path`M0 ${r}V${height}`, 1.75), held(p.held)))}${glide(x, y, dotted(path`M0 ${nowR + 4}V${height}`, 1.75))}`,
  );
  const discs = places.map((p) => glide(p.x, p.y, moment(p.kind, r), held(p.held)));

  // From the battery to the disc of now, as high as both.
  const from = cell.x + cell.half + 5;
  const level = within(
    'level',
    path`M${from} 0H${width}V${floor}H${from}z`,
    glide(x, y, dotted(path`M${-nowR - 5} 0H${-width}`, 1.5)),
  );
  const nowWide = textWidth(words.now, fs, true, letter);
  const crowded = places.some(
    (p) => p.hour !== undefined && Math.abs(p.x - x) < r + nowWide / 2 && Math.abs(p.y - y) < r + fs * 2,
  );
  const word = label(
    words.now,
    clamp(x, left + nowWide / 2, width - 6 - nowWide / 2) - x,
    -(crowded ? r : nowR) - fs * 0.7,
    {
      size: fs,
      bold: true,
      anchor: 'middle',
      halo: 'var(--_room)',
    },
  );
  const hour = glide(x, y, svg`<circle r=${nowR} fill="var(--_amber-2)"/>${word}`);
  const store = battery(cell.x, floor, cell.tall, cell.half, now, isLow ? 'var(--_amber-2)' : 'var(--_leaf-3)');
  const who = person(someone.x, floor, {
    pose: postureOf(now),
    hair: bald,
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    size: someone.tall,
  });
  const stool = isLow ? placed(someone.x, floor, seat, someone.tall / 96) : nothing;
  return picture(
    size,
    svg`${behind}${course}${without}${level}${stalks}${beds}${way}${store}${stool}${who}${discs}${hour}`,
  );
};
