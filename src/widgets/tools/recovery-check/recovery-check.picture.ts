// A wheel in a mechanic's stand, six brake blocks on screws around it: pressed ones are painted and touch the rim, loose ones
// are a line and stand off. Somebody turns the screw to begin with. No dial: nothing is added up. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { brakeIds, type BrakeId } from '../../../science/body/brakes.js';
import { glide, glideTo } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { stand } from '../../../ui/base/drawing/poses.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { clipped } from '../../../ui/shared/drawing/clipped.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { some } from '../../../ui/shared/drawing/lengths.js';

export interface WheelModel {
  readonly on: readonly BrakeId[];
  /** Which to begin with: there somebody stands. */
  readonly first: BrakeId | undefined;
  readonly loose: BrakeId | undefined;
  /** Half turns the wheel has made. */
  readonly turns: number;
  readonly onPress: (id: BrakeId) => void;
}

export interface WheelWords {
  readonly brakes: Readonly<Record<BrakeId, string>>;
  /** What the earth says. */
  readonly below: string;
}

/** Degrees around the hub, from the right upward. */
const angles: Readonly<Record<BrakeId, number>> = {
  'poor-sleep': 200,
  'poor-food': 151,
  alcohol: 114,
  inactivity: 66,
  stress: 29,
  smoking: -20,
};

const towards = (angle: number, far: number): readonly [number, number] => [
  Math.cos((angle * Math.PI) / 180) * far,
  -Math.sin((angle * Math.PI) / 180) * far,
];

/** The wheel around its own middle. */
const wheel = (r: number): SVGTemplateResult => {
  const spokes = Array.from({ length: 10 }, (_, i) => {
    const [x, y] = towards(i * 36 + 8, r * 0.86);
    return path`M0 0L${x} ${y}`;
  }).join('');
  const tyre = svg`<circle r=${round(r * 0.93)} cx="3" cy="3" stroke="var(--_water-3)" stroke-width=${round(r * 0.14)}/>`;
  return svg`${tyre}<circle r=${round(r)}/><circle r=${round(r * 0.86)}/>${line(spokes, 1.25)}`;
};

/** That it turned, where nothing moves. */
const turnedArrow = (r: number): SVGTemplateResult => {
  const arc = path`M${-r * 0.42} ${-r * 0.4}A${r * 0.58} ${r * 0.58} 0 0 1 ${r * 0.42} ${-r * 0.4}`;
  return line(arc + path`l${-r * 0.03} ${-r * 0.2}m${r * 0.03} ${r * 0.2}l${-r * 0.21} ${r * 0.01}`, 2.5);
};

export const recoveryCheckPicture = (size: PictureSize, model: WheelModel, words: WheelWords): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 2.9);
  // Over the arch the screws stand out a quarter more, with a word beside them; under the hub there is room for the wheel.
  const arch = some(Math.min((floor - fs * 1.2) / 2.21, width * 0.25));
  const [cx, cy] = [width * 0.49, fs * 1.2 + arch * 1.26];
  const r = arch * 0.68;
  const [long, thick] = [arch * 0.26, arch * 0.12];

  const half = (far: number): string =>
    path`M${cx - far} ${floor}V${cy}A${far} ${far} 0 0 1 ${cx + far} ${cy}V${floor}`;
  const wide = Math.max(3, arch * 0.06);
  const tube = svg`<path d=${half(arch)} transform="translate(2 2)" stroke="var(--_amber-2)" stroke-width=${round(wide * 2)} stroke-linecap="butt"/>`;
  const frame = svg`${tube}${line(half(arch + wide))}${line(half(arch - wide))}`;
  const legs = line(path`M${cx - r * 0.5} ${floor}L${cx} ${cy}L${cx + r * 0.5} ${floor}`, 4);
  const hub = svg`<circle cx=${round(cx)} cy=${round(cy)} r=${round(Math.max(4, arch * 0.1))} fill="var(--_amber-2)"/>`;

  const reach = arch * 1.24;
  /** A block with its screw, lying to the right of the hub: turned to its place, and backed off when loose. */
  const brake = (id: BrakeId): SVGTemplateResult => {
    const pressed = model.on.includes(id);
    const bold = pressed || model.loose === id;
    const block = path`M0 ${-long / 2}h${thick}v${long}h${-thick}z`;
    const screw = path`M${thick} 0H${reach - r}M${reach - r} ${-arch * 0.1}v${arch * 0.2}`;
    const paintBlock = pressed ? paint(block, 'var(--_ember-2)', 1.5) : paint(block, 'var(--_paper)', 0);
    const drawn = svg`${paintBlock}${line(block)}${line(screw, 3)}`;
    const angle = angles[id];
    const [hx, hy] = towards(angle, reach + arch * 0.13);
    const [x, y] = [cx + hx, cy + hy];
    const name = words.brakes[id];
    const left = hx < 0;
    // The lowest two have their word over the screw, the others beside its end.
    const low = hy > 0;
    const edge = left ? x + (low ? fs * 0.6 : -fs * 0.6) : x + (low ? -fs * 0.6 : fs * 0.6);
    const full = Math.min(textWidth(name, fs, bold, letter), width - 8);
    // Over a screw there is room inward too.
    const end = left ? (low ? Math.max(edge, full + 4) : edge) : low ? Math.min(edge, width - full - 4) : edge;
    const word = label(clipped(name, left ? end - 2 : width - end - 2, fs, letter), end, low ? y - arch * 0.2 : y, {
      size: fs,
      bold,
      anchor: left ? 'end' : 'start',
    });
    const [tx, ty] = towards(angle, (r + reach) / 2 + 6);
    const grip = svg`<circle cx=${round(cx + tx)} cy=${round(cy + ty)} r=${round(Math.max(22, arch * 0.3))} fill="transparent" stroke="none"/>`;
    const turned = `rotate(${-angle})`;
    return svg`<g class="hold" @click=${() => model.onPress(id)}>${grip}${at(
      cx,
      cy,
      svg`<g transform=${turned}>${glide(r + (pressed ? 1 : arch * 0.11), 0, drawn)}</g>`,
    )}${word}</g>`;
  };

  // No taller than the word over the screw.
  const tall = some(Math.min(floor * 0.42, width * 0.3, floor - cy - arch * 0.27 - 4));
  const unit = tall / 96;
  const to = model.loose ?? model.first ?? 'poor-sleep';
  const [tx, ty] = towards(angles[to], reach);
  const side = tx < 0 ? -1 : 1;
  const feet = clamp(cx + side * (reach + tall * (ty > 0 ? 0.27 : 0.45)), tall * 0.2, width - tall * 0.2);
  // From the shoulder to the screw, as far as an arm goes.
  const [ax, ay] = [((cx + tx - feet) * -side) / unit - 2.6, (cy + ty - floor) / unit + 71];
  const far = Math.max(1, Math.hypot(ax, ay));
  const arm = Math.min(far, 29);
  const [hx, hy] = [2.6 + (ax / far) * arm, -71 + (ay / far) * arm];
  const hand = [2.6 + (ax / far) * arm * 0.5, -71 + (ay / far) * arm * 0.5 + 3, hx, hy] as const;
  const pose = { ...stand, arms: [hand, hand], nod: clamp((ay / far) * 22, -24, 10) } as const;
  const who = person(0, 0, { pose, coat: 'var(--_leaf-3)', legs: 'var(--_water-3)', size: tall });
  const she = glide(feet, floor - 1, svg`<g transform="scale(${-side} 1)">${who}</g>`);

  const sun = light(width * 0.13, height * 0.19, Math.min(width * 0.09, height * 0.12));
  const below = fitting([words.below], width - em * 2, fs, true, letter) ?? '';
  const spin = at(cx, cy, glideTo(`rotate(${model.turns * 180}deg)`, wheel(r)));
  const arrow = model.loose ? at(cx, cy, turnedArrow(r)) : nothing;
  const hill = hills(width, floor, height * 0.15, 'var(--_leaf-1)');
  const behind = svg`${backdrop(size, 'var(--_sky)')}${sun}${hill}${ground(width, height, floor, 'var(--_leaf-2)')}`;
  return picture(
    size,
    svg`${behind}${frame}${spin}${arrow}${legs}${hub}${brakeIds.map(brake)}${she}${label(
      below,
      clamp(cx, 0, width),
      floor + fs * 1.9,
      {
        size: fs,
        bold: true,
        anchor: 'middle',
      },
    )}`,
  );
};
