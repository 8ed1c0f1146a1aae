// Mails to patient and practice, written to outbox/ as .eml with a calendar file: the demo sends nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toIcs } from '../../src/practice/booking/calendar.js';
import { inLanguage, sayDay, sayTime } from '../../src/practice/booking/days.js';
import { dayOf, readInstant } from '../../src/practice/booking/zone.js';
import type { BookingLanguage, Session } from '../../src/practice/booking/source.js';
import type { Practice } from './practice.js';
import type { KeptAppointment } from './state.js';
import { mailWords } from './mail-words.js';

/** One mail; at in ms. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly ics: string;
  readonly at: number;
  readonly id: string;
}

/** Writes mails. */
export interface Post {
  booked(appointment: KeptAppointment, manage: string): void;
  changed(appointment: KeptAppointment, manage: string): void;
  /** When everything is written. */
  settled(): Promise<void>;
}

const base64 = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** A header's value: no line ends, other than ASCII as encoded words of at most 75 characters (RFC 2047). */
export function headerOf(text: string): string {
  const plain = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.slice(0, 900);
  const words: string[] = [];
  let chunk = '';
  for (const character of plain) {
    if (Buffer.byteLength(chunk + character) > 42) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  return [...words, chunk].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** The mail as a file (RFC 5322, MIME). */
export function emlOf(mail: Mail): string {
  const border = `kinekit-${mail.id.replace(/\W/g, '')}`;
  const method = /^METHOD:(\w+)/m.exec(mail.ics)?.[1] ?? 'PUBLISH';
  return [
    `From: ${headerOf(mail.from)}`,
    `To: ${headerOf(mail.to).replace(/[^\x21-\x7e]/g, '')}`,
    `Subject: ${headerOf(mail.subject)}`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@delinde.example>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${border}"`,
    '',
    `--${border}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(mail.text.replace(/\r?\n/g, '\r\n')),
    `--${border}`,
    `Content-Type: text/calendar; charset=utf-8; method=${method}; name="afspraak.ics"`,
    'Content-Disposition: attachment; filename="afspraak.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(mail.ics),
    `--${border}--`,
    '',
  ].join('\r\n');
}

/** The calendar file of an appointment. */
export function icsOf(practice: Practice, sessions: readonly Session[], now: number): string {
  const entries = sessions.map(({ uid, sequence, slot, status }) => ({
    uid,
    sequence,
    start: slot.start,
    end: slot.end,
    summary: practice.name,
    location: practice.address,
    organizer: practice.mail,
    cancelled: status === 'cancelled',
  }));
  return toIcs(entries, now);
}

function line(practice: Practice, { slot, status }: Session, language: BookingLanguage): string {
  const giver = practice.careGivers.find((one) => one.id === slot.careGiver)?.name ?? '';
  const service = practice.services.find((one) => one.id === slot.service);
  const day = sayDay(dayOf(readInstant(slot.start) ?? 0, practice.zone), language, true);
  const said = `- ${day}, ${sayTime(slot.start, language, practice.zone)}, ${service ? inLanguage(service.name, language) : ''}, ${giver}`;
  return status === 'cancelled' ? `${said} (${mailWords[language].cancelled})` : said;
}

/** Mails of a practice, one after the other; managePage gives the address of the page that reads #manage=. */
export function postOf(practice: Practice, folder: string, managePage: () => string, now: () => number): Post {
  let last: Promise<unknown> = Promise.resolve();
  let number = 0;
  function write(appointment: KeptAppointment, to: 'patient' | 'practice', manage: string, kind: 'booked' | 'changed') {
    const language = to === 'patient' ? appointment.language : 'nl';
    const words = mailWords[language];
    const { sessions, person } = appointment;
    const text = [
      ...(to === 'patient'
        ? [words.greeting(person.name), '']
        : [`${person.name}, ${person.phone}, ${person.mail}`, '']),
      words[kind],
      ...sessions.map((session) => line(practice, session, language)),
      ...(to === 'patient'
        ? ['', words.manage, `${managePage()}#manage=${manage}`, '', practice.name, practice.phone]
        : []),
    ].join('\n');
    const id = `${now()}-${++number}-${to}`;
    const eml = emlOf({
      from: practice.mail,
      to: to === 'patient' ? person.mail : practice.mail,
      subject: words.subject(practice.name),
      text,
      ics: icsOf(practice, sessions, now()),
      at: now(),
      id,
    });
    last = last
      .then(() => mkdir(folder, { recursive: true }))
      .then(() => writeFile(join(folder, `${id}.eml`), eml, { mode: 384 }))
      .catch(() => console.error('outbox: a mail could not be written'));
  }
  const both = (kind: 'booked' | 'changed') => (appointment: KeptAppointment, manage: string) => {
    write(appointment, 'patient', manage, kind);
    write(appointment, 'practice', manage, kind);
  };
  return {
    booked: both('booked'),
    changed: both('changed'),
    settled: async () => void (await last),
  };
}
