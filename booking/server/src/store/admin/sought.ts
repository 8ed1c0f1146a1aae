// By what a person is found: name without accents, mail, and the figures of the phone number. Pure.
import type { Person } from '../../../../../src/practice/booking/source.js';

/** Small letters without accents, single spaces. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Figures without the zeros in front: 0400, +32 400 and 0032 400 end alike, and are not the same. */
export const figuresOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^0+/, '');

/**
 * So many figures, from the end, say that two numbers are one. The same number is written with a zero in front, or with its
 * country; without either, the shortest there are (Belgian fixed lines, with their area) have eight figures. Of two people
 * with one name whose numbers end alike, whoever is at the desk chooses.
 */
export const tellingFigures = 8;

/** Three lines: name, mail, phone. */
export const soughtOf = ({ name, mail, phone }: Person): string =>
  [folded(name), folded(mail), figuresOf(phone)].join('\n');

/**
 * What is typed in the search field, as it stands in those lines: a number by its figures, of a whole one those that tell it;
 * anything else as words.
 */
export const soughtIn = (typed: string): string =>
  /^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(typed) ? figuresOf(typed).slice(-tellingFigures) : folded(typed);

/** For LIKE: what was typed means itself. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
