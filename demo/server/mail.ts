// Mails to patient and practice, written to outbox/ as .eml with a calendar file: the demo sends nothing.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toIcs } from '../../src/practice/booking/calendar.js';
import type { Session } from '../../src/practice/booking/source.js';
import { patientLetter, practiceLetter, waitingLetter } from './letters.js';
import type { Happened, Letter } from './letters.js';
import type { Practice } from './practice.js';
import type { KeptAppointment, KeptWish } from './state.js';

/** One mail; at in ms. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly ics?: string;
  readonly at: number;
  readonly id: string;
}

/** Writes mails. */
export interface Post {
  booked(appointment: KeptAppointment, manage: string): void;
  changed(appointment: KeptAppointment, manage: string): void;
  waits(wish: KeptWish): void;
  /** When everything is written, or cannot be. */
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

const attached = (border: string, ics: string): string[] => [
  `--${border}`,
  `Content-Type: text/calendar; charset=utf-8; method=${/^METHOD:(\w+)/m.exec(ics)?.[1] ?? 'PUBLISH'}; name="afspraak.ics"`,
  'Content-Disposition: attachment; filename="afspraak.ics"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(ics),
];

/** The mail as a file (RFC 5322, MIME). */
export function emlOf(mail: Mail): string {
  const border = `kinekit-${mail.id.replace(/\W/g, '')}`;
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
    ...(mail.ics === undefined ? [] : attached(border, mail.ics)),
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

/** A folder of mails, each there whole or not at all; what could not be written is tried again with the next. */
function outboxOf(folder: string) {
  const waiting: { readonly name: string; readonly eml: string }[] = [];
  let last: Promise<void> = Promise.resolve();
  async function writeAll(): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (let mail = waiting[0]; mail; mail = waiting[0]) {
      const file = join(folder, `${mail.name}.eml`);
      await writeFile(`${file}.part`, mail.eml, { mode: 0o600 });
      await rename(`${file}.part`, file);
      waiting.shift();
    }
  }
  return {
    put(name: string, eml: string) {
      waiting.push({ name, eml });
      last = last.then(writeAll).catch(() => console.error(`outbox: ${waiting.length} mails could not be written yet`));
    },
    settled: () => last,
  };
}

/** Mails of a practice, one after the other; managePage gives the address of the page that reads #manage=. */
export function postOf(practice: Practice, folder: string, managePage: () => string, now: () => number): Post {
  const outbox = outboxOf(folder);
  let number = 0;
  function write(name: 'patient' | 'practice', to: string, letter: Letter, ics?: string) {
    const id = `${now()}-${++number}-${name}`;
    outbox.put(id, emlOf({ ...letter, from: practice.mail, to, at: now(), id, ...(ics === undefined ? {} : { ics }) }));
  }
  const both = (happened: Happened) => (appointment: KeptAppointment, manage: string) => {
    const ics = icsOf(practice, appointment.sessions, now());
    const link = `${managePage()}#manage=${manage}`;
    write('patient', appointment.person.mail, patientLetter(practice, appointment, happened, link), ics);
    write('practice', practice.mail, practiceLetter(practice, appointment, happened), ics);
  };
  return {
    booked: both('booked'),
    changed: both('changed'),
    waits: (wish) => write('practice', practice.mail, waitingLetter(practice, wish)),
    settled: () => outbox.settled(),
  };
}
