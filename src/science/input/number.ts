// Reads a number as people type it, with a comma or a point. Pure: the caller says which language's marks hold.
import { parsePlain } from './plain-number.js';

export interface NumberMarks {
  /** True where the decimal mark is a comma (nl, fr, de). */
  readonly decimalComma: boolean;
  /** True where thousands may be grouped: a step count, not a weight. '1.000' is then a thousand in nl and de. */
  readonly grouping?: boolean;
}

const spaces = /[\s\u00a0\u202f]/g;

/** Groups of three after a first group of one to three, with one mark throughout. */
const grouped = (mark: string): RegExp => new RegExp(`^[+-]?\\d{1,3}(\\${mark}\\d{3})+(?!\\d)`);

/**
 * The number, or undefined for anything else: empty, letters, exponents, two decimal marks.
 * A point is a decimal mark in every language ('72.5'), unless `grouping` makes it a mark of thousands; a comma is one
 * only where `decimalComma` holds.
 */
export function parseNumber(text: string, { decimalComma, grouping = false }: NumberMarks): number | undefined {
  let plain = text.trim();
  if (grouping) {
    const mark = decimalComma ? '.' : ',';
    if (grouped(' ').test(plain.replace(spaces, ' '))) plain = plain.replace(spaces, '');
    if (grouped(mark).test(plain)) plain = plain.replaceAll(mark, '');
  }
  return parsePlain(plain, decimalComma);
}
