// The page's form and the server each have their own rules: what the one lets through, the other takes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestFaults } from '../../booking/server/src/api/rules.js';
import { emptyDraft, toRequest } from '../../src/practice/booking/draft.js';
import { checkRequest } from '../../src/practice/booking/fields.js';
import type { BookingRequest, Question } from '../../src/practice/booking/source.js';

const rules = {
  prescription: true,
  questions: [
    { id: 'arts', label: { nl: 'Arts' }, required: true, max: 30 },
    { id: 'sport', label: { nl: 'Sport' }, required: false, max: 200 },
  ] as readonly Question[],
};

/** Texts as people and robots type them: right, nearly right, with line ends, links and other people's addresses. */
const part = fc.constantFrom(
  ...[
    'Mila',
    ' ',
    '@',
    'b.be',
    '.',
    ',',
    '<',
    '+32',
    '0400 00 00 00',
    '9',
    '(0)',
    'www.',
    'http://',
    'é',
    '\u202e',
    '\n',
    '\t',
  ],
);
const text = fc.oneof(
  fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.constantFrom('', 'Mila Peeters', 'mila@voorbeeld.example', '0400 00 00 00', 'a\u2028b'),
  fc.integer({ min: 28, max: 1002 }).map((length) => 'a'.repeat(length)),
  fc.integer({ min: 4, max: 17 }).map((digits) => `+${'4'.repeat(digits)}`),
);
const request = fc.record({
  person: fc.record({ name: text, mail: text, phone: text }),
  reason: text,
  consent: fc.boolean(),
  answers: fc.dictionary(fc.constantFrom('arts', 'sport', 'oud', 'x'.repeat(50)), text),
  prescription: fc.option(
    fc.record({
      date: fc.constantFrom('2026-11-02', '2026-02-30', ''),
      prescriber: text,
      sessions: fc.constantFrom(0, 1, 9, 60, 61, 1.5, Number.NaN),
    }),
    { nil: undefined },
  ),
});

it('names the same faults in the same fields at both ends', () => {
  fc.assert(
    fc.property(request, fc.boolean(), ({ prescription, ...typed }, asks) => {
      const sent: BookingRequest = {
        ...toRequest(emptyDraft('k'), 'nl'),
        ...typed,
        ...(prescription ? { prescription } : {}),
      };
      const both = { ...rules, prescription: asks };
      expect(requestFaults(sent, both)).toEqual(checkRequest(sent, both));
    }),
    { numRuns: 1000 },
  );
});
