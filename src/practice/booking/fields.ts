// What a complete request is: the same rules in the browser and on the server. Pure; touches nothing.
import { isOneLine } from '../plain-text.js';
import { isDay } from '../../platform/time/zone.js';
import type { BookingRequest, BookingPractice, FieldCode, FieldErrors, Person } from './source.js';

/** Longest texts, in characters. A mail address has at most 254 (RFC 5321, 4.5.3.1.3). */
export const limits = { name: 80, mail: 254, phone: 40, reason: 1e3, prescriber: 120, preferred: 200 };

/** An answer of at most so many characters is asked on one line. */
export const answerLine = 120;

const mail = /^[^\s@<>"(),:;\\[\]\p{Cc}]+@[^\s@<>"(),:;\\[\]\p{Cc}.]+(?:\.[^\s@<>"(),:;\\[\]\p{Cc}.]+)+$/u;

const phone = /^\+?[\d\s()./-]{6,}$/;

/** Whether it can be a mail address; only a mail that arrives proves more. */
export const isMail = (text: string): boolean => text.length <= limits.mail && isOneLine(text) && mail.test(text);

/** Whether it can be a phone number: 6 to 15 digits (E.164). */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return text.length <= limits.phone && isOneLine(text) && phone.test(text) && digits >= 6 && digits <= 15;
}

const long = (text: string, max: number): FieldCode | undefined => (text.length > max ? 'too-long' : undefined);

const needed = (text: string, max: number): FieldCode | undefined => (text.trim() ? long(text, max) : 'required');

const plain = (text: string): FieldCode | undefined => (isOneLine(text) ? undefined : 'characters');

/** Names go into mails to whatever address was typed with them: no lines and no links of somebody else's. */
const named = (text: string, max: number): FieldCode | undefined =>
  needed(text, max) ?? (/:\/\/|www\./i.test(text) ? 'characters' : plain(text));

const noteIn = (errors: FieldErrors) => (field: string, code: FieldCode | undefined) => {
  if (code) errors[field] = code;
};

/** Faults of a mail address. */
export function checkMail(said: string): FieldErrors {
  const errors: FieldErrors = {};
  const good = isOneLine(said) && isMail(said.trim());
  noteIn(errors)('person.mail', needed(said, limits.mail) ?? (good ? undefined : 'mail'));
  return errors;
}

/** Faults of who asks. */
export function checkPerson(person: Person): FieldErrors {
  const errors: FieldErrors = {};
  const note = noteIn(errors);
  note('person.name', named(person.name, limits.name));
  Object.assign(errors, checkMail(person.mail));
  note(
    'person.phone',
    needed(person.phone, limits.phone) ??
      (isOneLine(person.phone) && isPhone(person.phone.trim()) ? undefined : 'phone'),
  );
  return errors;
}

/** Faults of a request, by field; none when it can be sent. */
export function checkRequest(
  request: BookingRequest,
  rules: Pick<BookingPractice, 'questions' | 'prescription'>,
): FieldErrors {
  const errors = checkPerson(request.person);
  const note = noteIn(errors);
  const { prescription } = request;
  note('reason', long(request.reason, limits.reason));
  note('consent', request.consent ? undefined : 'consent');
  for (const question of rules.questions) {
    const answer = request.answers[question.id] ?? '';
    const lines = question.max > answerLine ? undefined : plain(answer);
    note(`answers.${question.id}`, (question.required ? needed : long)(answer, question.max) ?? lines);
  }
  const asked = new Set(rules.questions.map((question) => question.id));
  for (const id of Object.keys(request.answers)) if (!asked.has(id)) note(`answers.${id.slice(0, 40)}`, 'unknown');
  if (prescription && rules.prescription) {
    const { date, prescriber, sessions } = prescription;
    note('prescription.date', isDay(date) ? undefined : 'date');
    note('prescription.prescriber', named(prescriber, limits.prescriber));
    note('prescription.sessions', Number.isInteger(sessions) && sessions >= 1 && sessions <= 60 ? undefined : 'number');
  } else if (prescription) note('prescription', 'unknown');
  return errors;
}
