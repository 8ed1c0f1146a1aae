// Reads a number as people type it, with the marks of any land. Pure: what a mark means is decided by what the field can hold.

export interface NumberField {
  /** The least and the most the field can hold. */
  readonly range: readonly [low: number, high: number];
  /** A count: no decimals, so that a mark before three digits groups thousands. */
  readonly whole?: boolean;
}

/** A Swiss or spaced number: groups of three after a first of one to three, with one mark throughout. */
const spaced = /^([+-]?\d{1,3})(?:([ '’])\d{3})(?:\2\d{3})*(?!\d)/;

/** What `text` is if `group` marks thousands and `decimal` decimals. */
const reading = (text: string, group: string, decimal: string, whole: boolean): number => {
  const decimals = whole ? `(?:\\${decimal}0{0,2})?` : `(?:\\${decimal}\\d*)?`;
  const shape = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)${decimals}$|^[+-]?\\${decimal}\\d+$`);
  return shape.test(text) ? Number(text.replaceAll(group, '').replace(decimal, '.')) : Number.NaN;
};

/**
 * The number, or undefined for anything else: empty, letters, exponents, and what cannot be in this field. '4.000' is four
 * thousand steps and '72.500' is 72 and a half kilo, in every language; where both could be meant it is undefined too, so
 * that the person is asked.
 */
export function parseNumber(text: string, { range: [low, high], whole = false }: NumberField): number | undefined {
  // Copied text brings marks nobody sees, and spaces of many kinds.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const joined = plain.replace(spaced, (found) => found.replace(/[ '’]/g, ''));
  const found = [reading(joined, '.', ',', whole), reading(joined, ',', '.', whole)].filter(
    (number) => number >= low && number <= high && !(whole && !Number.isInteger(number)),
  );
  return found.every((number) => number === found[0]) ? found[0] : undefined;
}
