// Which mails go out when something happens. Pure: the desk writes them in the transaction of what they tell.
import { toIcs } from '../../../../src/practice/ics.js';
import type { Session, Slot } from '../../../../src/practice/booking/source.js';
import { busyOf } from '../agenda/agenda.js';
import type { Practice } from '../agenda/practice.js';
import { randomId, sign } from '../guard/tokens.js';
import type { KeptAppointment, KeptWish, MailKind, MailLetter, OutMail } from '../store/kept.js';
import { freeLetter, patientLetter, practiceLetter, waitingLetter } from './letters.js';
import type { Letter, ToldPatient } from './letters.js';

/** The mails of everything that happens; `now` in ms. */
export interface Post {
  /** Of the practice's mail address: part of what names mails and events. */
  readonly domain: string;
  booked(appointment: KeptAppointment, now: number): OutMail[];
  confirmed(appointment: KeptAppointment, now: number): OutMail[];
  /** `standing`: the sessions that moved and still stand. */
  changed(appointment: KeptAppointment, standing: readonly Session[], now: number): OutMail[];
  lapsed(appointment: KeptAppointment, now: number): OutMail[];
  waits(wish: KeptWish, now: number): OutMail[];
  cameFree(wish: KeptWish, slot: Slot, now: number): OutMail[];
}

/** Where the links in the mails lead. */
export interface Pages {
  /** Opens manage links; the token stands after its hash. */
  readonly manage: () => string;
  /** Where visitors book. */
  readonly book: () => string;
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

const hour = 3_600_000;

/** The mails of a practice. */
export function postOf(practice: Practice, secret: Buffer, pages: Pages): Post {
  const mail = (kind: MailKind, to: string, letter: Letter, due: number, more: Partial<MailLetter> = {}): OutMail => ({
    id: randomId(),
    kind,
    to,
    letter: { from: practice.mail, ...letter, ...more },
    due,
  });
  const link = ({ id }: KeptAppointment) => `${pages.manage()}#manage=${sign(secret, 'mailed', id)}`;
  const patient = (kind: MailKind & ToldPatient, appointment: KeptAppointment, now: number): OutMail => {
    const ics = icsOf(practice, appointment.sessions, now);
    return mail(kind, appointment.person.mail, patientLetter(practice, appointment, kind, link(appointment)), now, {
      ics,
    });
  };
  const toPractice = (kind: 'booked' | 'changed', appointment: KeptAppointment, now: number): OutMail => {
    const ics = icsOf(practice, appointment.sessions, now);
    return mail(kind, practice.mail, practiceLetter(practice, appointment, kind), now, { ics });
  };
  const reminders = (appointment: KeptAppointment, sessions: readonly Session[], now: number): OutMail[] =>
    sessions.flatMap((session) => {
      const due = busyOf(session.slot).from - practice.remindHours * hour;
      if (practice.remindHours === 0 || due <= now || session.status === 'cancelled') return [];
      const one = { ...appointment, sessions: [session], confirmBy: undefined };
      const letter = patientLetter(practice, one, 'reminder', link(appointment));
      return [{ ...mail('reminder', appointment.person.mail, letter, due), session: session.id }];
    });
  return {
    domain: practice.mail.split('@')[1] ?? 'localhost',
    booked(appointment, now) {
      const asked = patient('booked', appointment, now);
      // What may yet lapse is no news to the practice.
      if (appointment.confirmBy !== undefined) return [asked];
      return [asked, toPractice('booked', appointment, now), ...reminders(appointment, appointment.sessions, now)];
    },
    confirmed: (appointment, now) => [
      toPractice('booked', appointment, now),
      ...reminders(appointment, appointment.sessions, now),
    ],
    changed(appointment, standing, now) {
      const told = patient('changed', appointment, now);
      if (appointment.confirmBy !== undefined) return [told];
      return [told, toPractice('changed', appointment, now), ...reminders(appointment, standing, now)];
    },
    lapsed: (appointment, now) => [patient('lapsed', appointment, now)],
    waits: (wish, now) => [mail('waits', practice.mail, waitingLetter(practice, wish), now)],
    cameFree: (wish, slot, now) => [
      mail('free', wish.person.mail, freeLetter(practice, wish, slot, pages.book()), now),
    ],
  };
}
