// Words in a picture: their size, their width and the SVG text. Pure: who draws brings the measure of the page's font.
import { nothing, svg, type SVGTemplateResult } from 'lit';
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

/** Width in em of a text at weight 600 in the font of the page. */
export type Letters = (text: string) => number;

/** Where nothing can be measured: about the width of letters in a wide sans-serif. */
const usual: Letters = (text) => text.length * 0.6;

/** Width of `text` in px, measured by `letter` (PictureSize.letter): a page may bring any font. */
export const textWidth = (text: string, size: number, bold = false, letter = usual): number =>
  letter(text) * size * (bold ? 1 : 0.96);

/** The first of the texts, given from long to short, that fits in `room` px; undefined when none does. */
export const fitting = (
  texts: readonly string[],
  room: number,
  size: number,
  bold = false,
  letter?: Letters,
): string | undefined => texts.find((text) => textWidth(text, size, bold, letter) <= room);

/** The words with their baseline at (x, y). */
export const label = (text: string, x: number, y: number, style: LabelStyle): SVGTemplateResult =>
  svg`<text x=${round(x)} y=${round(y)} font-size=${round(style.size)} font-weight=${style.bold ? 600 : nothing} text-anchor=${
    style.anchor ?? nothing
  } fill=${style.fill ?? 'var(--_ink)'} stroke=${style.halo ?? 'none'} stroke-width="5" paint-order="stroke">${text}</text>`;
