// What a complete request is: mail by RFC 5321, numbers by E.164, and one code for each field that is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, toRequest } from '../../../src/practice/booking/draft.js';
import {
  answerLine,
  checkMail,
  checkPerson,
  checkRequest,
  isMail,
  isPhone,
  limits,
} from '../../../src/practice/booking/fields.js';
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

describe('who asks', () => {
  const faults = (more: Partial<typeof person>) => checkPerson({ ...person, ...more });

  it('has a name on one line and without a link of somebody else', () => {
    for (const name of ['Mila', 'Zoë van der Aa', 'www', 'a: b', 'x'.repeat(limits.name)])
      expect(faults({ name }), name).toEqual({});
    for (const name of ['a\nb', 'a\u202eb', 'http://x.example', 'zie www.x.example', 'WWW.x.example', 'ftp://'])
      expect(faults({ name }), name).toEqual({ 'person.name': 'characters' });
    expect(faults({ name: `http://${'x'.repeat(limits.name)}` })).toEqual({ 'person.name': 'too-long' });
    for (const name of ['', ' \t ']) expect(faults({ name })).toEqual({ 'person.name': 'required' });
  });

  it('has a mail address, with or without spaces around it, and on one line', () => {
    expect(checkMail(' mila@voorbeeld.example ')).toEqual({});
    expect(checkMail('mila@voorbeeld.example\n')).toEqual({ 'person.mail': 'mail' });
    expect(checkMail('mila')).toEqual({ 'person.mail': 'mail' });
    expect(checkMail('')).toEqual({ 'person.mail': 'required' });
    expect(checkMail(' ')).toEqual({ 'person.mail': 'required' });
    expect(checkMail(`${'a'.repeat(limits.mail)}@b.be`)).toEqual({ 'person.mail': 'too-long' });
    expect(faults({ mail: 'mila' })).toEqual({ 'person.mail': 'mail' });
  });

  it('has a number, with or without spaces around it, and on one line', () => {
    expect(faults({ phone: ' 0400 00 00 00 ' })).toEqual({});
    expect(faults({ phone: '0400 00 00 00\n' })).toEqual({ 'person.phone': 'phone' });
    expect(faults({ phone: 'bel mij' })).toEqual({ 'person.phone': 'phone' });
    expect(faults({ phone: ' ' })).toEqual({ 'person.phone': 'required' });
    expect(faults({ phone: '4'.repeat(limits.phone + 1) })).toEqual({ 'person.phone': 'too-long' });
  });
});

it('takes a number of forty characters and not of forty-one, and no sign before its plus', () => {
  const printed = (length: number): string => `040000000${' '.repeat(length - 10)}0`;
  expect([isPhone(printed(40)), isPhone(printed(41))]).toEqual([true, false]);
  for (const wrong of ['x0400000000', '0400000000x', ' +32400000000x', '++3240000000', '0400\n000000'])
    expect(isPhone(wrong), wrong).toBe(false);
  expect(isPhone('+3240000000')).toBe(true);
});

it('takes no mail address with more around it, nor one whose name ends in a point', () => {
  for (const wrong of ['x y@a.be', 'y@a.be z', 'y@a.be.', 'y@a..be', 'y@a.b e', 'y@a.be,', '"y"@a.be', 'y@[1.2.3.4]'])
    expect(isMail(wrong), wrong).toBe(false);
  expect([isMail('y@a.b.c.be'), isMail('y@a-b.be')]).toEqual([true, true]);
});

describe('a request', () => {
  it('is answered on one line where the answer is short, and on more where it may be long', () => {
    const asked = (max: number, answer: string, required = false) =>
      checkRequest({ ...good, answers: { a: answer } }, { ...rules, questions: [about('a', required, max)] });
    expect(asked(answerLine, 'een\ntwee')).toEqual({ 'answers.a': 'characters' });
    expect(asked(answerLine + 1, 'een\ntwee')).toEqual({});
    expect(asked(10, 'x'.repeat(10))).toEqual({});
    expect(asked(10, `${'x'.repeat(10)}\n`)).toEqual({ 'answers.a': 'too-long' });
    expect(asked(10, ' ', true)).toEqual({ 'answers.a': 'required' });
    expect(asked(10, ' ', false)).toEqual({});
    expect(asked(10, 'x'.repeat(11), true)).toEqual({ 'answers.a': 'too-long' });
  });

  it('names an answer nobody asked for, by no more than its first forty letters', () => {
    const id = 'x'.repeat(60);
    expect(checkRequest({ ...good, answers: { [id]: 'a' } }, rules)).toEqual({
      [`answers.${'x'.repeat(40)}`]: 'unknown',
    });
  });

  it('has a prescriber as a name is, and any day that exists', () => {
    const faults = (more: object) =>
      checkRequest({ ...good, prescription: { date: '2026-11-02', prescriber: 'dr. A', sessions: 9, ...more } }, rules);
    expect(faults({ prescriber: 'x'.repeat(limits.prescriber) })).toEqual({});
    expect(faults({ prescriber: 'x'.repeat(limits.prescriber + 1) })).toEqual({
      'prescription.prescriber': 'too-long',
    });
    expect(faults({ prescriber: 'dr. A\nb' })).toEqual({ 'prescription.prescriber': 'characters' });
    expect(faults({ date: '2 november' })).toEqual({ 'prescription.date': 'date' });
    for (const sessions of [1, 60]) expect(faults({ sessions })).toEqual({});
  });

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
