// The words of the agenda's mails for PHP, from the letters of booking/server and from how the kit says days and hours: no
// sentence is typed twice. A text with something in it has its place in braces. Pure.
import { mailWords } from '../../booking/server/src/mail/mail-words.js';
import { practiceWords } from '../../booking/server/src/mail/practice-words.js';
import { localeOf } from '../../src/platform/locale/format.js';
import { sayDay, sayTime } from '../../src/practice/booking/days.js';
import { languages, type Language } from '../languages.js';

/** Where something comes: as the functions of the letters take it. */
const place = (name: string): never => `{${name}}` as never;

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10),
  );

/** The first of each month of a year. */
const months = (year: string): string[] =>
  Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}-01`);

/** How a language says days and hours: a pattern, and the names in it. */
export function saidOf(language: Language): {
  readonly day: string;
  /** The first of a month: French writes 1er. */
  readonly first: string;
  readonly time: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
} {
  const locale = localeOf(language);
  const part = (day: string, type: Intl.DateTimeFormatPartTypes): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
      .formatToParts(Date.parse(day))
      .find((one) => one.type === type)?.value ?? '';
  // A Monday in a month whose name is in no other word of it.
  const monday = '2024-01-08';
  const pattern = sayDay(monday, locale, true)
    .replace(part(monday, 'weekday'), '{weekday}')
    .replace(part(monday, 'month'), '{month}')
    .replace('2024', '{year}')
    .replace('8', '{day}');
  return {
    day: pattern,
    first: /^\D*(\d+[^ .]*)/.exec(sayDay('2024-01-01', locale, true))?.[1] ?? '1',
    time: sayTime('2024-01-08T13:45:00Z', locale, 'UTC').replace('13', '{hour}').replace('45', '{minute}'),
    weekdays: days(monday, 7).map((day) => part(day, 'weekday')),
    months: months('2024').map((day) => part(day, 'month')),
  };
}

/** A day as the pattern of a language says it; PHP does the same. */
export function sayBy({ day, first, weekdays, months: names }: ReturnType<typeof saidOf>, date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return day
    .replace('{weekday}', weekdays[(at.getUTCDay() + 6) % 7]!)
    .replace('{day}', at.getUTCDate() === 1 ? first : String(at.getUTCDate()))
    .replace('{month}', names[at.getUTCMonth()]!)
    .replace('{year}', String(at.getUTCFullYear()));
}

/** Everything the mails of a language say. */
function wordsOf(language: Language): object {
  const { subject, greeting, toConfirm, cancelRule, freeSubject, ...patient } = mailWords[language];
  const { prescription, booked, changed, cancelled, ...practice } = practiceWords[language];
  const told = { booked, changed, cancelled };
  return {
    said: saidOf(language),
    patient: {
      ...patient,
      subject: subject(place('practice')),
      greeting: greeting(place('name')),
      greetingNobody: greeting(''),
      toConfirm: toConfirm(place('minutes')),
      cancelRule: cancelRule(place('hours'), place('phone')),
      freeSubject: freeSubject(place('practice')),
    },
    practice: {
      ...practice,
      ...Object.fromEntries(
        Object.entries(told).map(([kind, one]) => [kind, { subject: one.subject(place('when')), head: one.head }]),
      ),
      prescription: prescription(place('day'), place('sessions')),
      prescriptionOfOne: prescription(place('day'), 1),
    },
  };
}

/** The words by language. */
export const letterWords = (): Readonly<Record<string, object>> =>
  Object.fromEntries(languages.map((language) => [language, wordsOf(language)]));
