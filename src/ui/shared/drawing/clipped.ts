// Words too long for their room. Pure.
import { textWidth, type Letters } from '../../base/drawing/label.js';

/** The text cut with an ellipsis to fit in `room` px: for words people typed themselves. */
export const clipped = (text: string, room: number, size: number, letter?: Letters): string => {
  let short = text;
  while (short && textWidth(short + '…', size, false, letter) > room) short = short.slice(0, -1);
  return textWidth(text, size, false, letter) <= room ? text : short.trimEnd() + '…';
};
