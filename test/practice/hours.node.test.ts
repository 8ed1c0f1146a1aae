// Opening hours on one line, as an attribute says them.
import { describe, expect, it } from 'vitest';
import { hoursIn } from '../../src/practice/hours.js';
import { parsePracticeInfo } from '../../src/practice/info.js';

const read = (text: string) => parsePracticeInfo({ hours: hoursIn(text) });

describe('opening hours on one line', () => {
  it('are days and hours, a semicolon between one and the next', () => {
    expect(read('mo-we, fr 8:00-12:00,13:00-18:30; Sa 09:00 – 12:00;')).toEqual({
      info: {
        hours: [
          { days: ['mo', 'tu', 'we', 'fr'], from: '08:00', till: '12:00' },
          { days: ['mo', 'tu', 'we', 'fr'], from: '13:00', till: '18:30' },
          { days: ['sa'], from: '09:00', till: '12:00' },
        ],
      },
      problems: [],
    });
  });

  it('are read however they are spaced', () => {
    const hours = [{ days: ['mo', 'tu'], from: '08:00', till: '12:00' }];
    for (const text of ['mo-tu08:00-12:00', 'mo - tu  8:00  -  12:00', ' MO, TU 08:00–12:00 ', 'mo  tu 08:00-12:00'])
      expect(read(text)).toEqual({ info: { hours }, problems: [] });
    expect(read('mo 8:00-9:00,  10:00-11:00').info.hours).toHaveLength(2);
  });

  it('name what is no day and what is no hour by what was written', () => {
    const faults = (text: string): unknown[] => hoursIn(text).map(({ days, from, till }) => [...days, from, till]);
    expect(faults('mo-xx 08:00-12:00')).toEqual([['mo-xx', '08:00', '12:00']]);
    expect(faults('xx-mo 08:00-12:00')).toEqual([['xx-mo', '08:00', '12:00']]);
    expect(faults('xx 08:00')).toEqual([['xx', '08:00', '']]);
    expect(faults('open')).toEqual([['', '00000', '']]);
  });

  it('take no day from the middle of what they cannot read', () => {
    expect(hoursIn('vanaf 9 mo 08:00-12:00').flatMap(({ days }) => days)).not.toContain('mo');
  });

  it('go round the end of the week', () => {
    expect(read('sa-mo 10:00-12:00').info.hours?.[0]?.days).toEqual(['sa', 'su', 'mo']);
  });

  it.each(['', ' ; ', ';'])('%j are none', (text) => {
    expect(read(text)).toEqual({ info: { hours: [] }, problems: [] });
  });

  it.each(['mo-fr', 'ma 08:00-12:00', 'mo-xx 08:00-12:00', 'mo 8-12', 'mo 25:00-26:00', 'open', '08:00-12:00', '<b>'])(
    '%j is named as a fault, and nothing is made of it',
    (text) => {
      const { info, problems } = read(text);
      expect(info.hours?.filter(({ days }) => days.length) ?? []).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
