// Words in a picture: their size, their estimated width and the SVG text. Pure, no measuring of the page.
import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import { round } from './path.js';

export interface LabelStyle {
  /** Text size in px. */
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A token; ink when absent. */
  readonly fill?: string;
  /** Token of the paint behind the words, where a line may cross them. */
  readonly halo?: string;
}

/** Text size of labels in px: 13 px beside a 16 px text, 14.5 px where the picture is wide. */
export const labelSize = (width: number, em: number): number => em * (width < 34 * em ? 0.8125 : 0.90625);

/** Mean width of a letter at weight 600 in the usual sans-serif fonts, in em. */
const usual = 0.54;

/**
 * Estimated width of `text` in px, by kind of letter. `letter` is the mean width of a letter of the font in use, in em
 * (PictureSize.letter): a page may bring a much wider font than the usual one.
 */
export const textWidth = (text: string, size: number, bold = false, letter = usual): number => {
  let units = 0;
  for (const c of text)
    units += /[ijltfrI.,:;|!'’·() -]/.test(c) ? 0.36 : /[mwMW%]/.test(c) ? 0.88 : /[A-Z]/.test(c) ? 0.7 : 0.58;
  return (units * size * (bold ? 1.06 : 1) * letter) / usual;
};

/** The first of the texts, given from long to short, that fits in `room` px; undefined when none does. */
export const fitting = (
  texts: readonly string[],
  room: number,
  size: number,
  bold = false,
  letter?: number,
): string | undefined => texts.find((text) => textWidth(text, size, bold, letter) <= room);

/** The text cut with an ellipsis to fit in `room` px: for words people typed themselves. */
export const clipped = (text: string, room: number, size: number, letter?: number): string => {
  let short = text;
  while (short && textWidth(short + '…', size, false, letter) > room) short = short.slice(0, -1);
  return textWidth(text, size, false, letter) <= room ? text : short.trimEnd() + '…';
};

/** The words with their baseline at (x, y). */
export const label = (text: string, x: number, y: number, style: LabelStyle): SVGTemplateResult =>
  svg`<text x=${round(x)} y=${round(y)} font-size=${round(style.size)} font-weight=${style.bold ? 600 : nothing} text-anchor=${style.anchor ?? nothing} fill=${style.fill ?? 'var(--_ink)'} stroke=${style.halo ?? 'none'} stroke-width="5" paint-order="stroke">${text}</text>`;
