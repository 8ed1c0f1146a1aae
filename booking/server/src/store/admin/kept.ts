// What is kept for the people of the practice, as the admin page sees it. Types only. Times in ms.
import type { Language, Person, Session } from '../../../../../src/practice/booking/source.js';
import type { KeptAppointment, KeptWish, Told } from '../kept.js';

/** Somebody who may sign in. Without a care giver it is the reception: it sees every agenda. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  /** As password.ts sealed it. */
  readonly password: string;
  /** Whose agenda this person sees; undefined sees all. */
  readonly careGiver: string | undefined;
  readonly language: Language;
  /** Wrong passwords since the last right one. */
  readonly failures: number;
  readonly lockedUntil: number;
}

/** Somebody signed in, by the hash of the cookie. */
export interface StaffSession {
  readonly member: StaffMember;
  readonly made: number;
  readonly seen: number;
}

/** One session in the agenda, with who comes and what was told. */
export interface AgendaEntry {
  readonly session: Session;
  readonly from: number;
  readonly to: number;
  /** Of the appointment. */
  readonly appointment: string;
  readonly person: Person;
  readonly language: Language;
  readonly told: Told;
  readonly confirmBy?: number | undefined;
}

/** Time of a care giver in which nobody can book. */
export interface KeptBlock {
  readonly id: string;
  readonly careGiver: string;
  readonly from: number;
  readonly to: number;
  readonly note: string;
}

/** A wish with when it was made and when its person was last told. */
export interface NotedWish {
  readonly wish: KeptWish;
  readonly at: number;
  readonly told: number | undefined;
}

/** What somebody did. A word, never a text. */
export const acts = [
  'signed-in',
  'refused',
  'locked',
  'signed-out',
  'opened',
  'made',
  'moved',
  'cancelled',
  'blocked',
  'freed',
  'struck',
  'searched',
  'listed',
  'exported',
  'erased',
  'feed-made',
  'feed-ended',
  'expired',
] as const;

/** One of these words. */
export type Act = (typeof acts)[number];

/** A line of the audit log: who did what when, to which appointment. Nothing personal of a patient is in it. */
export interface AuditLine {
  readonly seq: number;
  readonly at: number;
  /** Name of who did it. */
  readonly staff: string;
  readonly act: Act;
  /** Id of an appointment. */
  readonly about: string | undefined;
}

/** The calendar address of a care giver: only the hash of its secret is kept. */
export interface Feed {
  readonly careGiver: string;
  readonly hash: string;
  /** Whether names stand in it. */
  readonly names: boolean;
  readonly made: number;
}

/** What may be of one person. */
export interface Alike {
  readonly appointments: readonly KeptAppointment[];
  readonly wishes: readonly KeptWish[];
}

/** A mail that has not left, or could not. */
export interface WaitingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
