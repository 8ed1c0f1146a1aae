// The one interface between the desk and what is kept. Two databases stand behind it and pass the same suite
// (test/booking/store). Types only.
import type { Busy } from '../agenda/agenda.js';
import type { Session } from '../../../../src/practice/booking/source.js';
import type { AdminReads, AdminWrites } from './admin/asked.js';
import type {
  ClaimedMail,
  KeptAppointment,
  KeptCalendar,
  KeptHold,
  KeptWish,
  KeyUse,
  MailClaim,
  OutMail,
  OutboxState,
  TakenTime,
} from './kept.js';

/** Whose time does not count as busy: it is about to be given back. */
export interface Except {
  readonly hold?: string | undefined;
  readonly session?: string | undefined;
}

/** What can be asked. */
export interface Reads extends AdminReads {
  /** Time taken between two moments. */
  busy(from: number, to: number, now: number, except?: Except): Promise<Busy[]>;
  hold(id: string): Promise<KeptHold | undefined>;
  /** The appointment a hold became. */
  became(hold: string): Promise<string | undefined>;
  appointment(id: string): Promise<KeptAppointment | undefined>;
  key(hash: string): Promise<KeyUse | undefined>;
  /** Sessions somebody at an address keeps aside now. */
  heldBy(who: string, now: number): Promise<number>;
  /** Sessions booked from an address since a moment. */
  askedBy(who: string, since: number): Promise<number>;
  /** Sessions ahead that are booked under a mail address. */
  aheadOf(mail: string, now: number): Promise<number>;
  /** Appointments under a mail address with a session ahead, the next first; at most a few. */
  ahead(mail: string, now: number): Promise<string[]>;
  /** Wishes for a service, the oldest first, of people who were not told since a moment. */
  wishes(service: string, notToldSince: number): Promise<KeptWish[]>;
  /** Appointments whose mail was not confirmed in time. */
  lapsed(now: number): Promise<string[]>;
  outbox(): Promise<OutboxState>;
  calendars(): Promise<KeptCalendar[]>;
}

/** What can be done, all of it in one transaction or nothing. */
export interface Writes extends Reads, AdminWrites {
  /** Until the end of the transaction nobody else has this name. */
  lock(name: string): Promise<void>;
  /** Takes a key; false when it was used before (after waiting for whoever is using it). */
  openKey(hash: string, print: string, at: number): Promise<boolean>;
  /** What a key that was taken stands for. */
  closeKey(use: Omit<KeyUse, 'at' | 'print'>): Promise<void>;
  /** Uses up a challenge; false when it was used before. */
  useChallenge(hash: string, at: number): Promise<boolean>;
  /** Gives back what nobody came for. */
  sweep(now: number): Promise<void>;
  /** What is kept free after sessions and holds becomes no longer than this, ms; what is over stays as it was. */
  shortenBuffers(buffer: number, now: number): Promise<void>;
  addHold(hold: KeptHold, who: string, times: readonly TakenTime[]): Promise<void>;
  extendHold(hold: KeptHold): Promise<void>;
  /** Gives the time of a hold back. */
  freeHold(id: string): Promise<void>;
  /** A hold that was not used is forgotten. */
  dropHold(id: string): Promise<void>;
  /** Which appointment a hold became, for who asks again. */
  noteBecame(hold: string, appointment: string): Promise<void>;
  addAppointment(appointment: KeptAppointment, times: readonly TakenTime[], at: number): Promise<void>;
  /** Sessions as they are now; `times` are those of the ones that moved. */
  changeSessions(sessions: readonly Session[], times: readonly TakenTime[]): Promise<void>;
  /** Makes an appointment stand; false when its time is no longer there. */
  confirm(id: string, now: number): Promise<boolean>;
  noteAsked(who: string, sessions: number, at: number): Promise<void>;
  addWish(wish: KeptWish, at: number): Promise<void>;
  noteTold(wish: string, at: number): Promise<void>;
  addMails(mails: readonly OutMail[]): Promise<void>;
  /** Reminders of a session that did not go out yet; one that is being sent is not tried again. */
  dropReminders(session: string): Promise<void>;
  /** Claims from before a moment are of senders that are gone: their mails may have gone out, or not. */
  freeClaims(before: number): Promise<void>;
  /** Mails that are due, and those whose sender stopped in the middle; they are ours now. */
  claimMails(now: number, staleBefore: number, most: number): Promise<ClaimedMail[]>;
  /** A mail went out: only that it did is kept. */
  mailSent(seq: number, at: number): Promise<void>;
  /** Does nothing when the claim is no longer ours. */
  mailLater(claim: MailClaim, due: number, doubtful: boolean): Promise<void>;
  /** Does nothing when the claim is no longer ours. */
  mailFailed(claim: MailClaim): Promise<void>;
  /** Gives back, as if it had never been claimed, a mail that was not tried. */
  mailUntried(claim: MailClaim): Promise<void>;
  /** Mails that failed for a while are due at once. */
  mailsDueNow(now: number): Promise<void>;
  /** A calendar as it was read, in place of what was known of it; stretches of at most a day. */
  calendarRead(calendar: KeptCalendar, busy: readonly (readonly [from: number, to: number])[]): Promise<void>;
  /** It was asked for, and is as it was. */
  calendarSame(careGiver: string, at: number): Promise<void>;
  /** It could not be read: what was known stays. */
  calendarFailed(careGiver: string, source: string, at: number, fault: string): Promise<void>;
  /** Forgets the calendars of everybody else. */
  keepCalendars(careGivers: readonly string[]): Promise<void>;
  /** Removes what is older than these moments; says how many appointments that were. */
  purge(before: Purge): Promise<number>;
}

/** Moments before which things are removed. */
export interface Purge {
  readonly keys: number;
  readonly challenges: number;
  readonly holds: number;
  readonly asked: number;
  readonly wishes: number;
  /** Mails no server took lose their words and their address. */
  readonly failedMails: number;
  /** Mails that went out are no longer counted. */
  readonly sentMails: number;
  /** Made before: somebody who is signed in signs in again. */
  readonly staffSessions: number;
  readonly audit: number;
  /** Their last session that stands, or else that stood, ended before; undefined keeps them all. */
  readonly appointments?: number | undefined;
}

/** Where everything is kept. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly read: Reads;
  /** Rejects with `Taken` when somebody else has the time; may run the work more than once. */
  write<T>(work: (writes: Writes) => Promise<T>): Promise<T>;
  /** Lets what was removed leave the disk too, as far as the database can. */
  tidy(): Promise<void>;
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
