// Numbers as the reader's language writes them: the short way and the formatter agree.
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/platform/locale/format.js';

const locales = ['nl-BE', 'nl-NL', 'fr-BE', 'fr-FR', 'fr-CH', 'de-BE', 'de-DE', 'de-AT', 'de-CH', 'en-GB', 'en-IE'];

describe('numbers', () => {
  it('are written as the locale writes them, whole and not, short and long', () => {
    const values = [...Array(1201).keys(), -1, -999, 0.5, 2.25, 7.04, 999.9, 12_345, 1e6, 1e21];
    for (const locale of locales) {
      const formatter = new Intl.NumberFormat(locale);
      expect(values.map((value) => formatNumber(value, locale))).toEqual(
        values.map((value) => formatter.format(value)),
      );
    }
  });

  it('keep the digits that are asked for', () => {
    expect(formatNumber(2, 'nl-BE', { minimumFractionDigits: 1 })).toBe('2,0');
    expect(formatNumber(2.345, 'de-DE', { maximumFractionDigits: 1 })).toBe('2,3');
  });

  it('are a dash where there is none', () => {
    expect([Number.NaN, Infinity, -Infinity].map((value) => formatNumber(value, 'nl-BE'))).toEqual(['–', '–', '–']);
  });
});
