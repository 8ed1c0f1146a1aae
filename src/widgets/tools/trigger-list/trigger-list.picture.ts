// A pond between two banks: what was noticed hangs over it as clouds, what helps is a pipe through the bank. A dotted line is
// where the water stood a week ago, and a frog rises with it, looking up. Pure: numbers and words in. It judges nobody.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { cloud, cloudHeight, cloudWidth } from '../../../ui/body/drawing/cloud.js';
import { drop, waveLine } from '../../../ui/body/drawing/water.js';
import { within } from '../../../ui/shared/drawing/within.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { hills } from '../../../ui/shared/drawing/ground.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { sit } from '../../../ui/shared/drawing/poses.js';
import { frog } from './frog.js';

/** What hangs over the pond or drains it; today again or not. */
export interface Drawn {
  readonly word: string;
  readonly today: boolean;
  readonly onPress?: (() => void) | undefined;
}

export interface PondModel {
  /** 0 dry to 1 the brim; `before`: a week ago. */
  readonly level: number;
  readonly before: number | undefined;
  readonly clouds: readonly Drawn[];
  readonly pipe: Drawn | undefined;
}

/** How many clouds there is room for. */
export const cloudRoom = (size: Pick<PictureSize, 'width' | 'em'>): number => (size.width < size.em * 26 ? 2 : 3);

const places = [
  [0.47, 0.25],
  [0.76, 0.46],
] as const;
const widePlaces = [
  [0.36, 0.3],
  [0.76, 0.36],
  [0.56, 0.47],
] as const;

/** What may be pressed, with at least 44 px around it. */
const pressed = (
  { onPress }: Drawn,
  [x, y, w, h]: readonly [number, number, number, number],
  content: unknown,
): SVGTemplateResult => {
  const [wide, tall] = [Math.max(44, w), Math.max(44, h)];
  const d = path`M${x - wide / 2} ${y - tall / 2}h${wide}v${tall}h${-wide}z`;
  return svg`<g class=${onPress ? 'hold' : nothing} @click=${onPress ?? nothing}>${onPress ? paint(d, 'transparent', 0) : nothing}${content}</g>`;
};

export const triggerListPicture = (
  size: PictureSize,
  model: PondModel,
  words: { readonly lastWeek: string },
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height * 0.67);
  const deep = some(height - floor);
  const [left, right] = [width * 0.29, width * 0.77];
  const slope = Math.min(width * 0.07, deep * 0.5);
  const surface = (level: number): number => height - deep * (0.16 + 0.76 * clamp(level, 0, 1));
  /** The bank's edge down into the pond, `inward` 1 to the right. */
  const bank = (x: number, inward: 1 | -1): string =>
    path`Q${x} ${floor} ${x + inward * 3} ${floor + deep * 0.2}` +
    path`Q${x + inward * slope * 0.35} ${floor + deep * 0.72} ${x + inward * slope} ${height + 4}`;
  const leftBank = path`M0 ${floor}H${left - 10}` + bank(left, 1);
  const rightBank = path`M${width} ${floor}H${right + 10}` + bank(right, -1);
  const inside = path`M${left - 10} ${floor}` + bank(left, 1) + path`H${right}L${right + 10} ${floor}`;
  const outline = path`M${left - 14} ${floor + 2}H${right + 14}L${right} ${height + 4}H${left}z`;

  const top = surface(model.level);
  const crest = waveLine(0, width, 0, 0.1, 2.5, 58);
  const pond = within(
    'pond',
    outline,
    glide(0, top, svg`${paint(path`${crest}V${height}H0z`, 'var(--_water-2)', 0)}<path d=${crest} stroke-width="2"/>`),
  );
  const [lineLeft, lineRight] = [left + slope, right - slope];
  const before = model.before === undefined ? nothing : lastWeek(surface(model.before));
  function lastWeek(y: number): SVGTemplateResult {
    const word = fitting([words.lastWeek], lineRight - lineLeft, fs, false, letter);
    // Below its line and clear of the water's own; above it where the picture ends, or in the air over the water.
    const low = Math.max(y, Math.abs(top - y) < fs * 1.4 ? top + 4 : y) + fs * 1.15;
    const above = y < top - fs * 1.4 || low > height - 3;
    const word$ = word ? label(word, lineLeft, above ? y - fs * 0.5 : low, { size: fs }) : nothing;
    return svg`${dotted(path`M${lineLeft} ${y}H${lineRight}`)}${word$}`;
  }
  const earth = (d: string, x: number): SVGTemplateResult =>
    svg`${paint(path`${d}H${x}V${floor}z`, 'var(--_leaf-2)', 3.5, 0)}${line(d, 2.5)}`;

  const tall = Math.min(height * 0.33, width * 0.26);
  const seat = Math.max(tall * 0.16, left * 0.4);
  const unit = tall / 96;
  const stone = path`M-17 0Q-20-28-8-29 10-33 15-24 18-14 17 0z`;
  const she = svg`${at(seat, floor, shape(stone, 'var(--_stone-3)', { pen: 2 / some(unit), shift: 3 / some(unit) }), unit)}${person(
    seat,
    floor - 1,
    { pose: { ...sit, nod: 8 }, hair: bob, coat: 'var(--_amber-2)', legs: 'var(--_water-3)', size: tall },
  )}${at(seat, floor - 1, shape('M14-46 29-53 32-44 17-37z', 'var(--_paper)', { pen: 1.75 / some(unit), shift: 0 }), unit)}`;

  const many = cloudRoom(size);
  const spots = (many === 3 ? widePlaces : places).slice(0, many);
  const shown = model.clouds.slice(0, spots.length);
  const sky = shown.map((drawn, i) => {
    const [across, down] = spots[i]!;
    const room = width * (many === 3 ? 0.26 : 0.47);
    const w = Math.min(cloudWidth(drawn.word, fs, letter), room);
    const [x, y] = [clamp(width * across, w / 2 + 4, width - w / 2 - 4), height * down];
    const fall = clamp((floor - y - fs * 1.6) / 3, 1, fs * 1.6);
    const rain = [-0.26, 0.02, 0.3].map((dx, nth) =>
      drop(x + w * dx, y + fs * 0.55 + (nth % 2 ? fall : 0), Math.min(fs * 1.1, fall * 1.4)),
    );
    const fill = drawn.today ? 'var(--_water-1)' : 'var(--_paper)';
    const h = cloudHeight(fs);
    return pressed(
      drawn,
      [x, y - h / 2, w, h],
      [drawn.today ? rain : nothing, cloud(drawn.word, x, y, fs, { room: w, letter, fill })],
    );
  });
  const rest = model.clouds.length - shown.length;
  const more = rest > 0 ? label(`+${rest}`, width - 8, fs * 1.4, { size: fs, bold: true, anchor: 'end' }) : nothing;

  const pipeY = floor + deep * 0.42;
  const from = right - slope * 0.3;
  const thick = Math.min(deep * 0.17, em);
  const pipe = model.pipe ? drain(model.pipe) : nothing;
  function drain(drawn: Drawn): SVGTemplateResult {
    const { word, today } = drawn;
    const tube = path`M${from} ${pipeY}H${width + 4}v${thick}H${from}z`;
    const x = (right + width) / 2 + 4;
    const valve = path`M${x} ${pipeY}v${-thick * 0.8}M${x - thick * 0.7} ${pipeY - thick * 0.8}h${thick * 1.4}`;
    const turn = today ? nothing : `rotate(-50 ${Math.round(x)} ${Math.round(pipeY - thick * 0.8)})`;
    const room = width - right - 10;
    return pressed(
      drawn,
      [(right + width) / 2, pipeY + thick, width - right, thick + fs * 3],
      [
        paint(tube, today ? 'var(--_water-3)' : 'var(--_paper)', 0),
        line(tube),
        svg`<path d=${valve} stroke-width="2.5" transform=${turn}/>`,
        label(clipped(word, room, fs, letter), width - 8, pipeY + thick + fs * 1.35, {
          size: fs,
          bold: true,
          anchor: 'end',
        }),
      ],
    );
  }

  const sun = light(width * 0.14, height * 0.19, Math.min(width * 0.095, height * 0.125));
  const there = Math.min(width * 0.2, deep * 0.85);
  const rides = glide(width * 0.6, top, frog(0, 0, there));
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${sun}${hills(width, floor, height * 0.13, 'var(--_leaf-1)')}${paint(
      inside + 'z',
      'var(--_sky)',
      0,
    )}${pond}${before}${earth(leftBank, 0)}${earth(rightBank, width)}${pipe}${she}${rides}${sky}${more}`,
  );
};
