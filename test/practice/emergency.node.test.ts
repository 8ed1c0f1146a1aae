// Which country a page is in, and the number that is there even when nothing more can be fetched.
import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/platform/locale/language.js';
import { countryCode, emergencyNumber } from '../../src/practice/emergency.js';
import { parsePracticeInfo } from '../../src/practice/info.js';

describe('the region of a language', () => {
  it.each([
    ['nl-BE', 'BE'],
    ['fr-ch', 'ch'],
    ['NL_be', 'be'],
    ['de-Latn-DE', 'DE'],
    ['fr', undefined],
    ['be', undefined],
    ['', undefined],
    ['en-150', undefined],
    ['fr-u-rg-bezzzz', undefined],
    ['nl-Belgium', undefined],
  ])('of %j is %s', (tag, region) => expect(regionOf(tag)).toBe(region));
});

describe('the emergency number', () => {
  it.each([
    ['nl-BE', '112'],
    ['nl-NL', '112'],
    ['fr-FR', '15'],
    ['de-DE', '112'],
    ['fr-CH', '144'],
    ['it-CH', '144'],
    ['lb-LU', '112'],
    ['en-GB', '999'],
    ['en-UK', '999'],
    ['FR_fr', '15'],
    ['fr', '112'],
    ['en-US', '112'],
    ['', '112'],
  ])('on a page in %j is %s', (lang, number) => expect(emergencyNumber(undefined, lang)).toBe(number));

  it('is that of the practice’s country before that of the language', () => {
    expect(emergencyNumber({ country: 'BE' }, 'fr-FR')).toBe('112');
    expect(emergencyNumber({ country: 'UK' }, 'nl-BE')).toBe('999');
    expect(emergencyNumber({ country: 'gb' as 'UK' }, 'nl-BE')).toBe('999');
    expect(countryCode(undefined, 'fr-ch')).toBe('CH');
  });

  it('is the practice’s own before all', () => {
    expect(emergencyNumber({ country: 'FR', emergency: { number: '17' } }, 'fr-FR')).toBe('17');
  });

  it('is not found among the names every object has', () => {
    expect(emergencyNumber({ country: 'constructor' as 'BE' }, '')).toBe('112');
    expect(emergencyNumber({ country: '__proto__' as 'BE' }, '')).toBe('112');
  });
});

describe('what a practice tells', () => {
  it.each([
    ['BE', 'BE'],
    ['fr', 'FR'],
    ['GB', 'UK'],
    [' lu ', 'LU'],
  ])('country %j is %s', (given, country) => {
    expect(parsePracticeInfo({ country: given })).toEqual({ info: { country }, problems: [] });
  });

  it.each(['XX', 'Belgium', '', 'constructor', 7, null])('country %j is left out and named', (country) => {
    expect(parsePracticeInfo({ country })).toEqual({ info: {}, problems: [{ path: 'country', reason: 'type' }] });
  });

  it('has numbers that are numbers, also one of two digits for an emergency', () => {
    const fine = { number: '15', doctorPhone: '09 000 00 00' };
    expect(parsePracticeInfo({ emergency: fine })).toEqual({ info: { emergency: fine }, problems: [] });
    expect(parsePracticeInfo({ emergency: { number: '0800 1(2)' } }).info.emergency?.number).toBe('080012');
    const hostile = {
      number: 'javascript:alert(1)',
      doctorPhone: '1;phone-context=x',
      doctor: { nl: 'Bel ons.', xx: 'y' },
    };
    expect(parsePracticeInfo({ emergency: hostile })).toEqual({
      info: { emergency: { doctor: { nl: 'Bel ons.' } } },
      problems: [
        { path: 'emergency.number', reason: 'unsafe' },
        { path: 'emergency.doctorPhone', reason: 'unsafe' },
        { path: 'emergency.doctor.xx', reason: 'unknown' },
      ],
    });
  });
});
