// What every source of appointments promises: the shapes that go over the line and the one interface the element talks to.
// Types only; touches nothing. Times are RFC 3339 with offset, days YYYY-MM-DD in the practice's zone.

import type { Language } from '../../platform/locale/language.js';

export type { Language };

/** A text in the languages the practice offers; what is missing falls back to Dutch. */
export interface Words {
  readonly nl: string;
  readonly fr?: string;
  readonly en?: string;
  readonly de?: string;
}

/** What can be booked. */
export interface Service {
  readonly id: string;
  readonly name: Words;
  /** Length of one session in minutes, 5-480. */
  readonly minutes: number;
  readonly price?: Words;
  /** Ids of the care givers who offer it. */
  readonly careGivers: readonly string[];
  /** How many sessions may be booked in one go, 1-18 (a physiotherapy course is 9 to 18). */
  readonly sessions: number;
}

/** Somebody who sees patients. */
export interface CareGiver {
  readonly id: string;
  readonly name: string;
  readonly speciality?: Words;
  /** Address of a photo: https or a path on the own site. */
  readonly photo?: string;
}

/** A question of the practice's own. */
export interface Question {
  readonly id: string;
  readonly label: Words;
  readonly required: boolean;
  /** Longest answer in characters, 1-2000. */
  readonly max: number;
}

/** Days the practice is closed, both included, YYYY-MM-DD, and why if it says so. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  readonly reason?: Words;
}

/** The practice as a visitor needs it, and what the source can do. */
export interface BookingPractice {
  /** 'slots': moments to choose from; 'request': a mail or a call; 'link': an agenda elsewhere. */
  readonly kind: 'slots' | 'request' | 'link';
  readonly name: string;
  readonly phone?: string;
  readonly mail?: string;
  readonly address?: string;
  /** IANA zone of the practice; it rules every day and hour shown. */
  readonly zone: string;
  readonly services: readonly Service[];
  readonly careGivers: readonly CareGiver[];
  readonly questions: readonly Question[];
  /** Whether the practice asks for the doctor's prescription. */
  readonly prescription: boolean;
  /** Address of the privacy text. */
  readonly privacy?: string;
  /** Shortest time between now and a slot, minutes. */
  readonly noticeMinutes: number;
  /** How far ahead can be booked, days. */
  readonly horizonDays: number;
  readonly closures?: readonly Closure[];
  readonly can: {
    readonly hold: boolean;
    readonly manage: boolean;
    readonly waitingList: boolean;
    /** Sends the links of somebody's appointments to their mail. */
    readonly find?: boolean;
    /** False: hours are shown, and the one that is chosen is asked for by mail, telephone or the agenda's own page. */
    readonly book?: boolean;
  };
  /** Address of the agenda elsewhere, with kind 'link'. */
  readonly link?: string;
}

/** A moment with one care giver. */
export interface Slot {
  readonly id: string;
  /** RFC 3339 with offset. */
  readonly start: string;
  /** RFC 3339 with offset, at most 8 hours after start. */
  readonly end: string;
  readonly service: string;
  readonly careGiver: string;
  /** Where this very hour is booked, on the agenda's own page; https. Not kept over a reload. */
  readonly link?: string;
}

/** Which slots to look for; both days included, at most 62 days apart. */
export interface SlotQuery {
  readonly service: string;
  readonly careGiver?: string;
  readonly from: string;
  readonly to: string;
}

/** Slots kept aside for one visitor for a while. */
export interface Hold {
  readonly id: string;
  /** Proves the hold is this visitor's; travels in a header, never in an address. */
  readonly token: string;
  readonly slots: readonly Slot[];
  /** RFC 3339 with offset. */
  readonly expires: string;
  readonly extensionsLeft: number;
}

/** Who comes. */
export interface Person {
  readonly name: string;
  readonly mail: string;
  readonly phone: string;
}

/** The doctor's prescription. */
export interface Prescription {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly prescriber: string;
  /** Prescribed sessions, 1-60. */
  readonly sessions: number;
}

/** Everything a visitor sends to get an appointment. */
export interface BookingRequest {
  readonly service: string;
  readonly slots: readonly Slot[];
  readonly hold?: { readonly id: string; readonly token: string };
  /** Moments that suit, in the visitor's own words, when there are no slots. */
  readonly preferred: readonly string[];
  readonly careGiver?: string;
  readonly person: Person;
  /** Already a patient of the practice. */
  readonly known: boolean;
  readonly reason: string;
  readonly prescription?: Prescription;
  /** Answers to the practice's own questions, by question id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly consent: boolean;
  readonly language: Language;
  /** Honeypot: people leave it empty. */
  readonly website: string;
}

/** Part of the day: morning until 12:00, afternoon until 18:00, then evening. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** A place on the waiting list. */
export interface WaitingWish {
  readonly service: string;
  readonly careGiver?: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekdays: readonly number[];
  readonly parts: readonly PartOfDay[];
  readonly person: Person;
  readonly consent: boolean;
  readonly language: Language;
  /** Honeypot: people leave it empty. */
  readonly website: string;
}

/** One session of an appointment. */
export interface Session {
  readonly id: string;
  readonly slot: Slot;
  readonly status: 'booked' | 'cancelled';
  /** Counts up with each change, for calendars (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** The same in every calendar file of this session (RFC 5545, 3.8.4.7). */
  readonly uid: string;
}

/** What was booked. */
export interface Appointment {
  readonly id: string;
  readonly sessions: readonly Session[];
  /** Signed token with which the visitor moves or cancels without an account. */
  readonly manage: string;
  readonly person: Person;
  /** Stands only once the mail is confirmed, by this moment. RFC 3339. */
  readonly confirmBy?: string;
}

/** What is wrong with one field. */
export type FieldCode =
  'required' | 'too-long' | 'mail' | 'phone' | 'date' | 'number' | 'consent' | 'characters' | 'unknown';

/** Faults by field name, such as `person.mail` or `answers.<id>`. */
export type FieldErrors = Record<string, FieldCode>;

/** Everything that can go wrong; nothing is thrown. */
export type Failure =
  | { readonly ok: false; readonly reason: 'offline' | 'timeout' | 'server' | 'malformed' | 'aborted' }
  | { readonly ok: false; readonly reason: 'expired' | 'gone' | 'unsupported' | 'refused' | 'too-late' }
  | { readonly ok: false; readonly reason: 'slot-taken'; readonly alternatives: readonly Slot[] }
  | { readonly ok: false; readonly reason: 'invalid'; readonly fields: FieldErrors }
  /** retryAfter in seconds, 0-3600. */
  | { readonly ok: false; readonly reason: 'too-many'; readonly retryAfter: number };

/** Success with what was asked for, or a failure. */
export type Outcome<T> = ({ readonly ok: true } & T) | Failure;

/** What the visitor finishes elsewhere: a mail, a call or another site. */
export interface HandOver {
  readonly mailto?: string;
  readonly tel?: string;
  readonly url?: string;
  readonly text: string;
}

/** The end of booking: an appointment (`earlier`: made by an attempt whose reply was lost), or a hand-over. */
export type Booked =
  | { readonly kind: 'booked'; readonly appointment: Appointment; readonly earlier: boolean }
  | { readonly kind: 'hand-over'; readonly handOver: HandOver };

/** How to call; timeout in ms per attempt, 10 000 unless told. */
export interface Call {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
}

/** A write carries a random key (22-128 visible ASCII characters): the same key never does the same thing twice. */
export type WriteCall = Call & { readonly key: string };

/** Where slots come from and appointments go. No method rejects: outcomes say what happened. */
export interface BookingSource {
  /** The practice and what this source can do. */
  describe(call?: Call): Promise<Outcome<{ readonly practice: BookingPractice }>>;
  /** Free slots in a range of days. */
  slots(query: SlotQuery, call?: Call): Promise<Outcome<{ readonly slots: readonly Slot[] }>>;
  /** Keeps slots aside for some minutes. */
  hold(slots: readonly Slot[], call: WriteCall): Promise<Outcome<{ readonly hold: Hold }>>;
  /** More time for a hold, while extensions are left. */
  extend(hold: Hold, call?: Call): Promise<Outcome<{ readonly hold: Hold }>>;
  /** Gives the slots back. */
  release(hold: Hold, call?: Call): Promise<Outcome<object>>;
  /** Work that can be done before the visitor presses send, such as the proof of work. */
  prepare?(call?: Call): Promise<void>;
  /** Makes the appointment, or prepares the hand-over. */
  book(request: BookingRequest, call: WriteCall): Promise<Outcome<Booked>>;
  /** The appointment of a manage token. */
  read(manage: string, call?: Call): Promise<Outcome<{ readonly appointment: Appointment }>>;
  /** Moves one session to another slot of the same service. */
  reschedule(
    manage: string,
    sessionId: string,
    slot: Slot,
    call: WriteCall,
  ): Promise<Outcome<{ readonly appointment: Appointment }>>;
  /** Cancels one session, or all that are still ahead. */
  cancel(
    manage: string,
    sessionId: string | undefined,
    call: WriteCall,
  ): Promise<Outcome<{ readonly appointment: Appointment }>>;
  /** Has the links of the appointments that are made for a mail sent there; says the same whether there are any. */
  find?(mail: string, language: Language, call: WriteCall): Promise<Outcome<object>>;
  /** Asks for a place on the waiting list. */
  joinWaitingList?(wish: WaitingWish, call: WriteCall): Promise<Outcome<object>>;
}
