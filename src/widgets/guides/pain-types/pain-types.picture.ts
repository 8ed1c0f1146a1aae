// The land is the pain: as high above its axis as the pain is on average, in points of 100. The other way is dotted, so that both
// are seen at once. Pain with a cause has no curve: flat land to the doctor's house. It never says which way somebody's goes. Pure.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { courses, type Kind } from '../../../science/pain/kinds.js';
import { glide } from '../../../ui/base/drawing/glide.js';
import { fitting, label, labelSize } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path } from '../../../ui/base/drawing/path.js';
import { person } from '../../../ui/base/drawing/person.js';
import { backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { signSize, post } from '../../../ui/base/drawing/post.js';
import { follow } from '../../../ui/shared/controls/follow.js';
import { bob } from '../../../ui/shared/drawing/hair.js';
import { house } from '../../../ui/shared/drawing/house.js';
import { some } from '../../../ui/shared/drawing/lengths.js';
import { dotted } from '../../../ui/shared/drawing/lines.js';
import { tree } from '../../../ui/shared/drawing/tree.js';

export interface TypesModel {
  readonly kind: Kind;
  /** Where the person stands. */
  readonly stop: number;
  /** While a hand moves the person, and when it is done. */
  readonly onMove: (stop: number) => void;
  readonly onStop: (stop: number) => void;
}

/** Each from long to short. */
export interface TypesWords {
  readonly stops: readonly (readonly string[])[];
  readonly roads: Readonly<Record<'short' | 'long', readonly string[]>>;
  readonly doctor: string;
}

/** Of the land of pain with a cause, in points: lower than any course, so that those sink behind it. */
const flat = 17;

export const painTypesPicture = (
  size: PictureSize & { readonly pad?: number },
  { kind, stop, onMove, onStop }: TypesModel,
  words: TypesWords,
): TemplateResult => {
  const { width, height, em, letter, pad = em } = size;
  const fs = labelSize(width, em);
  const axis = some(height - fs * 2.6);
  const { short, long } = courses;
  const point = some((axis * 0.52) / short[0]!);
  const y = (points: number): number => axis - points * point;
  // The middle of the slider's thumb at each stop.
  const first = pad + 16;
  const step = some((width - 2 * first) / (short.length - 1));
  const x = (at: number): number => first + step * at;

  const edge = (course: readonly number[]): string =>
    course
      .slice(1)
      .reduce(
        (d, now, i) => d + path`C${x(i + 0.5)} ${y(course[i]!)} ${x(i + 0.5)} ${y(now)} ${x(i + 1)} ${y(now)}`,
        path`M0 ${y(course[0]!)}H${x(0)}`,
      ) + path`H${width}`;
  const fade = (here: boolean, content: unknown): SVGTemplateResult =>
    svg`<g class=${here ? 'fade here' : 'fade'}>${content}</g>`;
  // The lands lie one behind the other, the highest at the back; what is not shown has sunk behind the next one.
  const land = (course: readonly number[], own: boolean, sunk: number): SVGTemplateResult =>
    glide(
      0,
      sunk * point,
      svg`${paint(edge(course) + path`V${height}H0z`, 'var(--_leaf-2)', 3.5, 0)}${fade(own, line(edge(course), 2.5))}`,
    );
  const most = Math.max(...short.map((points, i) => long[i]! - points)) + 4;
  const gone = short[0]! - flat;
  const lands = svg`${land(long, kind === 'long', kind === 'long' ? 0 : kind === 'short' ? most : gone)}${land(
    short,
    kind === 'short',
    kind === 'cause' ? gone : 0,
  )}${land(
    short.map(() => flat),
    kind === 'cause',
    0,
  )}`;

  const road = (other: 'short' | 'long'): SVGTemplateResult => {
    const text = fitting(words.roads[other], step * 1.7, fs, false, letter);
    const above = other === 'long';
    const where = y(courses[other][2]!) + (above ? -fs * 0.7 : fs * 1.35);
    const said = text
      ? label(text, x(above ? 1.95 : 1.5), where, { size: fs, anchor: 'middle', fill: 'var(--_ink-muted)' })
      : nothing;
    return fade(kind !== 'cause' && kind !== other, svg`${dotted(edge(courses[other]), 1.75)}${said}`);
  };

  const course = kind === 'cause' ? short.map(() => flat) : courses[kind];
  const tall = some(Math.min(axis * 0.36, width * 0.3));
  const low = height - fs * 0.8;
  const times = words.stops.map((texts, i) => {
    const text = fitting(texts, step * 0.96, fs, i === stop, letter);
    const here = kind !== 'cause' && i === stop;
    const style = { size: fs, anchor: 'middle', bold: here } as const;
    const figure = glide(
      x(i),
      y(course[i]!) + fs * 1.75,
      label(`${course[i]}`, 0, 0, { ...style, fill: here ? 'var(--_ink)' : 'var(--_leaf-4)', bold: true }),
    );
    const tick = svg`${line(path`M${x(i)} ${axis}v${-fs * 0.5}`, 2)}${text ? label(text, x(i), low, style) : nothing}`;
    return fade(kind !== 'cause', svg`${tick}${figure}`);
  });
  // The weeks between the stops are not to scale: the axis says so.
  const jump = (at: number): string => {
    const [middle, slant] = [x(at), fs * 0.22];
    return path`M${middle - slant * 2} ${axis + slant * 1.6}l${slant * 1.6} ${-slant * 3.2}m${slant * 1.8} 0l${-slant * 1.6} ${slant * 3.2}`;
  };
  const scale = fade(kind !== 'cause', line(path`M0 ${axis}H${width}${jump(1.5)}${jump(2.5)}`, 1.75));

  const trees = [2.3, 2.62].map((at, i) =>
    glide(
      x(at),
      y(course[2]! + (course[3]! - course[2]!) * (at - 2)),
      tree(0, 0, tall * (i ? 0.7 : 0.52), 1, i ? 'lens' : 'round'),
    ),
  );
  const home = tall * 0.8;
  const [sign] = signSize(words.doctor, fs, letter);
  const at = Math.min(x(1.65), x(2.65) - home * 0.62 - sign / 2);
  const cared = svg`${house(x(2.65), y(flat), home)}${post(words.doctor, at, y(flat), y(flat) - home * 0.8, fs, undefined, letter)}`;

  const walker = glide(
    x(kind === 'cause' ? 0.5 : stop),
    y(course[stop]!),
    person(0, 0, kind === 'long' ? { hair: bob, coat: 'var(--_ember-2)', size: tall } : { size: tall }),
  );
  const onDown = (event: PointerEvent): void => {
    // On a screen the picture may be smaller than it is drawn.
    const shown = (event.currentTarget as SVGElement).ownerSVGElement!.getBoundingClientRect().width;
    let to = stop;
    follow(
      event,
      (far) => onMove((to = clamp(Math.round(stop + (far * width) / some(shown) / step), 0, short.length - 1))),
      () => onStop(to),
    );
  };
  const column = (_: unknown, i: number): SVGTemplateResult =>
    svg`<path class="stop" d=${path`M${x(i - 0.5)} 0h${step}V${height}h${-step}z`} fill="transparent" stroke="none" @click=${() => onStop(i)}/>`;
  const pressed = kind !== 'cause';
  return picture(
    size,
    svg`${backdrop(size, 'var(--_sky)')}${light(width * 0.17, axis * 0.2, Math.min(axis * 0.15, width * 0.11))}${road('long')}${lands}${road(
      'short',
    )}${scale}${fade(kind !== 'cause', trees)}${fade(kind === 'cause', cared)}${times}${pressed ? short.map(column) : nothing}<g class=${
      pressed ? 'walker' : ''
    } @pointerdown=${pressed ? onDown : nothing}>${walker}</g>`,
  );
};
