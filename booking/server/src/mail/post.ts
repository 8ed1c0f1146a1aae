// Which mails go out when something happens. Pure: the desk writes them in the transaction of what they tell.
import { toIcs } from '../../../../src/practice/ics.js';
import type { Language, Session, Slot } from '../../../../src/practice/booking/source.js';
import { busyOf } from '../agenda/agenda.js';
import type { Practice } from '../agenda/practice.js';
import { randomId, sign } from '../guard/tokens.js';
import type { KeptAppointment, KeptWish, MailKind, MailLetter, OutMail } from '../store/kept.js';
import { foundLetter, freeLetter, patientLetter, practiceLetter, waitingLetter } from './letters.js';
import type { Letter, ToldPatient } from './letters.js';

/** What the practice did, whether it is told, and which sessions that moved or were made still stand. */
export interface Arranged {
  readonly kind: 'booked' | 'changed';
  readonly tell: boolean;
  readonly standing: readonly Session[];
}

/** The mails of everything that happens; `now` in ms. */
export interface Post {
  /** Of the practice's mail address: part of what names mails and events. */
  readonly domain: string;
  booked(appointment: KeptAppointment, now: number): OutMail[];
  confirmed(appointment: KeptAppointment, now: number): OutMail[];
  /** `standing`: the sessions that moved and still stand. */
  changed(appointment: KeptAppointment, standing: readonly Session[], now: number): OutMail[];
  lapsed(appointment: KeptAppointment, now: number): OutMail[];
  /** The practice itself made or changed it: it needs no mail, and `tell` says whether the patient gets one. */
  arranged(appointment: KeptAppointment, how: Arranged, now: number): OutMail[];
  /** Of one mail address. */
  found(appointments: readonly KeptAppointment[], language: Language, now: number): OutMail[];
  waits(wish: KeptWish, now: number): OutMail[];
  cameFree(wish: KeptWish, slot: Slot, now: number): OutMail[];
}

/** Where the links in the mails lead: to a page in the language of the mail, where the practice has one. */
export interface Pages {
  /** Opens manage links; the token stands after its hash. */
  readonly manage: (language: Language) => string;
  /** Where visitors book. */
  readonly book: (language: Language) => string;
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
  const mail = (
    { kind, about }: { readonly kind: MailKind; readonly about: { readonly id: string } },
    to: string,
    letter: Letter,
    due: number,
    more: Partial<MailLetter> = {},
  ): OutMail => ({
    id: randomId(),
    kind,
    to,
    letter: { from: practice.mail, ...letter, ...more },
    due,
    about: about.id,
  });
  const link = ({ id }: KeptAppointment, language: Language): string =>
    `${pages.manage(language)}#manage=${sign(secret, 'mailed', id)}`;
  const patient = (kind: MailKind & ToldPatient, appointment: KeptAppointment, now: number): OutMail => {
    const ics = icsOf(practice, appointment.sessions, now);
    const letter = patientLetter(practice, appointment, kind, link(appointment, appointment.language));
    return mail({ kind, about: appointment }, appointment.person.mail, letter, now, { ics });
  };
  const toPractice = (kind: 'booked' | 'changed', appointment: KeptAppointment, now: number): OutMail => {
    const ics = icsOf(practice, appointment.sessions, now);
    return mail({ kind, about: appointment }, practice.mail, practiceLetter(practice, appointment, kind), now, { ics });
  };
  const reminders = (appointment: KeptAppointment, sessions: readonly Session[], now: number): OutMail[] =>
    sessions.flatMap((session) => {
      const due = busyOf(session.slot).from - practice.remindHours * hour;
      if (practice.remindHours === 0 || due <= now || session.status === 'cancelled') return [];
      const one = { ...appointment, sessions: [session], confirmBy: undefined };
      const letter = patientLetter(practice, one, 'reminder', link(appointment, appointment.language));
      const about = { kind: 'reminder', about: appointment } as const;
      return [{ ...mail(about, appointment.person.mail, letter, due), session: session.id }];
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
    arranged(appointment, { kind, tell, standing }, now) {
      // Who called without a mail address gets no mails.
      if (!appointment.person.mail) return [];
      const told = tell ? [patient(kind, appointment, now)] : [];
      return appointment.confirmBy === undefined ? [...told, ...reminders(appointment, standing, now)] : told;
    },
    waits: (wish, now) => [mail({ kind: 'waits', about: wish }, practice.mail, waitingLetter(practice, wish), now)],
    found: (appointments, language, now) => {
      const links = appointments.map((one) => [one, link(one, language)] as const);
      const [first] = appointments;
      return first
        ? [mail({ kind: 'found', about: first }, first.person.mail, foundLetter(practice, links, language), now)]
        : [];
    },
    cameFree: (wish, slot, now) => [
      mail(
        { kind: 'free', about: wish },
        wish.person.mail,
        freeLetter(practice, wish, slot, pages.book(wish.language)),
        now,
      ),
    ],
  };
}
