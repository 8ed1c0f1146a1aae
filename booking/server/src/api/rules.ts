// What the practice takes as a request, as booking/openapi.yaml tells it. The server's own rules: the form in the page has
// its own too, and a request need not come from it. Pure.
import { isDay } from '../../../../src/platform/time/zone.js';
import type { BookingRequest, FieldCode, FieldErrors, Person } from '../../../../src/practice/booking/source.js';
import type { Practice } from '../agenda/practice.js';

type Rule = (text: string) => FieldCode | false;

/** Line ends of any kind, other control characters, and signs that turn the direction of what follows. */
const stray = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const required: Rule = (text) => !text.trim() && 'required';
const atMost =
  (length: number): Rule =>
  (text) =>
    text.length > length && 'too-long';
const oneLine: Rule = (text) => stray.test(text) && 'characters';
/** Names go into mails to whatever address was given with them: no links of somebody else's. */
const noLink: Rule = (text) => /:\/\/|www\./i.test(text) && 'characters';

const mail: Rule = (text) => {
  const [local = '', domain = '', ...more] = text.trim().split('@');
  const labels = domain.split('.');
  const plain = !more.length && local !== '' && !/[\s<>"(),:;\\[\]]/.test(local + domain);
  return !(plain && labels.length > 1 && labels.every(Boolean) && !stray.test(text)) && 'mail';
};

/** E.164: 6 to 15 digits, however they are printed. */
const phone: Rule = (text) => {
  const printed = text.trim();
  const digits = printed.replace(/\D/g, '').length;
  return (stray.test(text) || !/^\+?[\d\s()./-]{6,}$/.test(printed) || digits < 6 || digits > 15) && 'phone';
};

/** The first rule a text breaks. */
const broken = (text: string, ...rules: Rule[]): FieldCode | false =>
  rules.reduce<FieldCode | false>((found, rule) => found || rule(text), false);

const faults = (found: Record<string, FieldCode | false>): FieldErrors =>
  Object.fromEntries(Object.entries(found).filter((one): one is [string, FieldCode] => one[1] !== false));

/** What is wrong with a mail address. */
export const mailFaults = (said: string): FieldErrors =>
  faults({ 'person.mail': broken(said, required, atMost(254), mail) });

/** What is wrong with who asks. */
export const personFaults = (person: Person): FieldErrors =>
  faults({
    'person.name': broken(person.name, required, atMost(80), noLink, oneLine),
    ...mailFaults(person.mail),
    'person.phone': broken(person.phone, required, atMost(40), phone),
  });

/** An answer of more than so many characters may have several lines. */
const answerLine = 120;

/** What is wrong with a request, by field; nothing when it can be taken. */
export function requestFaults(
  { person, reason, consent, answers, prescription }: BookingRequest,
  { questions, prescription: asks }: Pick<Practice, 'questions' | 'prescription'>,
): FieldErrors {
  const found: Record<string, FieldCode | false> = {
    reason: broken(reason, atMost(1000)),
    consent: !consent && 'consent',
  };
  for (const { id, required: must, max } of questions) {
    const rules = [...(must ? [required] : []), atMost(max), ...(max > answerLine ? [] : [oneLine])];
    found[`answers.${id}`] = broken(answers[id] ?? '', ...rules);
  }
  for (const id of Object.keys(answers)) {
    if (!questions.some((question) => question.id === id)) found[`answers.${id.slice(0, 40)}`] = 'unknown';
  }
  if (prescription && !asks) found['prescription'] = 'unknown';
  if (prescription && asks) {
    const { date, prescriber, sessions } = prescription;
    found['prescription.date'] = !isDay(date) && 'date';
    found['prescription.prescriber'] = broken(prescriber, required, atMost(120), noLink, oneLine);
    found['prescription.sessions'] = !(Number.isInteger(sessions) && sessions >= 1 && sessions <= 60) && 'number';
  }
  return { ...personFaults(person), ...faults(found) };
}
