/** Text that somebody typed: whether it stays on its line, and how it is made to. Pure; touches nothing. */

/** Signs that turn the direction of what follows: with them a text is not what it seems to say. */
const turning = '\\u202a-\\u202e\\u2066-\\u2069';

const leaves = new RegExp(`[\\p{Cc}\\p{Zl}\\p{Zp}${turning}]`, 'u');
const gone = new RegExp(`[${turning}\\p{Surrogate}]`, 'gu');

/** No line end of any kind, no other control character, nothing that turns the direction. */
export const isOneLine = (text: string): boolean => !leaves.test(text);

/** The text on one line, with single spaces. */
export const oneLine = (text: string): string =>
  text
    .replace(gone, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The text with plain line ends; other control characters become spaces. */
export const manyLines = (text: string): string =>
  text
    .replace(gone, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();

/**
 * Of what is copied from a contact list, a mail or a word processor: without the signs nobody sees, with the one dash and
 * the two spaces a keyboard has. For numbers and addresses, never for sentences.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/(?! )\p{Zs}/gu, '\u00a0')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');

/** A number or an address on one line, as it would be typed on a keyboard. */
export const plainLine = (text: string): string => oneLine(plainSigns(text));
