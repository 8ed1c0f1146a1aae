// The night as a dome between two knobs on the ground, to bed and up, with the moon on its edge and a house cut open under it;
// or the nights of a week as blankets. It shows no score, and the night never gets shorter by our doing. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { lengthOf, type Night } from '../../../science/rest/sleep.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { head, short } from '../../../ui/base/drawing/head.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { disc } from '../../../ui/base/drawing/light.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';

export interface SleepModel {
  readonly bed: number;
  readonly up: number;
  /** Nights of the week with the name of their day; nothing noted: no blanket. Without them the house stands there. */
  readonly week?: readonly { readonly name: string; readonly night?: Night | undefined }[] | undefined;
}

export interface SleepWords {
  readonly bed: string;
  readonly up: string;
  /** Between the two, from long to short. */
  readonly between: readonly string[];
}

const hour = 60;

/** The middle of the sky is half past three; 12 hours fit from edge to edge. */
const place = (minutes: number, width: number): number => {
  const fromNoon = (minutes - 12 * hour + 1440 * 2) % 1440;
  return width * clamp(0.5 + (fromNoon - 15.5 * hour) / (14.5 * hour), 0.04, 0.96);
};

const star = (x: number, y: number, r: number): SVGTemplateResult => {
  const right = path`Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${y + r}`;
  return paint(path`M${x} ${y - r}${right}Q${x} ${y} ${x - r} ${y}Q${x} ${y} ${x} ${y - r}z`, 'var(--_skin)', 0);
};

/** Someone asleep in a bed from x, `wide` px, standing on the floor. */
const bed = (x: number, floor: number, wide: number): SVGTemplateResult => {
  const u = wide / 100;
  const ends = path`M${x} ${floor}v${-46 * u}h${7 * u}v${24 * u}h${86 * u}v${-10 * u}h${7 * u}v${32 * u}`;
  const frame = ends + path`M${x + 7 * u} ${floor - 10 * u}h${86 * u}`;
  const mattress = path`M${x + 7 * u} ${floor - 22 * u}h${86 * u}v${11 * u}h${-86 * u}z`;
  const knees = path`q${6 * u} ${-22 * u} ${30 * u} ${-16 * u}t${27 * u} ${-4 * u}q${6 * u} ${4 * u} ${4 * u} ${20 * u}z`;
  const cover = path`M${x + 31 * u} ${floor - 21 * u}` + knees;
  const pillow = path`M${x + 9 * u} ${floor - 22 * u}v${-6 * u}q${10 * u} ${-4 * u} ${20 * u} 0v${6 * u}z`;
  const sleeper = at(
    x + 21 * u,
    floor - 34 * u,
    svg`<g transform="rotate(-82)" stroke="var(--_body-pen)" stroke-width=${round(1.75 / some(u))}>${head({ ...short, fill: 'var(--_hair-3)' })}</g>`,
    1.05 * u,
  );
  const lies = [
    shape(mattress, 'var(--_amber-2)', { shift: 2 }),
    shape(pillow, 'var(--_paper)', { shift: 1.5 }),
    sleeper,
  ];
  return svg`${lies}${shape(cover, 'var(--_water-3)', { shift: 2 })}${line(frame, 2)}`;
};

const house = (x: number, floor: number, wide: number, tall: number): SVGTemplateResult => {
  const [left, right] = [x - wide / 2, x + wide / 2];
  const wall = floor - tall * 0.56;
  const inside = path`M${left} ${floor}V${wall}L${x} ${floor - tall}L${right} ${wall}V${floor}z`;
  const walls = path`M${left} ${floor}V${wall}M${right} ${floor}V${wall}`;
  const roof = path`M${left - wide * 0.1} ${wall + tall * 0.09}L${x} ${floor - tall}L${right + wide * 0.1} ${wall + tall * 0.09}`;
  const pane = wide * 0.085;
  const eye = floor - tall * 0.68;
  const bars = line(path`M${x} ${eye - pane}v${2 * pane}M${x - pane} ${eye}h${2 * pane}`, 1.5);
  const glass = svg`<circle cx=${round(x)} cy=${round(eye)} r=${round(pane)} fill="var(--_water-2)"/>${bars}`;
  return svg`${paint(inside, 'var(--_room)', 0)}${line(walls)}${line(roof, 2.5)}${glass}${bed(left + wide * 0.1, floor, wide * 0.8)}`;
};

export const sleepWindowPicture = (
  size: PictureSize,
  { bed: to, up, week }: SleepModel,
  words: SleepWords,
): TemplateResult => {
  const { width, height, em, letter } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 2.6);
  const length = lengthOf({ bed: to, up });
  // The dome is as wide as the night is long, and stays whole in the picture.
  const half = some((width * (length / hour)) / 14.5 / 2);
  const middle = clamp(place(to + length / 2, width), half + em * 1.6, width - half - em * 1.6);
  const [left, right] = [middle - half, middle + half];
  const r = some(Math.min(width * 0.07, height * 0.12));
  const high = some(floor - Math.max(em * 0.9, r * 0.9));
  const arc = path`M${left} ${floor}C${left} ${floor - high * 1.33} ${right} ${floor - high * 1.33} ${right} ${floor}`;
  const tall = Math.min(high * 0.74, half * 1.7);
  const rows = week?.length ?? 0;
  const row = (high * 0.66) / some(rows);
  const scale = (2 * half) / length;
  const blankets = week?.map(({ name, night }, i) => {
    const y = floor - (rows - i) * row + row * 0.14;
    const thick = row * 0.62;
    const day = label(name, em * 0.6, y + thick / 2 + fs * 0.35, { size: Math.min(fs, row * 0.8) });
    if (!night) return svg`${day}`;
    const start = clamp(left + (((night.bed - to + 720 + 1440) % 1440) - 720) * scale, em * 2.4, width - em * 2);
    const wide = clamp(lengthOf(night) * scale, thick * 1.4, width - start - 4);
    const e = thick / 2;
    const d = path`M${start + e} ${y}h${wide - thick}a${e} ${e} 0 0 1 0 ${thick}h${thick - wide}a${e} ${e} 0 0 1 0 ${-thick}z`;
    return svg`${day}${shape(d, 'var(--_water-3)', { shift: 2 })}${disc(start + e, y + e, e * 0.55, 'var(--_skin)')}`;
  });
  const stars = [
    [-0.5, 0.42],
    [-0.22, 0.78],
    [0.14, 0.86],
    [0.34, 0.66],
    [0.62, 0.34],
    [-0.68, 0.22],
  ].map(([x = 0, y = 0], i) => star(middle + half * x, floor - high * y, em * (i % 2 ? 0.3 : 0.42)));
  const night = svg`${paint(arc + 'z', week ? 'var(--_water-2)' : 'var(--_water-3)', 0)}${dotted(arc)}${rows ? '' : stars}`;
  const moon = disc(left + half * 0.3, floor - high * 0.72, r, 'var(--_skin)');
  const knob = (x: number): SVGTemplateResult =>
    svg`<circle cx=${round(x)} cy=${round(floor)} r=${em * 0.75} fill="var(--_paper)"/>${disc(x, floor, em * 0.45, 'var(--_accent)')}`;
  const below = floor + fs * 1.75;
  const edge = (x: number, text: string): SVGTemplateResult =>
    label(text, clamp(x, em * 1.9, width - em * 1.9), below, { size: fs * 1.1, bold: true, anchor: 'middle' });
  const between = fitting(words.between, 2 * half - em * 5, fs, false, letter);
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${glide(right, 0, disc(0, floor, r * 1.25, 'var(--_sun)'))}${night}${moon}${
      blankets ?? house(middle, floor, tall * 1.15, tall)
    }${ground(width, height, floor, 'var(--_leaf-2)')}${knob(left)}${knob(right)}${edge(left, words.bed)}${edge(right, words.up)}${
      between ? label(between, middle, below, { size: fs, anchor: 'middle' }) : ''
    }`,
  );
};
