// What a complete request is: mail by RFC 5321, numbers by E.164, and one code for each field that is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, toRequest } from '../../../src/practice/booking/draft.js';
import { checkRequest, isMail, isPhone, limits } from '../../../src/practice/booking/fields.js';
import type { BookingRequest, Question } from '../../../src/practice/booking/source.js';

const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const good: BookingRequest = { ...toRequest({ ...emptyDraft('k'), person, consent: true }, 'nl') };
const rules = { questions: [] as readonly Question[], prescription: true };
const about = (id: string, required: boolean, max = 10): Question => ({ id, label: { nl: id }, required, max });

it('takes a mail address as people have them', () => {
  for (const text of ['a@b.be', 'mila.peeters+kine@post.example.org', 'zoë@praktijk.example', "o'neil@x.ie"]) {
    expect(isMail(text), text).toBe(true);
  }
});

it.each([
  '',
  'a',
  'a@',
  '@b.be',
  'a@b',
  'a@b.',
  'a@.be',
  'a b@c.be',
  'a@b@c.be',
  'a@b.be\r\nBcc: x@y.be',
  '<a@b.be>',
  'a,b@c.be',
])('takes no mail address in %j', (text) => expect(isMail(text)).toBe(false));

it('takes a mail address of 254 characters and not of 255', () => {
  const of = (length: number): string => `${'a'.repeat(length - '@b.be'.length)}@b.be`;
  expect([isMail(of(limits.mail)), isMail(of(limits.mail + 1))]).toEqual([true, false]);
});

it('takes a phone number of 6 to 15 digits, however it is printed', () => {
  expect(isPhone('+32 (0)9 000 00 00') && isPhone('09/000.00.00') && isPhone('0400-00-00-00')).toBe(true);
  expect(isPhone('bel mij') || isPhone('') || isPhone('09+000000') || isPhone('------')).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), fc.constantFrom('', '+'), (digits, plus) => {
      expect(isPhone(plus + '4'.repeat(digits))).toBe(digits >= 6 && digits <= 15);
    }),
  );
});

describe('a request', () => {
  it('has no faults when name, mail, phone and consent are there', () => {
    expect(checkRequest(good, rules)).toEqual({});
  });

  it('names every field that is missing, spaces being nothing', () => {
    const empty = { ...good, person: { name: ' ', mail: '', phone: '\t' }, consent: false };
    expect(checkRequest(empty, rules)).toEqual({
      'person.name': 'required',
      'person.mail': 'required',
      'person.phone': 'required',
      consent: 'consent',
    });
  });

  it('says of a text that it is too long from one character over the limit', () => {
    const long = (n: number): BookingRequest => ({ ...good, reason: 'a'.repeat(limits.reason + n) });
    expect(checkRequest(long(0), rules)).toEqual({});
    expect(checkRequest(long(1), rules)).toEqual({ reason: 'too-long' });
    expect(checkRequest({ ...good, person: { ...person, name: 'a'.repeat(limits.name + 1) } }, rules)).toEqual({
      'person.name': 'too-long',
    });
  });

  it('asks the questions of the practice, and knows no others', () => {
    const asked = { ...rules, questions: [about('arts', true), about('sport', false)] };
    expect(checkRequest(good, asked)).toEqual({ 'answers.arts': 'required' });
    expect(checkRequest({ ...good, answers: { arts: 'dr. A', sport: 'x'.repeat(11), oud: 'x' } }, asked)).toEqual({
      'answers.sport': 'too-long',
      'answers.oud': 'unknown',
    });
  });

  it('reads a prescription only where the practice asks for one', () => {
    const request = { ...good, prescription: { date: '2026-11-02', prescriber: 'dr. A', sessions: 9 } };
    expect(checkRequest(request, rules)).toEqual({});
    expect(checkRequest(request, { ...rules, prescription: false })).toEqual({ prescription: 'unknown' });
    expect(checkRequest({ ...good, prescription: { date: '2026-02-30', prescriber: '', sessions: 0 } }, rules)).toEqual(
      {
        'prescription.date': 'date',
        'prescription.prescriber': 'required',
        'prescription.sessions': 'number',
      },
    );
  });

  it('takes 1 to 60 sessions, whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 100 }), fc.double()), (sessions) => {
        const errors = checkRequest(
          { ...good, prescription: { date: '2026-11-02', prescriber: 'A', sessions } },
          rules,
        );
        const fits = Number.isInteger(sessions) && sessions >= 1 && sessions <= 60;
        expect(errors['prescription.sessions']).toBe(fits ? undefined : 'number');
      }),
    );
  });
});
