// A number as people type it: with the marks of four languages, and nothing read into what is no number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/science/input/number.js';
import { parsePlain } from '../../src/science/input/plain-number.js';

const comma = { decimalComma: true };
const point = { decimalComma: false };
const commaSteps = { ...comma, grouping: true };
const pointSteps = { ...point, grouping: true };

describe('a typed number', () => {
  it('may have spaces round it, a sign, and a mark at its end or its beginning', () => {
    expect([' 72 ', '+72', '-72', '72.', '.5'].map((text) => parseNumber(text, point))).toEqual([72, 72, -72, 72, 0.5]);
    expect([' 72,5 ', ',5', '72,', '-0,5'].map((text) => parseNumber(text, comma))).toEqual([72.5, 0.5, 72, -0.5]);
  });
  it('has one decimal mark: a comma only where the language writes one', () => {
    expect(parseNumber('72,5', point)).toBeUndefined();
    for (const text of ['1.2.3', '1,2,3', '1,2.3', '.', ',', '-', '+', '']) {
      expect(parseNumber(text, point), text).toBeUndefined();
      expect(parseNumber(text, comma), text).toBeUndefined();
    }
  });
  it('is nothing but a number', () => {
    for (const text of ['1e3', '0x10', '72 kg', 'kg 72', '72kg', 'a1', '1a', 'Infinity', 'NaN', '--1', '1-'])
      for (const marks of [comma, point, commaSteps, pointSteps])
        expect(parseNumber(text, marks), text).toBeUndefined();
  });
  it('of a weight has no thousands: 1.000 is one, and 4 800 is none', () => {
    expect(parseNumber('1.000', comma)).toBe(1);
    expect(parseNumber('4 800', comma)).toBeUndefined();
    expect(parseNumber('4,800', point)).toBeUndefined();
  });
});

describe('a typed count', () => {
  it('has thousands with the mark of its language, or with a space of any kind', () => {
    for (const space of [' ', '\u00a0', '\u202f']) {
      expect(parseNumber(`12${space}500`, commaSteps)).toBe(12_500);
      expect(parseNumber(`1${space}234${space}567`, pointSteps)).toBe(1_234_567);
    }
    expect(parseNumber('1.234.567', commaSteps)).toBe(1_234_567);
    expect(parseNumber('1,234,567', pointSteps)).toBe(1_234_567);
    expect(parseNumber(' 4.800 ', commaSteps)).toBe(4800);
    expect(parseNumber('-4.800', commaSteps)).toBe(-4800);
    expect(parseNumber('+4.800', commaSteps)).toBe(4800);
  });
  it('may go on behind its decimal mark', () => {
    expect(parseNumber('4.800,5', commaSteps)).toBe(4800.5);
    expect(parseNumber('4,800.5', pointSteps)).toBe(4800.5);
    expect(parseNumber('4 800,5', commaSteps)).toBe(4800.5);
  });
  it('has groups of three after a first of one to three, else the mark is a decimal one or none', () => {
    expect(parseNumber('4.80', commaSteps)).toBe(4.8);
    expect(parseNumber('1234.567', commaSteps)).toBe(1234.567);
    expect(parseNumber('1.2345', commaSteps)).toBe(1.2345);
    for (const text of ['4 80', '1234 567', '1  000', ' .500 000', '1 2345'])
      expect(parseNumber(text, commaSteps), text).toBeUndefined();
    expect(parseNumber('4,80', pointSteps)).toBeUndefined();
    expect(parseNumber('1,234 567', pointSteps)).toBeUndefined();
  });
  it('is read back as it was written, whatever the mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000_000, max: 50_000_000 }), fc.constantFrom('.', ' ', ','), (count, mark) => {
        const text = String(count).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(parseNumber(text, mark === ',' ? pointSteps : commaSteps)).toBe(count);
      }),
    );
  });
});

describe('a small number', () => {
  it('is read without groups', () => {
    expect([parsePlain(' 7,5 ', true), parsePlain(' 7.5 ', false), parsePlain('7.5', true)]).toEqual([7.5, 7.5, 7.5]);
    expect([parsePlain('.25', false), parsePlain(',25', true)]).toEqual([0.25, 0.25]);
    expect([parsePlain('7,5', false), parsePlain('1 000', true), parsePlain('', true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
