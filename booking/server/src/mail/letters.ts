// What the mails say. The practice gets everything the patient wrote, marked so that it cannot pass for the rest; a mail to
// the patient repeats nothing that was typed but a plain name, since the address in it was typed too. Pure.
import { inLanguage, sayDay, sayTime } from '../../../../src/practice/booking/days.js';
import { localeOf } from '../../../../src/platform/locale/format.js';
import { dayOf, readInstant } from '../../../../src/platform/time/zone.js';
import { isOneLine, manyLines, oneLine } from '../../../../src/practice/plain-text.js';
import type { Language, Person, Session, Slot } from '../../../../src/practice/booking/source.js';
import { mailWords } from './mail-words.js';
import { answered } from '../agenda/answers.js';
import type { Practice } from '../agenda/practice.js';
import { practiceWords } from './practice-words.js';
import type { PracticeWords } from './practice-words.js';
import type { KeptAppointment, KeptWish } from '../store/kept.js';

/** Subject and text of a mail. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What happened to an appointment. */
export type Happened = 'booked' | 'changed';

const serviceName = (practice: Practice, id: string, language: Language): string => {
  const service = practice.services.find((one) => one.id === id);
  return service ? inLanguage(service.name, language) : '';
};

const giverName = (practice: Practice, id: string): string =>
  practice.careGivers.find((one) => one.id === id)?.name ?? '';

function moment(practice: Practice, { slot }: Session, language: Language): string {
  const locale = localeOf(language);
  const day = sayDay(dayOf(readInstant(slot.start) ?? 0, practice.zone), locale, true);
  return `${day}, ${sayTime(slot.start, locale, practice.zone)}`;
}

function line(practice: Practice, session: Session, language: Language): string {
  const { slot, status } = session;
  const what = [serviceName(practice, slot.service, language), giverName(practice, slot.careGiver)];
  const said = `- ${[moment(practice, session, language), ...what].filter(Boolean).join(', ')}`;
  return status === 'cancelled' ? `${said} (${mailWords[language].cancelled})` : said;
}

/** A name of which no mail program makes a link, to greet with; or nothing. */
const greetable = (name: string): string =>
  name.length <= 80 && isOneLine(name) && /^[\p{L}\p{M}\s'’.-]+$/u.test(name) && !/\.\S/.test(name) ? name.trim() : '';

/** What a patient is told: it was booked, it changed, it comes near, or it was not confirmed and is gone. */
export type ToldPatient = Happened | 'reminder' | 'lapsed';

/** To the patient; `manage` is the address to move or cancel, or to confirm. */
export function patientLetter(
  practice: Practice,
  { sessions, person, language, confirmBy }: KeptAppointment,
  happened: ToldPatient,
  manage: string,
): Letter {
  const words = mailWords[language];
  const ahead = sessions.some(({ status }) => status === 'booked');
  const waits = confirmBy !== undefined && happened !== 'lapsed';
  const link = happened === 'lapsed' ? [] : [words.manage, manage, ''];
  const text = [
    words.greeting(greetable(person.name)),
    '',
    words[waits ? 'held' : happened],
    ...sessions.map((session) => line(practice, session, language)),
    '',
    ...(waits ? [words.toConfirm(practice.confirmMinutes)] : []),
    ...link,
    ...(ahead && practice.cancelHours > 0 ? [words.cancelRule(practice.cancelHours, practice.phone), ''] : []),
    practice.name,
    practice.phone,
  ];
  return { subject: words.subject(practice.name), text: text.join('\n') };
}

/** To who lost the link: each appointment with the address to move or cancel it. */
export function foundLetter(
  practice: Practice,
  found: readonly (readonly [appointment: KeptAppointment, manage: string])[],
  language: Language,
): Letter {
  const words = mailWords[language];
  const text = [
    words.greeting(greetable(found[0]?.[0].person.name ?? '')),
    '',
    words.found,
    ...found.flatMap(([{ sessions }, manage]) => [
      '',
      ...sessions.map((session) => line(practice, session, language)),
      words.manage,
      manage,
    ]),
    '',
    words.notAsked,
    '',
    practice.name,
    practice.phone,
  ];
  return { subject: words.subject(practice.name), text: text.join('\n') };
}

/** To somebody on the waiting list: an hour came free; `page` is where it can be booked. */
export function freeLetter(practice: Practice, { person, language }: KeptWish, slot: Slot, page: string): Letter {
  const words = mailWords[language];
  const session: Session = { id: '', slot, status: 'booked', sequence: 0, uid: '' };
  const text = [
    words.greeting(greetable(person.name)),
    '',
    words.free,
    line(practice, session, language),
    '',
    words.freeHow,
    page,
    '',
    practice.name,
    practice.phone,
  ];
  return { subject: words.freeSubject(practice.name), text: text.join('\n') };
}

const quote = (text: string): string[] =>
  manyLines(text)
    .split('\n')
    .map((one) => `> ${one}`.trimEnd());

const labelled = (words: PracticeWords, label: string, value: string): string =>
  `${label}${words.colon} ${oneLine(value)}`;

const personLines = (words: PracticeWords, { name, phone, mail }: Person, language: Language): string[] => [
  labelled(words, words.name, name),
  labelled(words, words.phone, phone),
  labelled(words, words.mail, mail),
  labelled(words, words.language, words.languages[language]),
];

/** Everything else the patient wrote: empty answers are left out. */
function toldLines(practice: Practice, words: PracticeWords, told: KeptAppointment['told']): string[] {
  const { known, reason, prescription, answers } = told;
  const given = [
    { label: words.reason, text: reason },
    ...answered(practice.questions, answers, practice.language),
  ].filter(({ text }) => manyLines(text));
  return [
    labelled(words, words.known, known ? words.yes : words.no),
    ...(prescription
      ? [
          words.prescription(sayDay(prescription.date, localeOf(practice.language), true), prescription.sessions),
          labelled(words, words.prescriber, prescription.prescriber),
        ]
      : []),
    ...given.flatMap(({ label, text }) => ['', /[?:]\s*$/.test(label) ? label : label + words.colon, ...quote(text)]),
    ...(given.length ? ['', words.quoted] : []),
  ];
}

/** To the practice. A visit that was cancelled needs no reason any more. */
export function practiceLetter(practice: Practice, appointment: KeptAppointment, happened: Happened): Letter {
  const { language } = practice;
  const words = practiceWords[language];
  const { sessions, person, told } = appointment;
  const standing = sessions.filter(({ status }) => status === 'booked');
  const kind = standing.length ? happened : 'cancelled';
  const [first] = standing.length ? standing : sessions;
  const more = standing.length > 1 ? ` (+${standing.length - 1})` : '';
  const text = [
    words[kind].head,
    ...sessions.map((session) => line(practice, session, language)),
    '',
    ...personLines(words, person, appointment.language),
    ...(kind === 'cancelled' ? [] : toldLines(practice, words, told)),
  ];
  // No name in the subject: it stands on locked screens.
  const when = first ? moment(practice, first, language) + more : '';
  return { subject: words[kind].subject(when), text: text.join('\n') };
}

/** 2024-01-01 was a Monday. */
const weekday = (day: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** To the practice: somebody waits for an hour. */
export function waitingLetter(practice: Practice, wish: KeptWish): Letter {
  const { language } = practice;
  const words = practiceWords[language];
  const text = [
    words.waiting.head,
    '',
    labelled(words, words.service, serviceName(practice, wish.service, language)),
    labelled(words, words.careGiver, giverName(practice, wish.careGiver) || words.anyone),
    labelled(words, words.weekdays, wish.weekdays.map((day) => weekday(day, language)).join(', ') || words.any),
    labelled(words, words.parts, wish.parts.map((part) => words.part[part]).join(', ') || words.any),
    '',
    ...personLines(words, wish.person, wish.language),
  ];
  return { subject: words.waiting.subject, text: text.join('\n') };
}
