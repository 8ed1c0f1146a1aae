// What the admin page asks of the store, and does to it: the part of the one interface that is about the practice's own
// people. Types only.
import type { Language, Person } from '../../../../../src/practice/booking/source.js';
import type { KeptAppointment, KeptWish, TakenTime } from '../kept.js';
import type {
  AgendaEntry,
  Alike,
  AuditLine,
  Feed,
  KeptBlock,
  NotedWish,
  StaffMember,
  StaffSession,
  WaitingMail,
} from './kept.js';

/** Questions. */
export interface AdminReads {
  staffNamed(name: string): Promise<StaffMember | undefined>;
  allStaff(): Promise<StaffMember[]>;
  /** By the hash of the cookie; whether it is still good is for who asks. */
  staffSession(hash: string): Promise<StaffSession | undefined>;
  /** Sessions that touch a range, in order; of one care giver or of all. */
  agenda(from: number, to: number, careGiver?: string): Promise<AgendaEntry[]>;
  blocks(from: number, to: number, careGiver?: string): Promise<KeptBlock[]>;
  block(id: string): Promise<KeptBlock | undefined>;
  /** Appointments of people by part of a name, mail or number; the latest first, so many at most. */
  found(typed: string, most: number, careGiver?: string): Promise<KeptAppointment[]>;
  /** The longest waiting first. */
  allWishes(): Promise<NotedWish[]>;
  /** The latest lines before one. */
  trail(most: number, before?: number): Promise<AuditLine[]>;
  feeds(): Promise<Feed[]>;
  feed(hash: string): Promise<Feed | undefined>;
  wish(id: string): Promise<KeptWish | undefined>;
  /** What may be of the same person: of who has this mail, or this name and number. A family may share a mail. */
  alike(person: Person): Promise<Alike>;
  /** Mails about appointments and wishes with these ids that still have their words. */
  mailsAbout(ids: readonly string[], mail: string): Promise<WaitingMail[]>;
}

/** Deeds. */
export interface AdminWrites {
  addStaff(member: Omit<StaffMember, 'failures' | 'lockedUntil'>, at: number): Promise<void>;
  /** Signs out wherever this person was signed in. */
  setPassword(id: string, password: string): Promise<void>;
  setStaffLanguage(id: string, language: Language): Promise<void>;
  /** Also signs out. */
  dropStaff(id: string): Promise<void>;
  /** Counts a try before its password is looked at: tries at the same moment count too. Undefined: nobody, or locked. */
  tryStaff(name: string, now: number, most: number, lockedUntil: number): Promise<StaffMember | undefined>;
  clearFailures(id: string): Promise<void>;
  addStaffSession(hash: string, staff: string, at: number): Promise<void>;
  seeStaffSession(hash: string, at: number): Promise<void>;
  dropStaffSession(hash: string): Promise<void>;
  noteAct(line: Omit<AuditLine, 'seq'>): Promise<void>;
  /** Rejects with `Taken` when somebody has part of that time; what a session before it keeps free may lie in it. */
  addBlock(block: KeptBlock, times: readonly TakenTime[]): Promise<void>;
  dropBlock(id: string): Promise<void>;
  dropWish(id: string): Promise<void>;
  setFeed(feed: Feed): Promise<void>;
  dropFeed(careGiver: string): Promise<void>;
  /** Removes appointments and wishes with their sessions, mails and lines of the audit log; `mail` finds mails of old. */
  erase(ids: readonly string[], mail: string): Promise<void>;
}
