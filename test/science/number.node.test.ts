// A number as people type it, with the marks of any land: what a mark means follows from what the field can hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, type NumberField } from '../../src/science/input/number.js';
import { parsePlain } from '../../src/science/input/plain-number.js';

const steps: NumberField = { range: [0, 50_000], whole: true };
const weight: NumberField = { range: [30, 250] };
const any: NumberField = { range: [-1e9, 1e9] };

describe('a typed number', () => {
  it('may have spaces round it, a sign, a mark at its end or its beginning, and what nobody sees', () => {
    expect([' 72 ', '+72', '-72', '72.', '72,'].map((text) => parseNumber(text, any))).toEqual([72, 72, -72, 72, 72]);
    expect(['.5', ',5', '-0,5'].map((text) => parseNumber(text, any))).toEqual([0.5, 0.5, -0.5]);
    expect(['\u200e72\u202c', '７２', '\u00a072\ufeff'].map((text) => parseNumber(text, weight))).toEqual([72, 72, 72]);
  });
  it('has decimals after a comma or a point, whatever the language', () => {
    for (const text of ['72,5', '72.5', '72,500', '72.500']) expect(parseNumber(text, weight), text).toBe(72.5);
  });
  it('is nothing but a number', () => {
    const none = ['1e3', '0x10', '72 kg', 'kg 72', '72kg', 'a1', '1a', 'Infinity', 'NaN', '--1', '1-', '', ' '];
    for (const text of [...none, '1.2.3', '1,2,3', '.', ',', '-', '+', '1,23.4,5', "4'80", '4 80', '1  000', '1 2345'])
      for (const field of [steps, weight, any]) expect(parseNumber(text, field), text).toBeUndefined();
  });
  it('is none where the field cannot hold it', () => {
    for (const text of ['29', '251', '1.000', '4.800', '-72']) expect(parseNumber(text, weight), text).toBeUndefined();
    for (const text of ['-1', '50001', '4,5', '4.5', '4.80', '1.2345'])
      expect(parseNumber(text, steps), text).toBeUndefined();
  });
  it('is asked again where it could be meant either way', () => {
    expect(parseNumber('4,000', { range: [0, 50_000] })).toBeUndefined();
    expect(parseNumber('4,000', { range: [0, 100] })).toBe(4);
    expect(parseNumber('4,000', { range: [1000, 50_000] })).toBe(4000);
  });
});

describe('a typed count', () => {
  it('has thousands with the mark of any land, never a thousandth', () => {
    for (const text of ['4000', '4.000', '4,000', '4 000', '4\u00a0000', '4\u202f000', '4\u2009000', "4'000", '4’000'])
      expect(parseNumber(text, steps), text).toBe(4000);
    expect(parseNumber('1.234.567', { range: [0, 1e7], whole: true })).toBe(1_234_567);
    expect(parseNumber("1'234'567", { range: [0, 1e7], whole: true })).toBe(1_234_567);
  });
  it('may be written with decimals that are nothing', () => {
    expect(['4000,0', '4.000,00', '4,000.00'].map((text) => parseNumber(text, steps))).toEqual([4000, 4000, 4000]);
  });
  it('is read back as each land writes it', () => {
    const lands = ['nl-BE', 'nl-NL', 'fr-FR', 'fr-CH', 'fr-BE', 'en-GB', 'de-DE', 'de-CH', 'de-AT'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), fc.constantFrom(...lands), (count, land) => {
        expect(parseNumber(new Intl.NumberFormat(land).format(count), steps)).toBe(count);
      }),
    );
  });
  it('is read back as it was written, in a weight too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 2500 }), fc.constantFrom('nl', 'fr', 'en', 'de'), (tenths, land) => {
        const text = new Intl.NumberFormat(land, { maximumFractionDigits: 1 }).format(tenths / 10);
        expect(parseNumber(text, weight)).toBe(tenths / 10);
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
