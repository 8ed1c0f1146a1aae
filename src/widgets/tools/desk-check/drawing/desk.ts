// What stands at a place of work: chair, table, screen and window, of a person of 96 px times `u`. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { glide, glideTo } from '../../../../ui/base/drawing/glide.js';
import { light } from '../../../../ui/base/drawing/light.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { line, shape } from '../../../../ui/base/drawing/shape.js';
import { dotted } from '../../../../ui/shared/drawing/lines.js';

/** Of a person of 96: how high table and hands are, and how much higher for who stands. */
export const top = 44;
export const rise = 15;

/** Seat, back and post on (0, 0), `up` higher; the back leans by `turn` degrees. */
export function chair(
  u: number,
  up: number,
  turn: number,
  fills: Readonly<Record<'seat' | 'rest', string>>,
  goal: unknown,
) {
  const feet = path`M${-14 * u} ${-1.5 * u}Q${-14 * u} ${-6 * u} 0 ${-6 * u}T${14 * u} ${-1.5 * u}`;
  const foot = line(path`${feet}M0 ${-6 * u}V${-16 * u}`, 2.5);
  const front = path`q${3 * u} 0 ${3 * u} ${3 * u}t${-4 * u} ${2.5 * u}`;
  const behind = path`q${-2.5 * u} 0 ${-2.5 * u} ${-2.5 * u}t${2.5 * u} ${-3 * u}`;
  const cushion = path`M${-13 * u} ${-28.5 * u}H${15 * u}${front}H${-13 * u}${behind}z`;
  const round = path`q${1.5 * u} ${-4 * u} ${4.5 * u} 0q${1.5 * u} ${12 * u} ${0.5 * u} ${26 * u}`;
  const panel = path`M${-15 * u} ${-32 * u}q${-3.5 * u} ${-14 * u} ${-1.5 * u} ${-26 * u}${round}q${-1 * u} ${2 * u} ${-3.5 * u} 0z`;
  const rod = line(path`M${-13.5 * u} ${-31 * u}Q${-14 * u} ${-25 * u} ${-8 * u} ${-24 * u}`, 2.5);
  const tilt = path`rotate(${turn}deg)`;
  const rest = at(
    -13 * u,
    -28 * u,
    glideTo(tilt, at(13 * u, 28 * u, svg`${rod}${shape(panel, fills.rest, { shift: 2 })}`)),
  );
  const seat = svg`${line(path`M0 ${-24 * u}V${-10 * u}`, 4)}${rest}${shape(cushion, fills.seat, { shift: 2 })}`;
  return svg`${foot}${glide(0, -up * u, seat)}${goal === 'rest' ? dotted(panel, 1.75) : nothing}${
    goal === 'seat' ? dotted(path`M${-15 * u} ${-28.5 * u}H${18 * u}`, 2) : nothing
  }`;
}

/** Table on two columns that slide into each other, `up` higher. */
export function table(u: number, from: number, to: number, up: number, fill: string, goal: boolean, on: unknown) {
  const board = (y: number): string => path`M${from * u} ${-y * u}H${to * u}v${4 * u}H${from * u}z`;
  const legs = [from + 8, to - 9];
  const feet = legs.map(
    (x) => svg`${shape(path`M${(x - 2) * u} ${-24 * u}h${4 * u}V0h${-4 * u}z`, 'var(--_stone-2)', { shift: 2 })}`,
  );
  const posts = legs.map((x) => line(path`M${x * u} ${3 * u - top * u}V${-5 * u}`, 3));
  const moved = glide(0, -up * u, svg`${posts}${on}${shape(board(top), fill, { shift: 2 })}`);
  return svg`${moved}${feet}${goal ? dotted(board(top + rise), 1.75) : nothing}`;
}

/** Screen on an arm that lets it slide; dotted where it can go. */
export function screenOn(u: number, x: number, drop: number, fill: string, goal: boolean) {
  const panel = path`M${(x - 5) * u} ${-77 * u}h${3.5 * u}v${20 * u}h${-3.5 * u}z`;
  const arm = svg`${line(path`M${x * u} ${-top * u}V${-80 * u}M${(x - 6) * u} ${-top * u}h${12 * u}`, 3)}`;
  const hung = svg`${line(path`M${(x - 2) * u} ${-67 * u}h${2 * u}`, 3)}${shape(panel, fill, { shift: 2 })}`;
  return svg`${arm}${glide(0, drop * u, hung)}${goal ? dotted(panel, 1.75) : nothing}`;
}

/** Sun behind a window with a cross. */
export const pane = (x: number, y: number, w: number, h: number): SVGTemplateResult => {
  const frame = path`M${x} ${y}h${w}v${h}h${-w}z`;
  const cross = line(path`M${x + w / 2} ${y}v${h}M${x - 5} ${y + h}h${w + 10}`, 1.75);
  const glass = svg`<path d=${frame} fill="var(--_sky)" stroke="none"/>`;
  return svg`${glass}${light(x + w * 0.36, y + h * 0.44, Math.min(w, h) * 0.3)}${line(frame, 1.75)}${cross}`;
};
