// By what a person is found: name without accents, mail, and the figures of the phone number. Pure.
import type { Person } from '../../../../../src/practice/booking/source.js';

/** Small letters without accents, single spaces. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Figures without the zeros in front: 0400, +32 400 and 0032 400 end alike, and are not the same. */
export const figuresOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^0+/, '');

/** Three lines: name, mail, phone. */
export const soughtOf = ({ name, mail, phone }: Person): string =>
  [folded(name), folded(mail), figuresOf(phone)].join('\n');

/**
 * What is typed in the search field, as it stands in those lines: a number by its figures, of a whole one the last eight, which
 * are alike with the country and without; anything else as words.
 */
export const soughtIn = (typed: string): string =>
  /^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(typed) ? figuresOf(typed).slice(-8) : folded(typed);

/** For LIKE: what was typed means itself. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
