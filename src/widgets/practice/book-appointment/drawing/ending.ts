// How it ends, as a picture: the flag of the appointment before the practice, and who walks to it or away from it. Pure.
import { nothing, svg, type TemplateResult } from 'lit';
import { labelSize, textWidth } from '../../../../ui/base/drawing/label.js';
import { clamp, path } from '../../../../ui/base/drawing/path.js';
import { person } from '../../../../ui/base/drawing/person.js';
import { at, picture, type PictureSize } from '../../../../ui/base/drawing/picture.js';
import { stand } from '../../../../ui/base/drawing/poses.js';
import { land } from '../book-appointment.picture.js';
import { pennant } from './pennant.js';

export type Ending = 'booked' | 'moved' | 'cancelled' | 'waiting';

/** Height in px of the picture of an ending. */
export const endingHeight = (width: number, em: number): number => Math.round(clamp(width * 0.5, em * 8, em * 13));

/** `day` is written on the flag ('ma 30'), `was` on the one it was moved from. */
export const endingPicture = (size: PictureSize, kind: Ending, day: string, was = ''): TemplateResult => {
  const { width, height, em, letter } = size;
  const floor = height * 0.8;
  const fs = labelSize(width, em) * 1.08;
  const tall = floor * 0.64;
  const someone = Math.min(tall, width * 0.28);
  const clothOf = (text: string): number => textWidth(text, fs, true, letter) + fs * 2;
  const moved = kind === 'moved' && was !== '';
  const flagX = width * (moved ? 0.51 : 0.46);
  const cloth = Math.min(clothOf(day || '···'), width * 0.68 - flagX + someone * 0.2);
  const flag = pennant(flagX, floor, tall, {
    cloth,
    text: day || '···',
    size: fs,
    ...(kind === 'cancelled' ? { dotted: 'cloth' as const } : kind === 'waiting' ? { dotted: 'all' as const } : {}),
  });
  const old = width * 0.17;
  const from = svg`${pennant(old, floor, tall * 0.86, { cloth: Math.min(clothOf(was), width * 0.24), text: was, size: fs, dotted: 'all' })}<path d=${path`M${
    old + width * 0.14
  } ${floor - tall * 1.02}Q${width * 0.4} ${floor - tall * 1.42} ${flagX - 8} ${floor - tall * 1.06}`}/><path d=${path`M${flagX - 17} ${
    floor - tall * 1.09
  }l${9} ${2.5} ${1.5} ${-9}`}/>`;
  const x = flagX - someone * (kind === 'waiting' ? 0.36 : 0.42);
  const figure =
    kind === 'cancelled'
      ? at(x - someone * 0.1, floor, svg`<g transform="scale(-1 1)">${person(0, 0, { size: someone })}</g>`)
      : person(x, floor, { size: someone, ...(kind === 'waiting' ? { pose: stand } : {}) });
  return picture(size, svg`${land(size, floor)}${moved ? from : nothing}${flag}${figure}`);
};
