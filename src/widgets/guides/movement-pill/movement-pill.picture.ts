// A shoe is the pill box: seven pockets in its sole, and the leaflet unfolds out of its collar. On the leaflet stand ten pills, the
// dose as columns from nothing on, or plasters as long as a kind of movement ranges. No body is shown, and no injury. Pure.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { injuries, measured, pockets, weekOf, type Leaf } from '../../../science/movement/leaflet.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint, shape } from '../../../ui/base/drawing/shape.js';
import { ground, hills } from '../../../ui/shared/drawing/ground.js';
import { bun } from '../../../ui/shared/drawing/hair.js';
import { polyline, some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { within } from '../../../ui/shared/drawing/within.js';
import { oneByOne } from '../../../ui/shared/one-by-one.js';

export interface PillModel {
  readonly leaf: Leaf;
  /** Pockets, 0 to 7. */
  readonly filled: number;
  readonly onPocket: (index: number) => void;
}

/** Lists go from long to short. */
export interface PillWords {
  readonly hour: (hours: number) => string;
  readonly less: (percent: number) => string;
  readonly week: string;
  /** What the columns are high of. */
  readonly risk: readonly string[];
  readonly per: readonly string[];
  /** From the quietest kind on: what it is, and its figures. */
  readonly kinds: readonly (readonly [names: readonly string[], rate: string])[];
}

/** The leaflet: where its lines begin and end, from its top to its lowest fold. */
interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly fs: number;
  readonly letter: PictureSize['letter'];
}

/** Half of a capsule is coloured; around its middle, as wide as 14. */
const pill = svg`<g stroke-width="1.5"><path d="M-4-3.5h8a3.5 3.5 0 0 1 0 7h-8a3.5 3.5 0 0 1 0-7z" fill="var(--_sheet)"/><path
  d="M0-3.5h4a3.5 3.5 0 0 1 0 7H0z" fill="var(--_ember-2)"/></g>`;

const effects = ({ x, y, w, h, fs }: Sheet): SVGTemplateResult[] =>
  Array.from({ length: 10 }, (_, i) => {
    const [left, top] = [x + (Math.floor(i / 5) * w) / 2, y + ((i % 5) + 0.5) * (h / 5)];
    return svg`${at(left + fs * 0.7, top, pill, fs / 13)}${label(`${i + 1}`, left + fs * 1.7, top + fs * 0.36, {
      size: fs,
      bold: true,
    })}<path d=${path`M${left + fs * 3.5} ${top}h${some(w / 2 - fs * 4.7) * (1 - (i % 3) * 0.16)}`} stroke="var(--_edge)"/>`;
  });

const dose = ({ x, y, w, h, fs, letter }: Sheet, words: PillWords, filled: number): SVGTemplateResult => {
  const wide = Math.min(w * 0.16, fs * 3);
  const base = y + h - fs * 1.9;
  const below = base + fs * 1.4;
  const tall = some(base - y - fs * 3);
  const end = measured.at(-1)!.hours;
  const left = x + wide / 2;
  const px = (hours: number): number => left + ((w - wide) * hours) / (end * 1.04);
  const columns = [{ hours: 0, less: 0 }, ...measured].map(({ hours, less }) => ({
    hours,
    less,
    cx: px(hours),
    top: base - tall * (1 - less / 100),
  }));
  const curve = dotted('M' + columns.map(({ cx, top }) => path`${cx} ${top}`).join('L'), 1.5);
  const bar = (minutes: number, fill: string): SVGTemplateResult =>
    glide(px(minutes / 60) - x - w, 0, paint(path`M${x} ${base}h${w}v${fs * 0.4}h${-w}z`, fill, 0));
  const [from, to] = weekOf(filled);
  const room = path`M${px(0)} ${base}H${x + w}v${fs * 0.4}H${px(0)}z`;
  const faint = { size: fs, fill: 'var(--_ink-muted)' };
  const week = fitting([words.week], px(end) - px(1) - fs * 3, fs, false, letter) ?? '';
  const bars = columns.map(
    ({ hours, less, cx, top }) =>
      svg`<g class="column">${shape(
        path`M${cx - wide / 2} ${base}V${top}h${wide}V${base}z`,
        less ? 'var(--_water-2)' : 'var(--_stone-2)',
        { pen: 1.5, shift: 1.5 },
      )}</g>${label(words.hour(hours), cx, below, { size: fs, anchor: 'middle' })}${
        less ? label(words.less(less), cx, top - fs * 0.4, { size: fs, anchor: 'middle', bold: true }) : ''
      }`,
  );
  const filling = svg`${bar(to, 'var(--_leaf-2)')}${bar(from, 'var(--_leaf-3)')}`;
  const names = svg`${label(week, (px(1) + px(end)) / 2, below, { ...faint, anchor: 'middle' })}${label(
    fitting(words.risk, w, fs, false, letter) ?? '',
    x,
    y + fs * 1.4,
    faint,
  )}`;
  return svg`${bars}${curve}${within('week', room, filling)}${line(path`M${x} ${base}h${w}`)}${names}`;
};

const harm = ({ x, y, w, h, fs, letter }: Sheet, words: PillWords): SVGTemplateResult => {
  const row = h / (injuries.length + 1);
  const most = Math.ceil(injuries.at(-1)![1]);
  const thick = Math.min(row * 0.28, fs);
  const plasters = injuries.map(([from, to], i) => {
    const [names, rate] = words.kinds[i]!;
    const top = y + row * i + (row - fs * 1.4 - thick) * 0.4;
    const [a, b] = [from, to].map((rate) => x + (w * rate) / most) as [number, number];
    const mid = top + fs * 1.35 + thick / 2;
    const long = some(Math.max(b - a, thick));
    const pad = some(Math.min(long * 0.34, thick * 1.4));
    const strip = path`M${a} ${mid - thick / 2}h${long}v${thick}h${-long}z`;
    const gauze = path`M${a + (long - pad) / 2} ${mid - thick * 0.32}h${pad}v${thick * 0.64}h${-pad}z`;
    const name = fitting(names, w - fs * (rate.length * 0.6 + 1), fs, false, letter) ?? '';
    return svg`${label(name, x, top + fs * 0.9, { size: fs })}${label(rate, x + w, top + fs * 0.9, {
      size: fs,
      anchor: 'end',
      bold: true,
    })}<path d=${path`M${x} ${mid}h${w}`} stroke="var(--_edge)" stroke-width="1"/><g class="plaster">${shape(
      strip,
      'var(--_amber-2)',
      {
        pen: 1.5,
        shift: 1,
      },
    )}</g>${paint(gauze, 'var(--_sheet)', 0)}`;
  });
  const per = fitting(words.per, w, fs, false, letter) ?? '';
  return svg`${plasters}${label(per, x, y + h - (row - fs) / 2 - fs * 0.14, { size: fs, fill: 'var(--_ink-muted)' })}`;
};

const prints: Readonly<Record<Leaf, (sheet: Sheet, words: PillWords, filled: number) => unknown>> = {
  effects,
  dose,
  harm,
};

/** 260 wide and 119 high, its heel at the left on the ground. */
const upper =
  'M11-36Q4-72 15-103Q17-108 26-107Q55-100 84-107Q100-111 112-119Q130-96 156-81Q180-70 208-65Q242-58 247-36z';
const sole = 'M4-36H256Q261-36 259-28L256-9Q254 0 246 0H14Q5 0 3-9L0-29Q-1-36 4-36z';
const seams = 'M205-65Q196-52 204-36M10-72Q34-66 37-36M112-118Q96-102 93-86Q126-58 180-52';
const laces = 'M101-89l17-14M119-75l17-14M138-64l16-13';

export const movementPillPicture = (
  size: PictureSize & { readonly pad?: number },
  { leaf, filled, onPocket }: PillModel,
  words: PillWords,
): TemplateResult => {
  const { width, height, em, letter, pad = em } = size;
  const fs = labelSize(width, em);
  const floor = some(height - fs * 1.2);
  const total = some(Math.min(width - 2 * pad, floor * 1.5));
  const left = (width - total) / 2;
  const k = some(Math.min((total * 0.72) / 260, (floor * 0.4) / 119));
  const pen = 2 / k;
  const [x, y, w, h] = [left + total * 0.04, floor * 0.07, some(total * 0.92), some(floor * 0.93 - k * 124)];
  const slant = Math.min(fs * 0.5, w * 0.03);
  const rows = { effects: 5, dose: 2, harm: injuries.length + 1 }[leaf];
  const side = (shift: number) =>
    Array.from({ length: rows + 1 }, (_, i) => [x + shift + (i % 2 ? 0 : slant), y + (i * h) / rows] as const);
  const [near, far] = [side(0), side(w - slant)];
  const edge = polyline([...near, ...[...far].reverse()]) + 'z';
  const folds = near.slice(1, -1).map((from, i) => {
    const panel = polyline([from, far[i + 1]!, far[i + 2]!, near[i + 2]!]) + 'z';
    return i % 2 ? '' : svg`<path d=${panel} fill="var(--_stone-1)" stroke="var(--_edge)" stroke-width="1"/>`;
  });
  const spout = path`M${left + k * 26} ${floor - k * 100}L${near.at(-1)![0]} ${y + h}h${w - slant}L${left + k * 108} ${floor - k * 100}z`;
  const inner: Sheet = { x: x + fs, y, w: some(w - fs * 2), h, fs, letter };
  const print = prints[leaf](inner, words, filled);
  const boxes = Array.from({ length: pockets }, (_, i) => {
    const [cx, full] = [9 + 34.6 * (i + 0.5), i < filled];
    const fill = full ? 'var(--_leaf-3)' : i === filled ? 'var(--_glow)' : 'var(--_stone-1)';
    return svg`<g class="pocket" data-full=${full} @click=${() => onPocket(i)}><path d=${path`M${cx - 15.5}-30h31v24h-31z`} class=${oneByOne(
      i,
    )} fill=${fill} stroke-width=${1.75 / k}/>${at(cx, -18, full ? line('M-6 0l4 5 8-10', 2.5 / k) : pill, full ? 1 : 1.3)}</g>`;
  });
  const lace = svg`${line(laces, 7)}<path d=${laces} stroke="var(--_sheet)" stroke-width="4"/>`;
  const cloth = svg`${shape(upper, 'var(--_ember-2)', { pen, shift: 2 })}${line(seams, 1.5 / k)}${lace}`;
  const shoe = svg`${cloth}${shape(sole, 'var(--_sheet)', { pen, shift: 0 })}${boxes}`;
  const tall = some(Math.min(k * 112, total * 0.3));
  const who = person(left + total - tall * 0.28, floor, { hair: bun, coat: 'var(--_leaf-3)', size: tall });
  const land = svg`${hills(width, floor, floor * 0.24, 'var(--_leaf-1)')}${ground(width, height, floor, 'var(--_leaf-2)')}`;
  const leaflet = svg`${shape(spout, 'var(--_stone-1)', { shift: 0 })}${paint(edge, 'var(--_sheet)', 0)}${folds}${line(edge)}${print}`;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${light(x, y + fs * 0.4, total * 0.13)}${land}${leaflet}${at(left, floor, shoe, k)}${who}`,
  );
};
