// Dates as each language writes them.
import { expect, it } from 'vitest';
import { formatDate } from '../../src/platform/locale/format-date.js';

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const utc = (date: string): number => Date.parse(date);

it('counts the first of a month in French, and no other day', () => {
  expect(formatDate(utc('2026-03-01'), 'fr-BE', day)).toBe('1er mars 2026');
  expect(formatDate(utc('2026-03-11'), 'fr-BE', day)).toBe('11 mars 2026');
  expect(formatDate(utc('2026-03-21'), 'fr', day)).toBe('21 mars 2026');
  expect(
    formatDate(utc('2026-05-01'), 'fr-BE', { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ).toBe('vendredi 1er mai');
});

it('leaves an hour and other languages alone', () => {
  const hour = { hour: 'numeric', hourCycle: 'h23', timeZone: 'UTC' } as const;
  expect(formatDate(utc('2026-03-01T01:00Z'), 'fr-BE', hour)).toMatch(/^0?1\sh$/u);
  expect(formatDate(utc('2026-03-01'), 'nl-BE', day)).toBe('1 maart 2026');
});

it('writes English as in Britain: the day first', () => {
  expect(formatDate(utc('2026-03-01'), 'en-GB', day)).toBe('1 March 2026');
});
