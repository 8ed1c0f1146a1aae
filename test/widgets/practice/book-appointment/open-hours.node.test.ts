// When the practice can be reached, in one line and four languages.
import { describe, expect, it } from 'vitest';
import { hoursIn } from '../../../../src/practice/hours.js';
import { sayHours } from '../../../../src/widgets/practice/book-appointment/open-hours.js';

describe('the hours at which a practice can be reached', () => {
  const say = (text: string, locale = 'nl-BE'): string => sayHours(hoursIn(text), locale);

  it('are said once for days that have the same, the earliest first', () => {
    expect(say('mo-fr 13:00-18:00,08:00-12:00; sa 09:00-12:00')).toBe('ma–vr 08:00–12:00, 13:00–18:00; za 09:00–12:00');
    expect(say('mo, tu, th 8:00-12:00; we 14:00-18:00')).toBe('ma–di 08:00–12:00; wo 14:00–18:00; do 08:00–12:00');
    expect(say('su 10:00-11:00')).toBe('zo 10:00–11:00');
  });
  it('are said in the reader’s language', () => {
    expect(say('mo-fr 08:00-18:00', 'fr-BE')).toBe('lun.–ven. 08\u00a0h\u00a000–18\u00a0h\u00a000');
    expect(say('mo-fr 08:00-18:00', 'en-GB')).toBe('Mon–Fri 08:00–18:00');
    expect(say('mo-fr 08:00-18:00', 'de-DE')).toBe('Mo–Fr 08:00–18:00');
  });
  it('are nothing where none are known', () => expect(sayHours([], 'nl-BE')).toBe(''));
});
