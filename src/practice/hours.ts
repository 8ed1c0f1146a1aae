/** Opening hours as one line, for those who can write no more than an attribute. Pure. */
import { DAYS, type OpeningHours } from './info.js';
import { plainSigns } from './plain-text.js';

type Day = (typeof DAYS)[number];

/** 'mo-fr' → those five days, also round the week ('sa-mo'); what is no day stays as it is, to be named as a fault. */
const days = (text: string): Day[] => {
  const [from, till = from] = text.split('-').map((day) => DAYS.indexOf(day as Day));
  if (from === undefined || till === undefined || from < 0 || till < 0) return [text as Day];
  return Array.from({ length: ((till - from + 7) % 7) + 1 }, (_, i) => DAYS[(from + i) % 7]!);
};

/**
 * 'mo-fr 08:00-12:00,13:00-18:00; sa 09:00-12:00' as `PracticeInfo.hours`: days, then hours, a semicolon between one and the
 * next. What is written otherwise comes out as something `parsePracticeInfo` names and leaves out.
 */
export const hoursIn = (text: string): OpeningHours[] =>
  plainSigns(text)
    .toLowerCase()
    .replace(/\s*-\s*/g, '-')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const [, named = '', times = ''] = /^([a-z,\s-]+?)\s*(\d.*)$/.exec(part) ?? [];
      const open = { days: named.split(/[,\s]+/).flatMap(days) };
      return times.split(/[,\s]+(?=\d)/).map((time) => {
        const [from = '', till = ''] = time.split('-').map((hour) => hour.padStart(5, '0'));
        return { ...open, from, till };
      });
    });
