// How booking says hours, cities and what is called off, in four languages.
import { describe, expect, it } from 'vitest';
import { de } from '../../../../src/widgets/practice/book-appointment/strings/de.js';
import { en } from '../../../../src/widgets/practice/book-appointment/strings/en.js';
import { fr } from '../../../../src/widgets/practice/book-appointment/strings/fr.js';
import { nl } from '../../../../src/widgets/practice/book-appointment/strings/nl.js';

const times = ['00:30', '09:00', '09:30', '12:00', '15:30', '20:05'];

describe('an hour', () => {
  it.each([
    ['nl', nl, ['0.30', '9.00', '9.30', '12.00', '15.30', '20.05']],
    ['fr', fr, ['0 h 30', '9 h', '9 h 30', '12 h', '15 h 30', '20 h 05']],
    ['en', en, ['12.30 am', '9 am', '9.30 am', '12 pm', '3.30 pm', '8.05 pm']],
    ['de', de, ['0:30', '9:00', '9:30', '12:00', '15:30', '20:05']],
  ] as const)('is written one way in %s, and never breaks over a line', (_, t, said) => {
    expect(times.map((time) => t.time(time).replaceAll('\u00a0', ' '))).toEqual(said);
    for (const time of times) expect(t.time(time)).not.toContain(' ');
  });
});

describe('in every language', () => {
  it.each([nl, fr, en, de])('a question says what is called off, not a date alone', (t) => {
    expect(t.cancelAsk('X')).toMatch(/(afspraak|rendez-vous|appointment|Termin) (van|du|on|am) X/);
  });

  it('a zone is told by its city, without its key', () => {
    expect([nl, fr, en, de].map(({ cities }) => cities.Brussels ?? 'Brussels')).toEqual([
      'Brussel',
      'Bruxelles',
      'Brussels',
      'Brüssel',
    ]);
    expect(nl.zones('Brussel', 'New York')).not.toMatch(/[/_()]/);
  });
});
