// The words of the agenda's mails, as PHP gets them: nothing is lost on the way from the letters of kinekit-booking.
import { describe, expect, it } from 'vitest';
import { mailWords } from '../../booking/server/src/mail/mail-words.js';
import { practiceWords } from '../../booking/server/src/mail/practice-words.js';
import { languages } from '../../scripts/languages.js';
import { letterWords, saidOf, sayBy } from '../../scripts/wordpress/letters.js';
import { localeOf } from '../../src/platform/locale/format.js';
import { addDays } from '../../src/platform/time/zone.js';
import { sayDay, sayTime } from '../../src/practice/booking/days.js';

interface Letters {
  readonly said: { readonly time: string };
  readonly patient: Readonly<Record<string, string>>;
  readonly practice: Readonly<Record<string, string>>;
}

const words = letterWords() as Readonly<Record<string, Letters>>;

const filled = (text: string, places: Readonly<Record<string, string>>): string =>
  Object.entries(places).reduce((so, [name, value]) => so.replaceAll(`{${name}}`, value), text);

describe.each(languages)('the letters in %s', (language) => {
  const { patient, practice, said } = words[language]!;

  it('say every day of two years as the kit does', () => {
    const pattern = saidOf(language);
    for (let day = '2027-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      expect(sayBy(pattern, day)).toBe(sayDay(day, localeOf(language), true));
    }
  });

  it('say every hour as the kit does', () => {
    for (const [hour, minute] of [
      ['00', '05'],
      ['09', '30'],
      ['23', '55'],
    ] as const) {
      const clock = sayTime(`2026-12-07T${hour}:${minute}:00Z`, localeOf(language), 'UTC');
      expect(filled(said.time, { hour, minute })).toBe(clock);
    }
  });

  it('have a place for each thing that comes in, and say the same with it', () => {
    const own = mailWords[language];
    expect(filled(patient['subject']!, { practice: 'X' })).toBe(own.subject('X'));
    expect(filled(patient['greeting']!, { name: 'Mila' })).toBe(own.greeting('Mila'));
    expect(patient['greetingNobody']).toBe(own.greeting(''));
    expect(filled(patient['toConfirm']!, { minutes: '30' })).toBe(own.toConfirm(30));
    expect(filled(patient['cancelRule']!, { hours: '24', phone: '09' })).toBe(own.cancelRule(24, '09'));
    const desk = practiceWords[language];
    expect(filled(practice['prescription']!, { day: 'X', sessions: '9' })).toBe(desk.prescription('X', 9));
    expect(filled(practice['prescriptionOfOne']!, { day: 'X' })).toBe(desk.prescription('X', 1));
  });

  it('hold every sentence there is', () => {
    expect(Object.keys(patient)).toEqual(expect.arrayContaining(Object.keys(mailWords[language])));
    expect(Object.keys(practice)).toEqual(expect.arrayContaining(Object.keys(practiceWords[language])));
  });
});
